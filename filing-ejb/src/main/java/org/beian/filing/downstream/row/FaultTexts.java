package org.beian.filing.downstream.row;

import java.util.Locale;
import org.beian.directory.text.TextBundle;

/** The words of faults: what is wrong, and how it is mended. */
public final class FaultTexts {

  private static final TextBundle TEXTS = new TextBundle(FaultTexts.class, "Faults");

  private FaultTexts() {}

  public static String message(RowFault fault, Locale locale) {
    return text(fault, "", locale);
  }

  public static String fix(RowFault fault, Locale locale) {
    return text(fault, ".fix", locale);
  }

  /** The head of a column of a file of faults or changes. */
  public static String column(String name, Locale locale) {
    return TEXTS.text(locale, "column." + name);
  }

  private static String text(RowFault fault, String ending, Locale locale) {
    return TEXTS.text(
        locale,
        fault.code() + ending,
        fault.field() == null ? "" : fault.field().label(locale),
        fault.argument() == null ? "" : fault.argument());
  }
}
