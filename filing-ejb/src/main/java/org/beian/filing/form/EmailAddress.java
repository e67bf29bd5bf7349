package org.beian.filing.form;

import java.util.regex.Pattern;

/**
 * An e-mail address: a dot-atom of RFC 5322 at a domain name. It says nothing about whether anybody
 * reads it.
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?=.{1,64}$)[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]+)*");

  public EmailAddress {
    if (!value.equals(canonical(value))) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** Reads an address; the domain becomes lower case and ASCII. Or {@code EMAIL_FORMAT}. */
  public static Reading<EmailAddress> read(String text) {
    String shaped = Format.NET_NAME.normalise(text);
    String canonical = shaped == null ? null : canonical(shaped);
    return canonical == null
        ? Reading.fault(FindingCode.EMAIL_FORMAT)
        : Reading.of(new EmailAddress(canonical));
  }

  private static String canonical(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || text.length() > LONGEST || !LOCAL.matcher(text.substring(0, at)).matches()) {
      return null;
    }
    String host = text.substring(at + 1);
    boolean plain = host.chars().noneMatch(c -> "/:?#".indexOf(c) >= 0) && !host.endsWith(".");
    return plain
        ? DomainName.read(host)
            .asOptional()
            .map(domain -> text.substring(0, at) + "@" + domain.ascii())
            .orElse(null)
        : null;
  }

  @Override
  public String toString() {
    return value;
  }
}
