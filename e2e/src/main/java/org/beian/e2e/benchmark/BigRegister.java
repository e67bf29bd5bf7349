package org.beian.e2e.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.beian.e2e.product.Places;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.CreditCodes;

/**
 * Puts many filings on record, as the product itself would have them there: numbers, names, units,
 * addresses, the index of names, the applications that led to them, and applications that wait at
 * the desk. Only the forms are left out, since no list and no query of progress reads them.
 */
public final class BigRegister {

  /** For so many filings one application waits at the desk. */
  private static final int WAITING = 10;

  /** So many filings later it is long after today: nothing that waits is overdue. */
  private static final int NOT_YET = 20_000_000;

  private static final int CHUNK = 250_000;
  private static final long EPOCH = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final int ID_SHIFT = 21;
  private static final String[] AUTHORITIES = {
    "HEJING", "KORLA", "LUNTAI", "YULI", "QIEMO", "YANQI", "HESHUO", "BOHU"
  };
  private static final String[] PLACES = {
    "巴州", "库尔勒", "和静县", "轮台县", "尉犁县", "且末县", "焉耆县", "和硕县", "博湖县", "若羌县"
  };
  private static final String LETTERS =
      "天山南北金银铜铁日月星辰春夏秋冬东西远大华兴龙凤祥瑞安康宁泰和平盛昌隆达通宏伟业成功胜利丰收甘泉绿洲" + "塔河胡杨孔雀玉石香梨棉田牧场驼铃丝路";
  private static final String[] TRADES = {
    "科技", "网络", "商贸", "物流", "农业", "建筑", "能源", "文化", "旅游", "食品", "医药", "教育", "咨询", "矿业", "运输", "电子",
    "机械", "纺织", "化工", "园林"
  };

  private final Product product;
  private int filled;

  public BigRegister(Product product) {
    this.product = product;
  }

  /** The number of the n-th filing. */
  static String filingNumber(int n) {
    return checked("65282719999%08d".formatted(n));
  }

  /** The query code of the n-th filing. */
  static String queryCode(int n) {
    return "BENCHMARK" + n;
  }

  /** The name of the n-th unit; three characters of chance make most of it rare. */
  static String unitName(int n) {
    int mixed = (int) (((n * 2_654_435_761L) >>> 8) & 0x7fffffff);
    return PLACES[n % PLACES.length]
        + letter(mixed)
        + letter(mixed / 97)
        + letter(mixed / 9_409)
        + TRADES[mixed / 7 % TRADES.length]
        + "有限公司";
  }

  private static char letter(int n) {
    return LETTERS.charAt(n % LETTERS.length());
  }

