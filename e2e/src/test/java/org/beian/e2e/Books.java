package org.beian.e2e;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beian.e2e.product.Product;

/** What stands in the product's tables. */
public final class Books {

  private static final List<String> TABLES =
      List.of(
          "application",
          "filing",
          "filing_ip_range",
          "filing_domain",
          "idempotency_key",
          "material",
          "material_part",
          "draft");

  private Books() {}

  /** The number of rows of every table that a request may write to, by table. */
  public static Map<String, Long> rows(Product product) {
    Map<String, Long> rows = new TreeMap<>();
    TABLES.forEach(
        table ->
            rows.put(table, Long.valueOf(list(product, "SELECT COUNT(*) FROM " + table).get(0))));
    return rows;
  }

  /** The credit codes of all filings, one entry a filing. */
  public static List<String> filedUnits(Product product) {
    return list(product, "SELECT unit_code FROM filing");
  }

  /** The numbers of all filings, one entry a filing. */
  public static List<String> filingNumbers(Product product) {
    return list(product, "SELECT number FROM filing");
  }

  /** Forgets wrong query codes, of which too many would be held against the tests that follow. */
  public static void forgetWrongTries(Product product) {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM wrong_try");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of a query. */
  public static List<String> list(Product product, String query) {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
