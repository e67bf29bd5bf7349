package org.beian.directory.client;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a program may do for its organisation (OAuth 2.0, RFC 6749, 3.3). */
public enum Scope {
  /** Hand in applications; change, cancel and re-confirm filings. */
  APPLICATIONS_WRITE("applications:write"),
  /** Read the organisation's applications, filings, papers and events. */
  FILINGS_READ("filings:read"),
  /** Report the organisations connected through the provider (Order 33, Art. 12). */
  DOWNSTREAM_WRITE("downstream:write"),
  /** Say where events are to be sent. */
  WEBHOOKS("webhooks");

  private final String text;

  Scope(String text) {
    this.text = text;
  }

  /** As it stands in requests and tokens. */
  public String text() {
    return text;
  }

  /** The scope of that text. */
  public static Optional<Scope> of(String text) {
    return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
  }

  /** Several scopes in one text, blanks between, in a fixed order. */
  public static String text(Collection<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::text).collect(Collectors.joining(" "));
  }

  /** The scopes of such a text; what is none is left out. */
  public static Set<Scope> all(String text) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String one : text.strip().split("\\s+", -1)) {
      of(one).ifPresent(scopes::add);
    }
    return scopes;
  }
}
