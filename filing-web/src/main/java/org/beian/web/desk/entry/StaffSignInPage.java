package org.beian.web.desk.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beian.directory.credential.DemoCode;
import org.beian.directory.credential.Enrolment;
import org.beian.directory.credential.Realm;
import org.beian.directory.credential.SignInAnswer;
import org.beian.directory.credential.SignInDesk;
import org.beian.directory.credential.TotpOffer;
import org.beian.directory.securitykey.KeySite;
import org.beian.directory.setting.DeskSettings;
import org.beian.directory.staff.DemoStaff;
import org.beian.directory.staff.StaffPost;
import org.beian.directory.staff.StaffSecurity;
import org.beian.web.ClientAddress;
import org.beian.web.TooManyRequests;
import org.beian.web.account.entry.QrCode;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/**
 * Signing in at the desk: the password, then the code of an app, which is set up the first time, or
 * a security key.
 */
@Named
@RequestScoped
public class StaffSignInPage {

  private static final String SIGN_IN = "/desk/sign-in";
  private static final Pattern OURS = Pattern.compile("/desk/[\\w\\-./?=&%~]{0,500}");

  @Inject SignInDesk desk;
  @Inject StaffSecurity security;
  @Inject StaffCookie cookie;
  @Inject KeySite site;
  @Inject DeskSettings settings;
  @Inject DemoCode demoCode;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;

  private boolean locked;
  private TotpOffer offer;
  private String keyOptions;
  private List<String> recoveryCodes = List.of();

  /** Takes login and password, or shows the page. */
  public void arrive() throws IOException {
    if (!visit.isPost()) {
      return;
    }
    SignInAnswer answer =
        desk.byPassword(
            Realm.STAFF,
            visit.sent("email"),
            visit.sent("password"),
            ClientAddress.of(visit.request()));
    switch (answer.outcome()) {
      case PASSED, SECOND_FACTOR -> {
        begin(answer);
        boolean first = desk.enrolling(answer.session()).isPresent();
        visit.go(
            (first ? "/desk/enrol" : "/desk/second-factor")
                + "?to="
                + URLEncoder.encode(getTo(), StandardCharsets.UTF_8));
      }
      case WRONG -> faults.add("/password", text.get("account.signIn.wrong"));
      case LOCKED -> lock();
    }
  }

  /** Takes the second factor, or shows the page to who gave the password. */
  public void arriveHalfway() throws IOException {
    String session = session();
    if (!desk.awaitsSecondFactor(session)) {
      visit.go(SIGN_IN);
    } else if (!visit.isPost() || !isPassed(session)) {
      keyOptions = desk.askForKey(session).orElse(null);
    }
  }

  private boolean isPassed(String session) throws IOException {
    boolean byKey = !visit.sent("answer").isEmpty();
    SignInAnswer answer =
        byKey
            ? desk.bySecurityKey(session, visit.sent("answer"))
            : desk.bySecondFactor(session, visit.sent("code"));
    switch (answer.outcome()) {
      case PASSED -> {
        begin(answer);
        visit.go(getTo());
      }
      case LOCKED -> lock();
      default ->
          faults.add(
              byKey ? "/key-go" : "/code",
              text.get(byKey ? "desk.key.wrong" : "account.code.wrong"));
    }
    return answer.isPassed();
  }

  /** Sets the second factor up, or shows how to who gave the password and has none yet. */
  public void arriveToEnrol() throws IOException {
    Optional<TotpOffer> made = security.offer(session(), text.get("desk.issuer"));
    if (made.isEmpty()) {
      visit.go(SIGN_IN);
      return;
    }
    offer = made.get();
    if (visit.isPost()) {
      Optional<Enrolment> enrolled = security.enrol(session(), visit.sent("code"));
      if (enrolled.isEmpty()) {
        faults.add("/code", text.get("account.code.wrong"));
      } else {
        begin(enrolled.get().signedIn());
        recoveryCodes = enrolled.get().recoveryCodes();
      }
    }
  }

  private void begin(SignInAnswer answer) {
    cookie.find(visit.request()).ifPresent(desk::signOut);
    cookie.set(visit.request(), visit.response(), answer.session());
  }

  private void lock() {
    locked = true;
    visit.response().setStatus(TooManyRequests.STATUS);
  }

  private String session() {
    return cookie.find(visit.request()).orElse("");
  }

  public boolean isLocked() {
    return locked;
  }

  /** Where to go on: where they wanted to, if that is a page of the desk. */
  public String getTo() {
    String to = visit.sent("to");
    return OURS.matcher(to).matches() && !to.contains("//") ? to : "/desk/";
  }

  public String getEmail() {
    return visit.sent("email");
  }

  /** What the browser is to ask a security key; null where there is none. */
  public String getKeyOptions() {
    return keyOptions;
  }

  /** Where security keys work, and nowhere else. */
  public String getKeyOrigin() {
    return site.origin();
  }

  /** What to put into an authenticator app. */
  public TotpOffer getOffer() {
    return offer;
  }

  public QrCode getQr() {
    return QrCode.of(offer.uri());
  }

  /** The codes drawn now, shown never again; empty while none are. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  /** Whether to show the demo staff. */
  public boolean isDemo() {
    return settings.isDemo();
  }

  public List<String> getDemoLogins() {
    return DemoStaff.logins();
  }

  /** What a demo login may do. */
  public StaffPost postOf(String login) {
    return DemoStaff.postOf(login);
  }

  public String getDemoPassword() {
    return DemoStaff.PASSWORD;
  }

  /** What the app of everybody of the demo staff shows now. */
  public String getDemoCode() {
    return demoCode.now();
  }
}
