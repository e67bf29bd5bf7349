package org.beian.filing.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.beian.directory.text.TextBundle;

/**
 * The texts of findings, in Chinese (any language but English) and English.
 *
 * <p>A text is a {@link MessageFormat} in which {@code {0}} is the label of the field and {@code
 * {1}} onwards are the finding's arguments.
 */
public final class FindingTexts {

  private static final TextBundle TEXTS = new TextBundle(FindingTexts.class, "Findings");

  private FindingTexts() {}

  /** What a code stands for, in a few words. */
  public static String title(FindingCode code, Locale locale) {
    return TEXTS.in(locale).getString(code.name() + ".title");
  }

  /** What is wrong or noteworthy, naming the field. */
  public static String message(Finding finding, Locale locale) {
    return text(finding.code().name(), finding, locale);
  }

  /** What the applicant should do about it. */
  public static String fix(Finding finding, Locale locale) {
    return text(finding.code().name() + ".fix", finding, locale);
  }

  /** Where the rule stands: item of the guide, article of a law, or standard. */
  public static String source(FindingCode code, Locale locale) {
    return TEXTS.in(locale).getString("source." + code.source().name());
  }

  private static String text(String key, Finding finding, Locale locale) {
    Object[] arguments =
        Stream.concat(
                Stream.of(FieldLabels.label(finding.field(), locale)), finding.arguments().stream())
            .toArray();
    return TEXTS.text(locale, key, arguments);
  }
}
