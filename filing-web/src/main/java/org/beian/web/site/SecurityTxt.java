package org.beian.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.beian.directory.authority.AuthorityDirectory;

/**
 * Whom to tell of a weakness of this site (RFC 9116).
 *
 * <p>The contact is the address in the environment's {@code FILING_SECURITY_CONTACT} ({@code
 * mailto:}, {@code https:} or {@code tel:}), else the consultation phone of the guide's first
 * authority.
 */
@WebServlet("/.well-known/security.txt")
public class SecurityTxt extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** RFC 9116, 2.5.5 advises less than a year. */
  private static final Duration VALID = Duration.ofDays(180);

  @Inject transient AuthorityDirectory directory;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .print(
            "Contact: %s\nExpires: %s\nPreferred-Languages: zh, en\n"
                .formatted(contact(), expires));
  }

  private String contact() {
    String configured = System.getenv("FILING_SECURITY_CONTACT");
    return configured == null || configured.isBlank()
        ? "tel:+86" + directory.all().get(0).consultationPhone().replace("-", "").substring(1)
        : configured.strip();
  }
}
