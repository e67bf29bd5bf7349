package org.beian.filing.downstream.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RawRow;
import org.beian.filing.downstream.row.RowField;

/** The head of a table: which column is which field. */
final class Head {

  private static final int MOST_IGNORED = 20;
  private static final int LONGEST_NAME = 40;

  private final List<RowField> fields = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();

  /**
   * @param mapping what the provider said of columns: head to code of the field, or to an empty
   *     text for a column that is none; goes before what the head says by itself
   */
  Head(List<String> heads, Map<String, String> mapping) {
    Set<RowField> seen = EnumSet.noneOf(RowField.class);
    for (String head : heads) {
      RowField field = fieldOf(head, mapping);
      fields.add(field != null && seen.add(field) ? field : null);
      if (fields.get(fields.size() - 1) == null) {
        ignore(ignored, head);
      }
    }
  }

  /** The field that a head stands for, null if none. */
  static RowField fieldOf(String head, Map<String, String> mapping) {
    String said = mapping.get(head.strip());
    return said == null
        ? RowField.named(head).orElse(null)
        : said.isEmpty() ? null : RowField.named(said).orElse(null);
  }

  /** Notes the name of a column that is no field. */
  static void ignore(List<String> ignored, String name) {
    String bounded = name.strip();
    bounded = bounded.substring(0, Math.min(bounded.length(), LONGEST_NAME));
    if (!bounded.isEmpty() && ignored.size() < MOST_IGNORED && !ignored.contains(bounded)) {
      ignored.add(bounded);
    }
  }

  /** Without these columns no row can be right. */
  void require(int line, boolean delta) throws UnreadableException {
    Set<RowField> wanted =
        delta
            ? EnumSet.of(RowField.CHANGE_TYPE, RowField.CERT_NO)
            : EnumSet.of(
                RowField.UNIT_TYPE,
                RowField.NAME,
                RowField.CERT_NO,
                RowField.ADDRESS,
                RowField.DIVISION,
                RowField.ACCESS_METHOD,
                RowField.OPENED_ON);
    for (RowField field : wanted) {
      if (!fields.contains(field)) {
        throw new UnreadableException(
            line,
            FaultCode.COLUMN_MISSING,
            field.label(java.util.Locale.CHINESE) + " / " + field.code());
      }
    }
  }

  void put(RawRow row, int column, String text) {
    if (column < fields.size() && fields.get(column) != null) {
      row.put(fields.get(column), text);
    }
  }

  List<String> ignored() {
    return ignored;
  }
}
