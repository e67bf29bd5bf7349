package org.beian.e2e.benchmark;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rows of one submission inserted by plain JDBC, one transaction for all of them: what the
 * database could take if there were nothing else to do.
 *
 * <p>They go into tables of a schema of their own, made like the product's, so that the product's
 * numbers and audit chains stay whole.
 */
final class PlainInsert implements Work {

  private static final AtomicInteger SERIAL = new AtomicInteger();

  /** Tables a submission inserts into; counters, which it only moves on, are not among them. */
  private static final List<Table> TABLES =
      List.of(
          new Table("idempotency_key", List.of("key_hash", "application_id")),
          new Table("address_turn", List.of("place")),
          new Table("filing", List.of("id", "number", "unit_code")),
          new Table(
              "filing_changed", "SELECT id AS filing_id FROM filing.filing", List.of("filing_id")),
          new Table(
              "filing_ip_range", List.of("filing_id", "range_start", "range_end", "unit_code")),
          new Table("application", List.of("id", "number", "code_hash", "filing_number")),
          new Table("audit_entry", List.of("position", "chain")),
          new Table("outgoing_mail", List.of("id", "message_id")));

  /**
   * A table to insert into.
   *
   * @param source asks for rows to copy
   * @param keys columns that differ from row to row
   */
  private record Table(String name, String source, List<String> keys) {
    Table(String name, List<String> keys) {
      this(name, "SELECT * FROM filing." + name, keys);
    }
  }

  private record Insert(PreparedStatement statement, List<Key> keys) {}

  private record Key(int index, Object sample) {}

  private final Connection connection;
  private final List<Insert> inserts = new ArrayList<>();

  /**
   * @param connection a connection of the client's own, closed with it
   */
  PlainInsert(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    for (Table table : TABLES) {
      inserts.add(prepare(table));
    }
    connection.commit();
  }

  /** Makes the empty tables; the product must have filed something before. */
  static void createTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE DATABASE plain");
      for (Table table : TABLES) {
        statement.execute(
            "CREATE TABLE plain.%s LIKE filing.%s".formatted(table.name(), table.name()));
      }
    }
  }

  @Override
  public void once() throws SQLException {
    int n = SERIAL.incrementAndGet();
    for (Insert insert : inserts) {
      for (Key key : insert.keys()) {
        insert.statement().setObject(key.index(), another(key.sample(), n));
      }
      insert.statement().executeUpdate();
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** An insert with the values of some row of the product, but for the keys. */
  private Insert prepare(Table table) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet row = query.executeQuery(table.source() + " ORDER BY 1 DESC LIMIT 1")) {
      if (!row.next()) {
        throw new SQLException("No row to copy in " + table.name());
      }
      ResultSetMetaData columns = row.getMetaData();
      String marks = "?, ".repeat(columns.getColumnCount() - 1) + "?";
      PreparedStatement statement =
          connection.prepareStatement(
              "INSERT INTO plain.%s VALUES (%s)".formatted(table.name(), marks));
      List<Key> keys = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        statement.setObject(i, row.getObject(i));
        if (table.keys().contains(columns.getColumnLabel(i))) {
          keys.add(new Key(i, row.getObject(i)));
        }
      }
      return new Insert(statement, keys);
    }
  }

  /** A value as long as the sample and told apart by the number. */
  private static Object another(Object sample, int n) {
    if (sample instanceof byte[] bytes) {
      return ByteBuffer.wrap(bytes.clone()).putInt(bytes.length - Integer.BYTES, n).array();
    }
    if (sample instanceof String text) {
      String serial = "%010d".formatted(n);
      return text.substring(0, text.length() - serial.length()) + serial;
    }
    return (long) n;
  }
}
