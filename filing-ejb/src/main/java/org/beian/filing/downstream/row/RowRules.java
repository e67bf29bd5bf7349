package org.beian.filing.downstream.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.form.Format;
import org.beian.filing.number.MobileNumber;
import org.beian.filing.number.PhoneNumber;

/**
 * Judges rows, one after another: every fault of a row is told at once. Made for one file, used by
 * one thread.
 */
public final class RowRules {

  static final int LONGEST_NAME = 100;
  static final int LONGEST_TEXT = 200;
  static final int LONGEST_LINE_NO = 40;
  static final int MOST_BANDWIDTH = 100_000_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(1987, 1, 1);
  private static final Pattern INDUSTRY = Pattern.compile("[A-T](?:[0-9]{2,4})?");
  private static final Map<String, String> TYPES =
      Map.of(
          "ACCESS_UNIT",
          "ACCESS_UNIT",
          "接入单位",
          "ACCESS_UNIT",
          "USER_UNIT",
          "USER_UNIT",
          "用户单位",
          "USER_UNIT",
          "使用单位",
          "USER_UNIT",
          "用户",
          "USER_UNIT");
  private static final Set<Character> FORMULA_STARTS = Set.of('=', '+', '-', '@');

  private final Map<String, String> certTypes = CodeNames.of("certificate-type");
  private final Map<String, String> industries = CodeNames.of("industry");
  private final Map<String, String> accessMethods = CodeNames.of("access-method");
  private final Days days = new Days();
  private final boolean delta;
  private final LocalDate today;
  private final List<RowFault> faults = new ArrayList<>();
  private RawRow row;

  /**
   * @param delta whether each row says what changed
   * @param today in Beijing; no day of a row may be later
   */
  public RowRules(boolean delta, LocalDate today) {
    this.delta = delta;
    this.today = today;
  }

  /** The row, or null if it has {@link #faults()}. */
  public UnitRow judge(RawRow raw) {
    row = raw;
    faults.clear();
    if (raw.broken() != null) {
      fault(null, raw.broken(), null);
      return null;
    }
    ChangeKind change = change();
    UnitRow judged = change == ChangeKind.REMOVE ? removed() : whole(change);
    return faults.isEmpty() ? judged : null;
  }

  /** What is wrong with the row judged last. */
  public List<RowFault> faults() {
    return List.copyOf(faults);
  }

  private ChangeKind change() {
    String word = text(RowField.CHANGE_TYPE, LONGEST_LINE_NO, false);
    if (word == null) {
      if (delta) {
        fault(RowField.CHANGE_TYPE, FaultCode.MISSING, null);
      }
      return null;
    }
    ChangeKind change = ChangeKind.named(word.toUpperCase(Locale.ROOT)).orElse(null);
    if (change == null || (!delta && change != ChangeKind.ADD)) {
      fault(RowField.CHANGE_TYPE, FaultCode.CHANGE_TYPE, word);
    }
    return delta ? change : null;
  }

  /** Of a unit that is connected no more, its key is enough. */
  private UnitRow removed() {
    String certNo = creditCode();
    String lineNo = lineNo();
    LocalDate closedOn = day(RowField.CLOSED_ON, false);
    String reason = text(RowField.CHANGE_REASON, LONGEST_TEXT, false);
    return new UnitRow(
        row.line(),
        ChangeKind.REMOVE,
        null,
        text(RowField.NAME, LONGEST_NAME, false),
        null,
        certNo,
        null,
        null,
        null,
        null,
        null,
        lineNo,
        null,
        null,
        null,
        closedOn,
        reason);
  }

  private UnitRow whole(ChangeKind change) {
    LocalDate openedOn = day(RowField.OPENED_ON, true);
    LocalDate closedOn = day(RowField.CLOSED_ON, false);
    if (openedOn != null && closedOn != null && closedOn.isBefore(openedOn)) {
      fault(RowField.CLOSED_ON, FaultCode.DAY_ORDER, closedOn.toString());
    }
    return new UnitRow(
        row.line(),
        change,
        listed(RowField.UNIT_TYPE, TYPES, true),
        text(RowField.NAME, LONGEST_NAME, true),
        listed(RowField.CERT_TYPE, certTypes, false),
        creditCode(),
        industry(),
        text(RowField.ADDRESS, LONGEST_TEXT, true),
        division(),
        phone(),
        listed(RowField.ACCESS_METHOD, accessMethods, true),
        lineNo(),
        bandwidth(),
        ranges(),
        openedOn,
        closedOn,
        text(RowField.CHANGE_REASON, LONGEST_TEXT, false));
  }

