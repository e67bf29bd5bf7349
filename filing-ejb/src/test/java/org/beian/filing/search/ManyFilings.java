package org.beian.filing.search;

import jakarta.persistence.EntityManager;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.beian.directory.persistence.Columns;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.registry.CheckDigit;

/**
 * A register of any size, filled in one go: units of a few places, trades and kinds, so that some
 * pairs of characters are in every name and others in few.
 */
final class ManyFilings {

  static final Instant FIRST = Instant.parse("2026-01-10T02:00:00Z");

  private static final String[] PLACES = {"库尔勒市", "和静县", "轮台县", "尉犁县", "焉耆县"};
  private static final String[] NAMES = {"天山", "博斯腾", "孔雀河", "香梨", "楼兰", "罗布泊"};
  private static final String[] KINDS = {"科技有限公司", "商贸有限公司", "第一中学", "人民医院"};
  private static final String[] AUTHORITIES = {"KORLA", "HEJING", "LUNTAI", "YULI", "YANQI"};
  private static final int AT_A_TIME = 1_000;

  private final TestDatabase database;
  private final Random random = new Random(7);
  private final String particulars;

  ManyFilings(TestDatabase database) {
    this.database = database;
    FilingForm form = FilingForms.anIpForm().form();
    this.particulars = Json.write(form);
  }

  /** Adds filings, ten minutes apart; every hundredth is cancelled. */
  void add(int count) {
    for (int first = 0; first < count; first += AT_A_TIME) {
      List<Integer> some = new ArrayList<>();
      for (int i = first; i < Math.min(count, first + AT_A_TIME); i++) {
        some.add(i);
      }
      database.inTransaction(
          entities -> {
            run(entities, FILING, some, this::filing);
            run(entities, RANGE, some, this::range);
            return null;
          });
    }
    database.inTransaction(
        entities ->
            entities
                .createNativeQuery("INSERT INTO filing_changed SELECT id FROM filing")
                .executeUpdate());
  }

  private static final String FILING =
      "INSERT INTO filing (id, version, number, status, track, authority, unit_code, unit_name,"
          + " division, role, connected_on, particulars, filed_at, confirm_due)"
          + " VALUES (?, 1, ?, ?, 'IP', ?, ?, ?, '652801', ?, '2026-01-05', ?, ?, '2027-01-10')";
  private static final String RANGE =
      "INSERT INTO filing_ip_range (filing_id, position, active, unit_code, family, size_class,"
          + " range_start, range_end) VALUES (?, 0, ?, ?, 4, 8, ?, ?)";

  private interface Row {
    void set(PreparedStatement statement, int i) throws SQLException;
  }

  private static void run(EntityManager entities, String sql, List<Integer> some, Row row) {
    Sql.run(
        entities,
        sql,
        s -> {
          for (int i : some) {
            row.set(s, i);
            s.addBatch();
          }
          return s.executeBatch();
        });
  }

  static Instant filedAt(int i) {
    return FIRST.plus(Duration.ofMinutes(10L * i));
  }

  static long id(int i) {
    return RowIds.firstAt(filedAt(i)) + 5;
  }

  static String number(int i) {
    String digits = "65280112026%07d".formatted(i);
    return digits + CheckDigit.of(digits);
  }

  static String unitCode(int i) {
    return "UNIT%014d".formatted(i / 2);
  }

  static String authority(int i) {
    return AUTHORITIES[i % AUTHORITIES.length];
  }

  static boolean isCancelled(int i) {
    return i % 100 == 99;
  }

  private void filing(PreparedStatement s, int i) throws SQLException {
    String name =
        PLACES[i % PLACES.length]
            + (i % 1_000 == 500 ? "龟兹" : NAMES[random.nextInt(NAMES.length)])
            + KINDS[random.nextInt(KINDS.length)];
    s.setLong(1, id(i));
    s.setString(2, number(i));
    s.setString(3, isCancelled(i) ? "CANCELLED" : "EFFECTIVE");
    s.setString(4, authority(i));
    s.setString(5, unitCode(i));
    s.setString(6, name);
    s.setString(7, i % 10 == 0 ? "ACCESS" : "USER");
    s.setString(8, particulars);
    s.setObject(9, Columns.utc(filedAt(i)));
  }

  /** Sixteen addresses each, from 16.0.0.0 on. */
  private void range(PreparedStatement s, int i) throws SQLException {
    long start = (16L << 24) + 16L * i;
    s.setLong(1, id(i));
    if (isCancelled(i)) {
      s.setNull(2, Types.TINYINT);
    } else {
      s.setInt(2, 1);
    }
    s.setString(3, unitCode(i));
    s.setBytes(4, address(start));
    s.setBytes(5, address(start + 15));
  }

  private static byte[] address(long number) {
    byte[] all = new byte[16];
    byte[] few = BigInteger.valueOf(number).toByteArray();
    System.arraycopy(few, 0, all, all.length - few.length, few.length);
    return all;
  }
}