  /** Fills up to that many filings. */
  public void fillTo(int size) throws SQLException, IOException {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute("SET GLOBAL innodb_buffer_pool_size = 4294967296");
      statement.execute("SET foreign_key_checks = 0");
      while (filled < size) {
        int end = Math.min(size, filled + CHUNK);
        chunk(statement, filled, end);
        filled = end;
      }
      statement.execute("ANALYZE TABLE filing, filing_ip_range, filing_gram, application");
      statement.execute("SET GLOBAL innodb_buffer_pool_size = 268435456");
    }
  }

  private static void chunk(Statement statement, int from, int end)
      throws SQLException, IOException {
    load(
        statement,
        "filing (id, version, number, status, track, authority, unit_code, unit_name, division,"
            + " role, connected_on, particulars, filed_at, confirm_due)",
        rows(from, end, BigRegister::filing));
    load(
        statement,
        "filing_ip_range (filing_id, position, active, unit_code, family, size_class,"
            + " @start, @end) SET range_start = UNHEX(@start), range_end = UNHEX(@end)",
        rows(from, end, BigRegister::range));
    load(
        statement,
        "application (id, version, number, @code, state, track, authority, unit_code, unit_name,"
            + " kind, days_late, form, findings, filing_number, submitted_at, decided_at)"
            + " SET code_hash = UNHEX(@code)",
        rows(from, end, BigRegister::application));
    load(statement, "filing_gram (gram, filing_id)", grams(from, end));
    load(
        statement,
        "waiting_case (application_no, authority, track, kind, unit_code, unit_name, attempt,"
            + " submitted_at, warn_at, due_at)",
        rows(from / WAITING, end / WAITING, BigRegister::waiting));
  }

  private static String filing(int n) {
    return String.join(
        "\t",
        Long.toString(id(n)),
        "1",
        filingNumber(n),
        n % 50 == 0 ? "CANCELLED" : "EFFECTIVE",
        n % 3 == 0 ? "ICP" : "IP",
        authority(n),
        CreditCodes.of(n),
        unitName(n),
        "652827",
        n % 100 == 0 ? "ACCESS" : "USER",
        "2026-01-01",
        "{}",
        moment(n),
        "2027-12-01");
  }

  private static String range(int n) {
    String address = "%032x".formatted(0x3D000000 + n);
    return String.join(
        "\t",
        Long.toString(id(n)),
        "0",
        n % 50 == 0 ? "\\N" : "1",
        CreditCodes.of(n),
        "4",
        "0",
        address,
        address);
  }

  private static String application(int n) {
    String number = checked("HEJI20260101%09d".formatted(n));
    return String.join(
        "\t",
        Long.toString(id(n)),
        "1",
        number,
        hash(number, queryCode(n)),
        "FILED",
        n % 3 == 0 ? "ICP" : "IP",
        authority(n),
        CreditCodes.of(n),
        unitName(n),
        "NEW",
        "0",
        "{}",
        "[]",
        filingNumber(n),
        moment(n),
        moment(n));
  }

  private static String waiting(int n) {
    return String.join(
        "\t",
        checked("HEJI20260102%09d".formatted(n)),
        authority(n),
        "IP",
        "NEW",
        CreditCodes.of(n),
        unitName(n),
        "1",
        moment(n),
        moment(n + NOT_YET),
        moment(n + 2 * NOT_YET));
  }

  private static List<String> rows(int from, int end, IntFunction<String> row) {
    List<String> rows = new ArrayList<>(end - from);
    for (int n = from; n < end; n++) {
      rows.add(row.apply(n));
    }
    return rows;
  }

  /** Sorted, so that each page of the index is written once. */
  private static List<String> grams(int from, int end) {
    record Gram(String text, long id) {}
    List<Gram> grams = new ArrayList<>();
    for (int n = from; n < end; n++) {
      String name = unitName(n);
      Set<String> pairs = new TreeSet<>();
      for (int i = 0; i + 2 <= name.length(); i++) {
        pairs.add(name.substring(i, i + 2));
      }
      for (String pair : pairs) {
        grams.add(new Gram(pair, id(n)));
      }
    }
    grams.sort(Comparator.comparing(Gram::text).thenComparingLong(Gram::id));
    return grams.stream().map(gram -> gram.text() + '\t' + gram.id()).toList();
  }

  private static void load(Statement statement, String into, List<String> rows)
      throws SQLException, IOException {
    Path file = Places.output("benchmark").resolve("register.tsv");
    try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
      rows.forEach(row -> out.append(row).append('\n'));
    }
    String table = into.substring(0, into.indexOf(' '));
    String columns = into.substring(into.indexOf(' '));
    statement.execute(
        "LOAD DATA LOCAL INFILE '%s' INTO TABLE %s CHARACTER SET utf8mb4%s"
            .formatted(file, table, columns));
    Files.delete(file);
  }

  /** The months before now, evenly. */
  private static long millis(int n) {
    return n * 2_500L;
  }

  private static long id(int n) {
    return (millis(n) + 1) << ID_SHIFT;
  }

  private static String moment(int n) {
    return Instant.ofEpochMilli(EPOCH + millis(n)).toString().replace("T", " ").replace("Z", "");
  }

  private static String authority(int n) {
    return AUTHORITIES[n % AUTHORITIES.length];
  }

  private static String hash(String number, String code) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(number, code)) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With the check digit of ISO 7064, MOD 11,10; a letter counts as its two digits. */
  private static String checked(String digits) {
    StringBuilder spelled = new StringBuilder();
    digits.chars().forEach(c -> spelled.append(Character.digit(c, Character.MAX_RADIX)));
    int product = 10;
    for (char digit : spelled.toString().toCharArray()) {
      int sum = (product + digit - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return digits + (11 - product) % 10;
  }
}
