package org.beian.server;

import java.lang.reflect.Method;
import java.util.Map;

/**
 * The phrases of status codes that Payara's HTTP server does not know; it would say {@code CUSTOM}
 * after them. They are for people who read along: to programs they mean nothing (RFC 9112, 4).
 */
final class StatusPhrases {

  /** RFC 9110, 15.5.21; RFC 6585, 3 and 4. */
  private static final Map<Integer, String> PHRASES =
      Map.of(
          422, "Unprocessable Content",
          428, "Precondition Required",
          429, "Too Many Requests");

  private StatusPhrases() {}

  /** Teaches the server, which must be on the class path. */
  static void teach() throws ReflectiveOperationException {
    Method register =
        Class.forName("org.glassfish.grizzly.http.util.HttpStatus")
            .getDeclaredMethod("register", int.class, String.class);
    register.setAccessible(true);
    for (Map.Entry<Integer, String> phrase : PHRASES.entrySet()) {
      register.invoke(null, phrase.getKey(), phrase.getValue());
    }
  }
}
