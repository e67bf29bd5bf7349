package org.beian.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beian.directory.account.MemberSecurity;
import org.beian.directory.account.PasswordAnswer;
import org.beian.directory.account.SignedIn;
import org.beian.directory.credential.OpenSession;
import org.beian.directory.credential.TotpOffer;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.account.entry.PasswordFaults;
import org.beian.web.account.entry.QrCode;
import org.beian.web.account.entry.Visit;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** A member's own password and second factor. */
@Named
@RequestScoped
public class SecurityPage {

  @Inject MemberSecurity security;
  @Inject CurrentMember current;
  @Inject PasswordFaults passwordFaults;
  @Inject Visit visit;
  @Inject Faults faults;
  @Inject Texts text;

  private String present;
  private String password;
  private String again;
  private String code;
  private String presentForOff;
  private TotpOffer offer;
  private List<String> recoveryCodes = List.of();

  /** Called before the page is shown; only members see it, and sign out elsewhere by it. */
  public void arrive() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isEmpty() || !visit.isPost()) {
      return;
    }
    if (visit.sent("act").equals("others")) {
      security.closeOtherSessions(member.get(), present());
    } else {
      security.closeSession(member.get(), visit.sent("session"));
    }
    visit.go("/account/security?done=sessions");
  }

  private String present() {
    return visit.session().orElse("");
  }

  /** Where the member is signed in. */
  public List<OpenSession> getSessions() {
    return security.sessions(current.getMember(), present());
  }

  /** Changes the password; the member is signed out everywhere else. */
  public void changePassword() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isEmpty()) {
      return;
    }
    if (password == null || !password.equals(again)) {
      faults.add("/again", text.get("account.password.differ"));
    }
    if (!security.confirms(member.get(), present)) {
      faults.add("/present", text.get("account.security.present.wrong"));
    }
    if (faults.isEmpty()) {
      PasswordAnswer answer = security.changePassword(member.get(), password);
      answer.fault().ifPresent(fault -> passwordFaults.tell("/password", fault));
      if (answer.signedIn().isPresent()) {
        visit.begin(answer.signedIn().get());
        visit.go("/account/security?done=password");
      }
    }
  }

  /** Asks for the second factor from now on; shows the recovery codes, this once. */
  public void confirm() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isPresent()) {
      recoveryCodes = security.confirmSecondFactor(member.get(), code).orElse(List.of());
      code = null;
      if (recoveryCodes.isEmpty()) {
        faults.add("/code", text.get("account.code.wrong"));
      }
    }
  }

  /** Asks for no second factor any more. */
  public void off() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isEmpty()) {
      return;
    }
    if (security.confirms(member.get(), presentForOff)) {
      security.dropSecondFactor(member.get());
      visit.go("/account/security?done=off");
    } else {
      faults.add("/presentForOff", text.get("account.security.present.wrong"));
    }
  }

  public boolean isOn() {
    return security.hasSecondFactor(current.getMember());
  }

  public long getRecoveryCodesLeft() {
    return security.recoveryCodesLeft(current.getMember());
  }

  /** What to put into an authenticator app; made once a request. */
  public TotpOffer getOffer() {
    if (offer == null) {
      offer = security.offerSecondFactor(current.getMember(), text.get("site.name"));
    }
    return offer;
  }

  public QrCode getQr() {
    return QrCode.of(getOffer().uri());
  }

  /** The codes drawn now, shown never again; empty if none were. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("account.security.done." + done) ? done : "";
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
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

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPresentForOff() {
    return presentForOff;
  }

  public void setPresentForOff(String presentForOff) {
    this.presentForOff = presentForOff;
  }
}
