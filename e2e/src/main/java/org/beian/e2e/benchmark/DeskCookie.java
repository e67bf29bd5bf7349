package org.beian.e2e.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.e2e.product.Product;

/** The session of somebody at the desk who sees every authority. */
final class DeskCookie {

  private static final String CLERK = "supervisor.tarim@demo.example";
  private static final String PASSWORD = "try-the-clerks-desk";
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private DeskCookie() {}

  /** Signs in as any clerk does and gives the cookie. */
  static String of(Product product) throws IOException {
    try (Wire wire = new Wire(product.port())) {
      Wire.Answer first =
          form(wire, "/desk/sign-in", "", "email=" + CLERK + "&password=" + PASSWORD);
      String cookie = cookie(first);
      Matcher code = CODE.matcher(wire.get("/desk/second-factor", "Cookie: " + cookie).text());
      if (!code.find()) {
        throw new IOException("No code shown");
      }
      return cookie(form(wire, "/desk/second-factor", cookie, "code=" + code.group()));
    }
  }

  /** Sends a form of the desk. */
  static Wire.Answer form(Wire wire, String path, String cookie, String body) throws IOException {
    return wire.post(
        path,
        "application/x-www-form-urlencoded",
        body.getBytes(UTF_8),
        "Origin: http://localhost",
        "Cookie: " + cookie);
  }

  private static String cookie(Wire.Answer answer) throws IOException {
    String cookie = answer.header("Set-Cookie");
    if (cookie.isEmpty()) {
      throw new IOException("No session: " + answer.status());
    }
    return cookie.split(";", 2)[0];
  }
}
