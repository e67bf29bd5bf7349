package org.beian.filing.codes;

import java.util.Locale;

/** An entry of a code list, with its label in both languages. */
public record Code(String code, String zh, String en) {

  /** The label in English for an English locale, else in Chinese. */
  public String label(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }
}
