package org.beian.filing.number;

import java.util.Locale;
import java.util.regex.Pattern;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.Format;
import org.beian.filing.form.Reading;

/**
 * A number of the MIIT: an ICP filing (ICP备案号) of a subject or a service, or an ICP licence
 * (经营许可证).
 *
 * @param value as published, such as {@code 新ICP备12345678号-1}
 */
public record MiitNumber(String value) {

  /** The MIIT's abbreviations; four provinces differ from the police's. */
  private static final String PROVINCE = "[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新]";

  private static final Pattern FORM =
      Pattern.compile(
          PROVINCE
              + "(?:ICP备(?:[0-9]{8}|[0-9]{10})号(?:-[1-9][0-9]{0,4}[AXK]?)?"
              + "|ICP证[0-9]{6,8}号(?:-[0-9]+)?"
              + "|[AB][12](?:\\.B[12])?-[0-9]{8}(?:-[0-9]+)?)");
  private static final Pattern FILED = Pattern.compile("(号)([1-9])");
  private static final Pattern LICENSED = Pattern.compile("^(.[AB][12](?:\\.B[12])?)([0-9]{8})");

  public MiitNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a number of the MIIT: " + value);
    }
  }

  /** Reads a number, blanks and kinds of dash being free; or {@code MIIT_NO_FORMAT}. */
  public static Reading<MiitNumber> read(String text) {
    String shaped = Format.HYPHENATED.normalise(text);
    String upper = shaped == null ? "" : shaped.toUpperCase(Locale.ROOT);
    String dashed =
        LICENSED.matcher(FILED.matcher(upper).replaceAll("$1-$2")).replaceFirst("$1-$2");
    return FORM.matcher(dashed).matches()
        ? Reading.of(new MiitNumber(dashed))
        : Reading.fault(FindingCode.MIIT_NO_FORMAT);
  }

  @Override
  public String toString() {
    return value;
  }
}
