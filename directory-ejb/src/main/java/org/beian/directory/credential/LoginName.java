package org.beian.directory.credential;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name somebody signs in with: an e-mail address in ASCII, in lower case.
 *
 * <p>It says nothing about whether anybody reads it.
 */
public record LoginName(String value) {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]*");

  public LoginName {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** Reads what was typed; outer blanks and upper case pass. */
  public static Optional<LoginName> read(String typed) {
    String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST && FORM.matcher(text).matches()
        ? Optional.of(new LoginName(text))
        : Optional.empty();
  }

  /** The part before the {@code @}. */
  public String local() {
    return value.substring(0, value.indexOf('@'));
  }

  @Override
  public String toString() {
    return value;
  }
}
