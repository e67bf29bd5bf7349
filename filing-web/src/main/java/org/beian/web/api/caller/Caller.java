package org.beian.web.api.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beian.directory.client.ClientEntry;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** The program that sends this request; empty for the public. */
@ApplicationScoped
public class Caller {

  private static final String ATTRIBUTE = Caller.class.getName();

  @Inject HttpServletRequest request;

  /** Who calls; empty for whoever shows no token. */
  public Optional<KnownClient> client() {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known instanceof RuntimeException unknown) {
      throw unknown;
    }
    return known instanceof ClientEntry entry
        ? Optional.ofNullable(entry.client())
        : Optional.empty();
  }

  /**
   * The program with this scope, of the sandbox or not: ask {@link KnownClient#sandbox} before
   * anything real is touched.
   *
   * @throws ProblemException 401 without a token, 403 without the scope
   */
  public KnownClient require(Scope scope) {
    KnownClient client =
        client().orElseThrow(() -> new ProblemException(ProblemType.TOKEN_MISSING));
    if (!client.scopes().contains(scope)) {
      throw new ProblemException(ProblemType.SCOPE_MISSING);
    }
    return client;
  }

  /**
   * Turns a token away that opens nothing, whatever it was shown for.
   *
   * @throws ProblemException 401 for the token, 403 for the address it comes from
   */
  void check() {
    if (request.getAttribute(ATTRIBUTE) instanceof ClientEntry entry && !entry.isIn()) {
      throw new ProblemException(
          entry.fault() == ClientEntry.Fault.ADDRESS
              ? ProblemType.ADDRESS_REFUSED
              : ProblemType.TOKEN_REFUSED);
    }
    client();
  }

  static void is(ClientEntry entry, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, entry);
  }

  /** Tells that nobody can say now; whoever asks is told why. */
  static void isUnknown(RuntimeException why, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, why);
  }
}
