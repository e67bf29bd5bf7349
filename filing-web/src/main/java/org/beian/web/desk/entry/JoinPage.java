package org.beian.web.desk.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.beian.directory.staff.StaffSecurity;
import org.beian.directory.staff.StaffSecurity.PasswordSet;
import org.beian.web.account.entry.PasswordFaults;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/**
 * The page a link of a mail leads to, where a password is set. Looking at it spends nothing: mail
 * programs follow links on their own.
 */
@Named("staffJoinPage")
@RequestScoped
public class JoinPage {

  @Inject StaffSecurity security;
  @Inject DeskRequest visit;
  @Inject PasswordFaults passwordFaults;
  @Inject Faults faults;
  @Inject Texts text;

  private String name;

  /** Sets the password, or shows the page. */
  public void arrive() throws IOException {
    name = security.invited(getToken()).orElse(null);
    if (name != null && visit.isPost()) {
      set(visit.sent("password"));
    }
  }

  private void set(String password) throws IOException {
    if (!password.equals(visit.sent("again"))) {
      faults.add("/again", text.get("account.password.differ"));
      return;
    }
    PasswordSet answer = security.setPassword(getToken(), password);
    if (answer.fault().isPresent()) {
      passwordFaults.tell("/password", answer.fault().get());
    } else if (answer.linkIsGood()) {
      visit.go("/desk/sign-in");
    } else {
      name = null;
    }
  }

  /** Who sets a password; null if the link is not good any more. */
  public String getName() {
    return name;
  }

  public String getToken() {
    return visit.sent("token");
  }
}
