package org.beian.web.account.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.beian.directory.account.DemoAccount;
import org.beian.directory.credential.Realm;
import org.beian.directory.credential.SignInAnswer;
import org.beian.directory.credential.SignInDesk;
import org.beian.directory.setting.DeskSettings;
import org.beian.web.TooManyRequests;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** Signing in with e-mail address and password, then with the second factor where one is set. */
@Named
@RequestScoped
public class SignInPage {

  @Inject SignInDesk desk;
  @Inject DeskSettings settings;
  @Inject Visit visit;
  @Inject Faults faults;
  @Inject Texts text;

  private String email;
  private String password;
  private String code;
  private String to;
  private boolean locked;

  /** Called before the page is shown. */
  public void arrive() {
    to = visit.sent("to");
  }

  /** Called before the page of the second factor is shown: only who gave the password sees it. */
  public void arriveHalfway() throws IOException {
    to = visit.sent("to");
    if (visit.session().filter(desk::awaitsSecondFactor).isEmpty()) {
      visit.go("/account/sign-in");
    }
  }

  /** Signs in, or tells what is wrong; never whether the address is known. */
  public void submit() throws IOException {
    require("/email", email, "account.email.missing");
    require("/password", password, "account.password.missing");
    if (faults.isEmpty()) {
      answer(
          desk.byPassword(Realm.MEMBER, email, password, visit.client()),
          "/password",
          "account.signIn.wrong");
    }
  }

  /** Gives the second factor. */
  public void confirm() throws IOException {
    require("/code", code, "account.code.missing");
    String session = visit.session().orElse("");
    if (!desk.awaitsSecondFactor(session)) {
      visit.go("/account/sign-in");
    } else if (faults.isEmpty()) {
      answer(desk.bySecondFactor(session, code), "/code", "account.code.wrong");
    }
  }

  private void answer(SignInAnswer answer, String pointer, String wrong) throws IOException {
    switch (answer.outcome()) {
      case PASSED -> {
        visit.begin(answer);
        visit.go(Visit.onward(to));
      }
      case SECOND_FACTOR -> {
        visit.begin(answer);
        visit.go(
            "/account/second-factor?to="
                + URLEncoder.encode(Visit.onward(to), StandardCharsets.UTF_8));
      }
      case WRONG -> faults.add(pointer, text.get(wrong));
      case LOCKED -> {
        locked = true;
        visit.answerWith(TooManyRequests.STATUS);
      }
    }
  }

  private void require(String pointer, String value, String missing) {
    if (value == null || value.isBlank()) {
      faults.add(pointer, text.get(missing));
    }
  }

  /** Why a provider's answer led to nothing: {@code failed}, {@code unknown}, or empty. */
  public String getProvider() {
    String told = visit.sent("provider");
    return told.equals("failed") || told.equals("unknown") ? told : "";
  }

  public boolean isLocked() {
    return locked;
  }

  /** Whether to show the demo accounts. */
  public boolean isDemo() {
    return settings.isDemo();
  }

  public String getDemoOwner() {
    return DemoAccount.OWNER;
  }

  public String getDemoAgent() {
    return DemoAccount.AGENT;
  }

  public String getDemoPassword() {
    return DemoAccount.PASSWORD;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
