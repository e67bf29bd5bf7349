package org.beian.filing.downstream.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Map<String, String> certTypes = CodeNames.of("certificate-type");
  private final Map<String, String> industries = CodeNames.of("industry");
  private final Map<String, String> accessMethods = CodeNames.of("access-method");
  private final boolean delta;
  private final RowCells cells;

  /**
   * @param delta whether each row says what changed
   * @param today in Beijing; no day of a row may be later
   */
  public RowRules(boolean delta, LocalDate today) {
    this.delta = delta;
    this.cells = new RowCells(today);
  }

  /** The row, or null if it has {@link #faults()}. */
  public UnitRow judge(RawRow raw) {
    cells.of(raw);
    if (raw.broken() != null) {
      cells.fault(null, raw.broken(), null);
      return null;
    }
    ChangeKind change = change();
    UnitRow judged = change == ChangeKind.REMOVE ? removed() : whole(change);
    return cells.areSound() ? judged : null;
  }

  /** What is wrong with the row judged last. */
  public List<RowFault> faults() {
    return cells.faults();
  }

  private ChangeKind change() {
    String word = cells.text(RowField.CHANGE_TYPE, LONGEST_LINE_NO, false);
    if (word == null) {
      if (delta) {
        cells.fault(RowField.CHANGE_TYPE, FaultCode.MISSING, null);
      }
      return null;
    }
    ChangeKind change = ChangeKind.named(word.toUpperCase(Locale.ROOT)).orElse(null);
    if (change == null || (!delta && change != ChangeKind.ADD)) {
      cells.fault(RowField.CHANGE_TYPE, FaultCode.CHANGE_TYPE, word);
    }
    return delta ? change : null;
  }

  /** Of a unit that is connected no more, its key is enough. */
  private UnitRow removed() {
    String certNo = creditCode();
    String lineNo = lineNo();
    LocalDate closedOn = cells.day(RowField.CLOSED_ON, false);
    String reason = cells.text(RowField.CHANGE_REASON, LONGEST_TEXT, false);
    return new UnitRow(
        cells.line(),
        ChangeKind.REMOVE,
        null,
        cells.text(RowField.NAME, LONGEST_NAME, false),
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
    LocalDate openedOn = cells.day(RowField.OPENED_ON, true);
    LocalDate closedOn = cells.day(RowField.CLOSED_ON, false);
    if (openedOn != null && closedOn != null && closedOn.isBefore(openedOn)) {
      cells.fault(RowField.CLOSED_ON, FaultCode.DAY_ORDER, closedOn.toString());
    }
    return new UnitRow(
        cells.line(),
        change,
        cells.listed(RowField.UNIT_TYPE, TYPES, true),
        cells.text(RowField.NAME, LONGEST_NAME, true),
        cells.listed(RowField.CERT_TYPE, certTypes, false),
        creditCode(),
        industry(),
        cells.text(RowField.ADDRESS, LONGEST_TEXT, true),
        division(),
        phone(),
        cells.listed(RowField.ACCESS_METHOD, accessMethods, true),
        lineNo(),
        bandwidth(),
        ranges(),
        openedOn,
        closedOn,
        cells.text(RowField.CHANGE_REASON, LONGEST_TEXT, false));
  }

  private String creditCode() {
    String text = cells.shaped(RowField.CERT_NO, Format.COMPACT);
    if (text == null) {
      cells.fault(RowField.CERT_NO, FaultCode.MISSING, null);
    } else if (!isCreditCode(text)) {
      cells.fault(RowField.CERT_NO, FaultCode.CREDIT_CODE, text);
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
    String text = cells.text(RowField.LINE_NO, LONGEST_LINE_NO, false);
    return text == null ? "" : text;
  }

  private String industry() {
    String text = cells.shaped(RowField.INDUSTRY, Format.TEXT);
    if (text == null || INDUSTRY.matcher(text).matches()) {
      return text;
    }
    return cells.listed(RowField.INDUSTRY, industries, false);
  }

  private String division() {
    String text = cells.shaped(RowField.DIVISION, Format.COMPACT);
    if (text == null) {
      cells.fault(RowField.DIVISION, FaultCode.MISSING, null);
    } else if (!Places.isDivision(text)) {
      cells.fault(RowField.DIVISION, FaultCode.DIVISION, text);
    }
    return text;
  }

  private String phone() {
    String text = cells.typed(RowField.PHONE);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (MobileNumber.read(text).value() != null) {
      return MobileNumber.read(text).value().toString();
    }
    PhoneNumber phone = PhoneNumber.read(text).value();
    if (phone == null) {
      cells.fault(RowField.PHONE, FaultCode.PHONE, text);
      return null;
    }
    return phone.toString();
  }

  private Integer bandwidth() {
    String text = cells.shaped(RowField.BANDWIDTH, Format.NUMBER);
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
    cells.fault(RowField.BANDWIDTH, FaultCode.NUMBER, text);
    return null;
  }

  private String ranges() {
    String text = cells.typed(RowField.IP_RANGES);
    if (text == null || text.isBlank()) {
      return null;
    }
    Ranges ranges = Ranges.read(text);
    if (ranges.fault() != null) {
      cells.fault(RowField.IP_RANGES, ranges.fault(), ranges.text());
      return null;
    }
    return ranges.text();
  }
}
