package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.network.IpFamily;
import org.beian.filing.network.IpRange;
import org.beian.filing.persistence.Sql;

/**
 * The addresses and domains that effective filings hold.
 *
 * <p><b>How overlaps are found among millions of ranges.</b> A range that overlaps another may
 * begin anywhere before it, so one index over beginnings does not bound the search. Therefore every
 * range is stored with a size class <i>c</i>: it holds at most 2<sup>c</sup> addresses. Within a
 * class, a range that reaches to an address begins fewer than 2<sup>c</sup> addresses before it;
 * the search is one short scan of the index (active, family, class, beginning) for each of the few
 * classes. Classes are {@value #STEP_V4} bits apart for IPv4 and {@value #STEP_V6} for IPv6, which
 * bounds the entries read in vain. The database is told which index that is: left to choose, it
 * weighs others at each question.
 */
@ApplicationScoped
class Holdings {

  private static final int STEP_V4 = 4;
  private static final int STEP_V6 = 8;

  /** More overlaps than this are not told one by one. */
  private static final int MOST_FOUND = 1_000;

  private static final String ADD_RANGE =
      "INSERT INTO filing_ip_range (filing_id, position, active, unit_code, family, size_class,"
          + " range_start, range_end) VALUES (?, ?, 1, ?, ?, ?, ?, ?)";
  private static final String ADD_DOMAIN =
      "INSERT INTO filing_domain (filing_id, position, active, registrable) VALUES (?, ?, 1, ?)";
  private static final String DROP_RANGES = "DELETE FROM filing_ip_range WHERE filing_id = ?";
  private static final String DROP_DOMAINS = "DELETE FROM filing_domain WHERE filing_id = ?";
  private static final String RELEASE_RANGES =
      "UPDATE filing_ip_range SET active = NULL WHERE filing_id = ?";
  private static final String RELEASE_DOMAINS =
      "UPDATE filing_domain SET active = NULL WHERE filing_id = ?";
  private static final String HOLDER_OF_DOMAIN =
      "SELECT f.number, f.unit_code, f.role, f.connected_on"
          + " FROM filing_domain d JOIN filing f ON f.id = d.filing_id"
          + " WHERE d.active = 1 AND d.registrable = ?";
  private static final String OVERLAPPING_V4 = overlapping(IpFamily.V4);
  private static final String OVERLAPPING_V6 = overlapping(IpFamily.V6);

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  void addRanges(long filingId, String unitCode, List<IpRange> ranges) {
    Sql.run(
        entities,
        ADD_RANGE,
        s -> {
          for (int position = 0; position < ranges.size(); position++) {
            IpRange range = ranges.get(position);
            s.setLong(1, filingId);
            s.setInt(2, position);
            s.setString(3, unitCode);
            s.setInt(4, number(range.family()));
            s.setInt(5, sizeClass(range));
            s.setBytes(6, range.startBytes());
            s.setBytes(7, range.endBytes());
            s.addBatch();
          }
          return s.executeBatch();
        });
  }

  void addDomains(long filingId, List<String> registrable) {
    Sql.run(
        entities,
        ADD_DOMAIN,
        s -> {
          for (int position = 0; position < registrable.size(); position++) {
            s.setLong(1, filingId);
            s.setInt(2, position);
            s.setString(3, registrable.get(position));
            s.addBatch();
          }
          return s.executeBatch();
        });
  }

  /** Takes addresses and domains of a filing off the record, to make room for others. */
  void drop(long filingId) {
    List.of(DROP_RANGES, DROP_DOMAINS).forEach(sql -> update(sql, filingId));
  }

  /** Lets go of what a filing holds; it stays on record, for anybody to hold. */
  void release(long filingId) {
    List.of(RELEASE_RANGES, RELEASE_DOMAINS).forEach(sql -> update(sql, filingId));
  }

  private void update(String sql, long filingId) {
    Sql.run(
        entities,
        sql,
        s -> {
          s.setLong(1, filingId);
          return s.executeUpdate();
        });
  }

  /** The ranges held that share an address with {@code range}, at most {@value #MOST_FOUND}. */
  List<FilingOnRecord> overlapping(IpRange range) {
    String sql = range.family() == IpFamily.V4 ? OVERLAPPING_V4 : OVERLAPPING_V6;
    return Sql.run(
        entities,
        sql,
        s -> {
          s.setInt(1, number(range.family()));
          s.setBytes(2, range.startBytes());
          int parameter = 3;
          for (int size : sizeClasses(range.family())) {
            s.setInt(parameter++, size);
            s.setBytes(parameter++, earliestBeginning(range, size).startBytes());
            s.setBytes(parameter++, range.endBytes());
          }
          return readRanges(s, range.family());
        });
  }

  Optional<FilingOnRecord> holderOf(String registrable) {
    return Sql.run(
        entities,
        HOLDER_OF_DOMAIN,
        s -> {
          s.setString(1, registrable);
          return Sql.first(s, row -> read(row, null));
        });
  }

  /** The range from the first address at which a range of that class may begin to reach ours. */
  private static IpRange earliestBeginning(IpRange range, int sizeClass) {
    BigInteger reach = BigInteger.ONE.shiftLeft(sizeClass).subtract(BigInteger.ONE);
    BigInteger first = range.start().subtract(reach).max(BigInteger.ZERO);
    return new IpRange(range.family(), first, range.end());
  }

  private static int sizeClass(IpRange range) {
    int bits = range.size().subtract(BigInteger.ONE).bitLength();
    int step = step(range.family());
    return (bits + step - 1) / step * step;
  }

  private static int[] sizeClasses(IpFamily family) {
    int step = step(family);
    return IntStream.rangeClosed(0, family.bits() / step).map(i -> i * step).toArray();
  }

  private static int step(IpFamily family) {
    return family == IpFamily.V4 ? STEP_V4 : STEP_V6;
  }

  private static int number(IpFamily family) {
    return family == IpFamily.V4 ? 4 : 6;
  }

  private static String overlapping(IpFamily family) {
    return IntStream.of(sizeClasses(family))
        .mapToObj(c -> "(r.size_class = ? AND r.range_start BETWEEN ? AND ?)")
        .collect(
            Collectors.joining(
                " OR ",
                "SELECT f.number, f.unit_code, f.role, f.connected_on, r.range_start, r.range_end"
                    + " FROM filing_ip_range r FORCE INDEX (filing_ip_range_overlap)"
                    + " STRAIGHT_JOIN filing f ON f.id = r.filing_id"
                    + " WHERE r.active = 1 AND r.family = ? AND r.range_end >= ? AND (",
                ") LIMIT " + MOST_FOUND));
  }

  private static List<FilingOnRecord> readRanges(PreparedStatement statement, IpFamily family)
      throws SQLException {
    return Sql.all(
        statement, rows -> read(rows, IpRange.ofBytes(family, rows.getBytes(5), rows.getBytes(6))));
  }

  private static FilingOnRecord read(ResultSet row, IpRange range) throws SQLException {
    return new FilingOnRecord(
        new FilingNumber(row.getString(1)),
        row.getString(2),
        ConnectionRole.valueOf(row.getString(3)),
        row.getObject(4, LocalDate.class),
        range);
  }
}
