package org.beian.directory.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.beian.directory.persistence.Columns;

/**
 * The chains in the database.
 *
 * <p>JDBC and not JPA: a lock must be taken on the transaction's own connection, at once.
 */
final class AuditBook {

  private static final String HOLD =
      "SELECT chain, length, head FROM audit_chain WHERE chain = ? FOR UPDATE";
  private static final String APPEND =
      "INSERT INTO audit_entry (chain, position, at, actor, act, subject, outcome, hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ADVANCE =
      "UPDATE audit_chain SET length = ?, head = ? WHERE chain = ? AND length = ? AND head = ?";
  private static final String CHAINS = "SELECT chain, length, head FROM audit_chain ORDER BY chain";
  private static final String ENTRIES =
      "SELECT position, at, actor, act, subject, outcome, hash FROM audit_entry"
          + " WHERE chain = ? AND position > ? AND position <= ? ORDER BY position";
  private static final String BASE =
      "SELECT chain, base AS length, base_hash AS head FROM audit_chain WHERE chain = ?";
  private static final String FIRST_KEPT =
      "SELECT position FROM audit_entry WHERE chain = ? AND at >= ? ORDER BY position LIMIT 1";
  private static final String HASH_AT =
      "SELECT hash FROM audit_entry WHERE chain = ? AND position = ?";
  private static final String FORGET = "DELETE FROM audit_entry WHERE chain = ? AND position <= ?";
  private static final String REBASE =
      "UPDATE audit_chain SET base = ?, base_hash = ? WHERE chain = ?";
  private static final HexFormat HEX = HexFormat.of();
  private static final int ROWS_AT_A_TIME = 1000;

  private final Connection connection;

  AuditBook(Connection connection) {
    this.connection = connection;
  }

