package org.beian.filing.downstream.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.beian.filing.persistence.Sql;

/** The files of reports, in parts. */
final class PartTable {

  /**
   * Bytes of a part. A packet of the driver that is longer than 128 KB is made in a buffer of 1 or
   * 16 MB, which the collector has to treat as an object of its own kind.
   */
  private static final int PART = 100 * 1024;

  private static final int PARTS_READ = 10;

  private static final String NEXT =
      "SELECT COALESCE(MAX(position), -1) + 1 FROM downstream_part WHERE job_id = ?";
  private static final String INSERT =
      "INSERT INTO downstream_part (job_id, position, content) VALUES (?, ?, ?)";
  private static final String PAGE =
      "SELECT content FROM downstream_part WHERE job_id = ? AND position >= ? ORDER BY job_id,"
          + " position LIMIT "
          + PARTS_READ;
  private static final String DROP = "DELETE FROM downstream_part WHERE job_id = ?";

  private final Connection connection;

  PartTable(Connection connection) {
    this.connection = connection;
  }

  /** Adds the first {@code length} bytes of the content to the end of a file. */
  void add(long job, byte[] content, int length) throws SQLException {
    int position = next(job);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int from = 0; from < length; from += PART) {
        insert.setLong(1, job);
        insert.setInt(2, position++);
        insert.setBytes(3, Arrays.copyOfRange(content, from, Math.min(length, from + PART)));
        insert.executeUpdate();
      }
    }
  }

  private int next(long job) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(NEXT)) {
      select.setLong(1, job);
      return Sql.first(select, row -> row.getInt(1)).orElseThrow();
    }
  }

  /** Some parts of a file, from a position on. */
  List<byte[]> page(long job, int from) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PAGE)) {
      select.setLong(1, job);
      select.setInt(2, from);
      return Sql.all(select, row -> row.getBytes(1));
    }
  }

  /** Throws a file away. */
  void drop(long job) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DROP)) {
      delete.setLong(1, job);
      delete.executeUpdate();
    }
  }
}
