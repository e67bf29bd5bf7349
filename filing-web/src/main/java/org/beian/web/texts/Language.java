package org.beian.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** The language this request is answered in: Chinese unless the reader asked for English. */
@Named
@RequestScoped
public class Language {

  /** Chinese as written in mainland China. */
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private Locale locale = CHINESE;
  private String otherAddress = "?lang=en";

  /** Either {@link #CHINESE} or {@link Locale#ENGLISH}. */
  public Locale locale() {
    return locale;
  }

  /** The language tag for markup and headers: {@code zh-CN} or {@code en}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  public boolean isEnglish() {
    return Locale.ENGLISH.equals(locale);
  }

  /** The address of this page in the other language, to be followed or posted to. */
  public String otherAddress() {
    return otherAddress;
  }

  void speak(Locale chosen, String addressOfOther) {
    this.locale = chosen;
    this.otherAddress = addressOfOther;
  }
}