  private String creditCode() {
    String text = shaped(RowField.CERT_NO, Format.COMPACT);
    if (text == null) {
      fault(RowField.CERT_NO, FaultCode.MISSING, null);
    } else if (!isCreditCode(text)) {
      fault(RowField.CERT_NO, FaultCode.CREDIT_CODE, text);
    }
    return text;
  }

  /** GB 32100-2015; codes of the pilot of 2015 are legal without a right check character. */
  private static boolean isCreditCode(String text) {
    if (!CreditCode.isValid(text)) {
      return false;
    }
    CreditCode code = new CreditCode(text);
    return code.isChecked() || code.isPilot();
  }

  private String lineNo() {
    String text = text(RowField.LINE_NO, LONGEST_LINE_NO, false);
    return text == null ? "" : text;
  }

  private String industry() {
    String text = shaped(RowField.INDUSTRY, Format.TEXT);
    if (text == null || INDUSTRY.matcher(text).matches()) {
      return text;
    }
    return listed(RowField.INDUSTRY, industries, false);
  }

  private String division() {
    String text = shaped(RowField.DIVISION, Format.COMPACT);
    if (text == null) {
      fault(RowField.DIVISION, FaultCode.MISSING, null);
    } else if (!Places.isDivision(text)) {
      fault(RowField.DIVISION, FaultCode.DIVISION, text);
    }
    return text;
  }

  private String phone() {
    String text = row.get(RowField.PHONE);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (MobileNumber.read(text).value() != null) {
      return MobileNumber.read(text).value().toString();
    }
    PhoneNumber phone = PhoneNumber.read(text).value();
    if (phone == null) {
      fault(RowField.PHONE, FaultCode.PHONE, text);
      return null;
    }
    return phone.toString();
  }

  private Integer bandwidth() {
    String text = shaped(RowField.BANDWIDTH, Format.NUMBER);
    if (text == null) {
      return null;
    }
    try {
      double number = Double.parseDouble(text);
      if (number >= 1 && number <= MOST_BANDWIDTH) {
        return (int) Math.round(number);
      }
    } catch (NumberFormatException e) {
      // Told below, as a number out of bounds is.
    }
    fault(RowField.BANDWIDTH, FaultCode.NUMBER, text);
    return null;
  }

  private String ranges() {
    String text = row.get(RowField.IP_RANGES);
    if (text == null || text.isBlank()) {
      return null;
    }
    Ranges ranges = Ranges.read(text);
    if (ranges.fault() != null) {
      fault(RowField.IP_RANGES, ranges.fault(), ranges.text());
      return null;
    }
    return ranges.text();
  }

  private LocalDate day(RowField field, boolean wanted) {
    String text = Cells.clean(row.get(field), Format.TEXT);
    if (text == null) {
      if (wanted) {
        fault(field, FaultCode.MISSING, null);
      }
      return null;
    }
    LocalDate day = days.read(text);
    if (day == null || day.isBefore(FIRST_DAY)) {
      fault(field, FaultCode.DAY, text);
      return null;
    }
    if (day.isAfter(today)) {
      fault(field, FaultCode.DAY_IN_FUTURE, day.toString());
    }
    return day;
  }

  /** The code that a cell names by itself or by its words. */
  private String listed(RowField field, Map<String, String> codes, boolean wanted) {
    String text = shaped(field, Format.TEXT);
    if (text == null) {
      if (wanted) {
        fault(field, FaultCode.MISSING, null);
      }
      return null;
    }
    String code = codes.get(text.toUpperCase(Locale.ROOT));
    if (code == null) {
      fault(field, FaultCode.NOT_LISTED_CODE, text);
    }
    return code;
  }

  private String text(RowField field, int longest, boolean wanted) {
    String text = shaped(field, Format.TEXT);
    if (text == null) {
      if (wanted) {
        fault(field, FaultCode.MISSING, null);
      }
      return null;
    }
    if (text.length() > longest) {
      fault(field, FaultCode.TOO_LONG, String.valueOf(longest));
    } else if (!Cells.isReadable(text)) {
      fault(field, FaultCode.UNREADABLE_TEXT, null);
    } else if (FORMULA_STARTS.contains(text.charAt(0))) {
      fault(field, FaultCode.FORMULA, text);
    }
    return text;
  }

  private String shaped(RowField field, Format format) {
    return Cells.clean(row.get(field), format);
  }

  private void fault(RowField field, FaultCode code, String argument) {
    faults.add(RowFault.of(row.line(), field, code, argument));
  }
}
