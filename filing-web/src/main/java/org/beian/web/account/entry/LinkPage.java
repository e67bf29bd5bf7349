package org.beian.web.account.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.beian.directory.account.MemberSecurity;
import org.beian.directory.account.Membership;
import org.beian.directory.account.PasswordAnswer;
import org.beian.directory.account.Registrant;
import org.beian.directory.account.Registration;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/**
 * The page a link of a mail leads to, where a password is set. Looking at it spends nothing: mail
 * programs follow links on their own.
 */
@Named
@RequestScoped
public class LinkPage {

  @Inject Registration registration;
  @Inject Membership membership;
  @Inject MemberSecurity security;
  @Inject PasswordFaults passwordFaults;
  @Inject Visit visit;
  @Inject Faults faults;
  @Inject Texts text;

  private String token;
  private String password;
  private String again;
  private Registrant who;
  private boolean looked;
  private boolean taken;

  /**
   * Who follows the link; null if it is not good any more.
   *
   * @param kind {@code verify}, {@code join} or {@code reset}, as the page is called
   */
  public Registrant who(String kind) {
    if (!looked) {
      looked = true;
      who = find(kind).orElse(null);
    }
    return who;
  }

  private Optional<Registrant> find(String kind) {
    return switch (kind) {
      case "verify" -> registration.registrant(getToken());
      case "join" -> membership.invited(getToken());
      default -> security.resetting(getToken());
    };
  }

  /** Sets the password and signs in, or tells what is wrong with it. */
  public void submit(String kind) throws IOException {
    if (password == null || !password.equals(again)) {
      faults.add("/again", text.get("account.password.differ"));
      return;
    }
    PasswordAnswer answer =
        switch (kind) {
          case "verify" -> registration.complete(token, password);
          case "join" -> membership.accept(token, password);
          default -> security.reset(token, password);
        };
    switch (answer.outcome()) {
      case DONE -> {
        visit.begin(answer.signedIn().orElseThrow());
        visit.go(
            answer.signedIn().orElseThrow().isPassed() ? "/account/" : "/account/second-factor");
      }
      case PASSWORD -> passwordFaults.tell("/password", answer.fault().orElseThrow());
      case LINK -> who = null;
      case TAKEN -> {
        who = null;
        taken = true;
      }
    }
  }

  /** Whether somebody else was quicker. */
  public boolean isTaken() {
    return taken;
  }

  /** The link's secret, as the link or the form brings it. */
  public String getToken() {
    return token == null ? visit.sent("token") : token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
