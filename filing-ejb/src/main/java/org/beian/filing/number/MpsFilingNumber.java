package org.beian.filing.number;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.Format;
import org.beian.filing.form.Reading;

/**
 * A number of the national police platform (公安备案号), as guide item 9(2) asks for it.
 *
 * <p>An instance has fourteen digits that begin with the code of the province named before them, or
 * is one of the older numbers of twelve or thirteen digits that cities issued. It proves nothing:
 * only the platform's public query does.
 *
 * @param value as written, such as {@code 新公网安备65010602000294号}
 */
public record MpsFilingNumber(String value) {

  private static final Pattern FORM =
      Pattern.compile("(?:(\\p{IsHan})公网安备)?([0-9]{12,14})(?:号|號)?");
  private static final Map<String, String> LEGACY_CITIES = Map.of("深", "44");

  public MpsFilingNumber {
    Matcher form = FORM.matcher(value);
    if (!form.matches() || form.group(1) == null || faultOf(form) != null) {
      throw new IllegalArgumentException("Not a police filing number: " + value);
    }
  }

  /**
   * Reads a number; blanks and the last 号 may be missing, and so may the words before the digits.
   *
   * @return the number, or {@link FindingCode#MPS_NO_FORMAT}, or {@link
   *     FindingCode#MPS_NO_PROVINCE} (hint: the abbreviation that goes with the digits)
   */
  public static Reading<MpsFilingNumber> read(String text) {
    Matcher form = FORM.matcher(Format.COMPACT.normalise(text));
    if (!form.matches()) {
      return Reading.fault(FindingCode.MPS_NO_FORMAT);
    }
    String owner = Provinces.policeAbbreviation(form.group(2).substring(0, 2));
    FindingCode fault = faultOf(form);
    if (fault != null) {
      return Reading.fault(fault, owner);
    }
    String prefix = form.group(1) == null ? owner : form.group(1);
    return Reading.of(new MpsFilingNumber(prefix + "公网安备" + form.group(2) + "号"));
  }

  /** The digits, by which the platform's public query finds the number. */
  public String digits() {
    return value.substring(5, value.length() - 1);
  }

  /** The area code of the police body that issued it; digits one to six. */
  public String area() {
    return digits().substring(0, 6);
  }

  /** Whether it is one of the older numbers, which only a clerk can judge. */
  public boolean isLegacy() {
    return digits().length() < 14;
  }

  /** Whether it was issued in Xinjiang. */
  public boolean isOfXinjiang() {
    return value.startsWith("新");
  }

  @Override
  public String toString() {
    return value;
  }

  private static FindingCode faultOf(Matcher form) {
    String prefix = form.group(1);
    String digits = form.group(2);
    String owner = Provinces.policeAbbreviation(digits.substring(0, 2));
    if (owner == null || (prefix == null && digits.length() < 14)) {
      return FindingCode.MPS_NO_FORMAT;
    }
    if (prefix == null || prefix.equals(owner)) {
      return null;
    }
    if (digits.length() < 14 && digits.startsWith(LEGACY_CITIES.getOrDefault(prefix, "?"))) {
      return null;
    }
    return Provinces.isPoliceAbbreviation(prefix)
        ? FindingCode.MPS_NO_PROVINCE
        : FindingCode.MPS_NO_FORMAT;
  }
}