  /**
   * Hangs an entry on a chain, and holds the chain until the transaction ends.
   *
   * @param seen the chain as it was when last seen; out of date, it is looked up
   * @return the chain with the entry
   */
  AuditChain append(AuditEntry entry, AuditChain seen) throws SQLException {
    AuditChain after = seen.with(entry);
    if (!advance(seen, after)) {
      AuditChain held = hold(seen.chain());
      after = held.with(entry);
      advance(held, after);
    }
    try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
      insert.setInt(1, after.chain());
      insert.setLong(2, after.length());
      insert.setObject(3, Columns.utc(entry.at()));
      insert.setString(4, entry.actor());
      insert.setString(5, entry.act());
      insert.setString(6, entry.subject());
      insert.setString(7, entry.outcome());
      insert.setBytes(8, HEX.parseHex(after.head()));
      insert.executeUpdate();
    }
    return after;
  }

  private boolean advance(AuditChain from, AuditChain to) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(ADVANCE)) {
      update.setLong(1, to.length());
      update.setBytes(2, HEX.parseHex(to.head()));
      update.setInt(3, from.chain());
      update.setLong(4, from.length());
      update.setBytes(5, HEX.parseHex(from.head()));
      return update.executeUpdate() == 1;
    }
  }

  private AuditChain hold(int chain) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(HOLD)) {
      select.setInt(1, chain);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new SQLException("The audit log has no chain " + chain);
        }
        return chain(rows);
      }
    }
  }

  /**
   * Forgets the oldest entries of a chain.
   *
   * @param until what was entered before may go
   */
  void forget(int chain, Instant until, int most) throws SQLException {
    AuditChain end = hold(chain);
    AuditChain base = base(chain);
    long last = Math.min(lastBefore(end, until), base.length() + most);
    if (last <= base.length()) {
      return;
    }
    byte[] hash = hashAt(chain, last);
    try (PreparedStatement delete = connection.prepareStatement(FORGET);
        PreparedStatement update = connection.prepareStatement(REBASE)) {
      delete.setInt(1, chain);
      delete.setLong(2, last);
      delete.executeUpdate();
      update.setLong(1, last);
      update.setBytes(2, hash);
      update.setInt(3, chain);
      update.executeUpdate();
    }
  }

  private long lastBefore(AuditChain end, Instant until) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(FIRST_KEPT)) {
      select.setInt(1, end.chain());
      select.setObject(2, Columns.utc(until));
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getLong(1) - 1 : end.length();
      }
    }
  }

  private byte[] hashAt(int chain, long position) throws SQLException {
    return findHash(chain, position)
        .orElseThrow(
            () ->
                new SQLException("Entry " + position + " of audit chain " + chain + " is missing"));
  }

  private Optional<byte[]> findHash(int chain, long position) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(HASH_AT)) {
      select.setInt(1, chain);
      select.setLong(2, position);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    }
  }

  /** Whether a chain still holds what it was, or has forgotten it as it may. */
  boolean holds(AuditChain before, AuditChain present) throws SQLException {
    if (present.length() <= before.length()) {
      return present.equals(before);
    }
    AuditChain base = base(present.chain());
    if (base.length() >= before.length()) {
      return base.length() > before.length() || base.equals(before);
    }
    return findHash(before.chain(), before.length())
        .map(HEX::formatHex)
        .filter(before.head()::equals)
        .isPresent();
  }

  private AuditChain base(int chain) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(BASE)) {
      select.setInt(1, chain);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return chain(row);
      }
    }
  }

  /**
   * Reads all chains from their beginnings, a few rows at a time.
   *
   * @param keptSince what was entered after that day must not have been forgotten
   */
  AuditReport verify(AuditAnchors.Known anchors, LocalDate keptSince) throws SQLException {
    long entries = 0;
    List<AuditFault> faults = new ArrayList<>();
    for (AuditChain recorded : chains()) {
      AuditReport report = verify(recorded, anchors, keptSince);
      entries += report.entries();
      faults.addAll(report.faults());
    }
    return new AuditReport(entries, faults);
  }

  /** The ends of all chains. */
  List<AuditChain> chains() throws SQLException {
    List<AuditChain> chains = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(CHAINS);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        chains.add(chain(rows));
      }
    }
    return chains;
  }

  private AuditReport verify(AuditChain recorded, AuditAnchors.Known anchors, LocalDate keptSince)
      throws SQLException {
    AuditChain base = base(recorded.chain());
    long forgettable = anchors.forgettable(recorded.chain(), keptSince);
    if (base.length() > forgettable) {
      return AuditReport.broken(
          0, new AuditFault(recorded.chain(), forgettable + 1, AuditFault.Kind.MISSING));
    }
    if (!anchors.agrees(base)) {
      return AuditReport.broken(
          0, new AuditFault(recorded.chain(), base.length(), AuditFault.Kind.CHANGED));
    }
    try (PreparedStatement select = connection.prepareStatement(ENTRIES)) {
      select.setFetchSize(ROWS_AT_A_TIME);
      select.setInt(1, recorded.chain());
      select.setLong(2, base.length());
      select.setLong(3, recorded.length());
      try (ResultSet rows = select.executeQuery()) {
        return walk(base, recorded, rows, anchors);
      }
    }
  }

  private static AuditReport walk(
      AuditChain base, AuditChain recorded, ResultSet rows, AuditAnchors.Known anchors)
      throws SQLException {
    AuditChain walked = base;
    while (walked.length() < recorded.length()) {
      long next = walked.length() + 1;
      if (!rows.next() || rows.getLong("position") != next) {
        return faulty(base, walked, AuditFault.Kind.MISSING);
      }
      AuditChain after = walked.with(entry(rows));
      boolean same = after.head().equals(HEX.formatHex(rows.getBytes("hash")));
      if (!same || !anchors.agrees(after)) {
        return faulty(base, walked, AuditFault.Kind.CHANGED);
      }
      walked = after;
    }
    long entries = walked.length() - base.length();
    if (anchors.lengthOf(walked.chain()) > walked.length()) {
      return faulty(base, walked, AuditFault.Kind.MISSING);
    }
    return walked.head().equals(recorded.head())
        ? AuditReport.intact(entries)
        : AuditReport.broken(
            entries, new AuditFault(walked.chain(), walked.length(), AuditFault.Kind.CHANGED));
  }

  private static AuditReport faulty(AuditChain base, AuditChain walked, AuditFault.Kind kind) {
    return AuditReport.broken(
        walked.length() - base.length(), new AuditFault(walked.chain(), walked.length() + 1, kind));
  }

  private static AuditChain chain(ResultSet row) throws SQLException {
    return new AuditChain(
        row.getInt("chain"), row.getLong("length"), HEX.formatHex(row.getBytes("head")));
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        Columns.instant(row.getObject("at", LocalDateTime.class)),
        row.getString("actor"),
        row.getString("act"),
        row.getString("subject"),
        row.getString("outcome"));
  }
}
