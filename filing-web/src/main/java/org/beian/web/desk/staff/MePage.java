package org.beian.web.desk.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beian.directory.credential.OpenSession;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffSecurity;
import org.beian.web.account.entry.PasswordFaults;
import org.beian.web.desk.CurrentStaff;
import org.beian.web.desk.DeskRequest;
import org.beian.web.desk.entry.StaffCookie;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** One's own password, recovery codes and sessions. */
@Named("staffMePage")
@RequestScoped
public class MePage {

  @Inject StaffSecurity security;
  @Inject CurrentStaff current;
  @Inject DeskRequest visit;
  @Inject StaffCookie cookie;
  @Inject PasswordFaults passwordFaults;
  @Inject Faults faults;
  @Inject Texts text;

  private List<String> recoveryCodes = List.of();

  /** Does what was asked for, after the password was given. */
  public void arrive() throws IOException {
    if (!visit.isPost()) {
      return;
    }
    StaffMember member = current.getMember();
    if (visit.sent("act").equals("end")) {
      security.closeSession(member, visit.sent("session"));
      visit.go("/desk/me");
      return;
    }
    if (visit.sent("act").equals("others")) {
      security.closeOtherSessions(member, present());
      visit.go("/desk/me");
      return;
    }
    if (!security.confirms(member, visit.sent("present"))) {
      faults.add("/present", text.get("account.security.present.wrong"));
    } else if (visit.sent("act").equals("codes")) {
      recoveryCodes = security.drawRecoveryCodes(member);
    } else {
      change(member);
    }
  }

  private void change(StaffMember member) throws IOException {
    String password = visit.sent("password");
    if (!password.equals(visit.sent("again"))) {
      faults.add("/again", text.get("account.password.differ"));
      return;
    }
    Optional<PasswordFault> fault = security.changePassword(member, password);
    if (fault.isPresent()) {
      passwordFaults.tell("/password", fault.get());
    } else {
      visit.go("/desk/sign-in");
    }
  }

  /** The codes drawn now, shown never again; empty if none were. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  /** Where one is signed in. */
  public List<OpenSession> getSessions() {
    return security.sessions(current.getMember(), present());
  }

  private String present() {
    return cookie.find(visit.request()).orElse("");
  }

  public long getRecoveryCodesLeft() {
    return security.recoveryCodesLeft(current.getMember());
  }
}
