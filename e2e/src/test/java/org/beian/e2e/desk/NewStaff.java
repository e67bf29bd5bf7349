package org.beian.e2e.desk;

import java.util.List;
import org.beian.e2e.account.AuthenticatorApp;
import org.beian.e2e.account.Mails;

/** How somebody new comes to the desk: opened by one administrator, granted by another. */
final class NewStaff {

  private static final String PASSWORD = "three blue camels";

  private NewStaff() {}

  /** Somebody of Hejing in some roles, signed in for the first time. */
  static Clerk of(String login, List<String> roles) {
    try (Clerk system = Clerk.signedIn("system.admin")) {
      system.visitor.open("/desk/staff");
      system.page.fill("#name", login);
      system.page.fill("#email", login + "@demo.example");
      system.page.selectOption("#authority", "HEJING");
      roles.forEach(role -> system.page.check("#role-" + role));
      system.press("#open button[value=open]");
    }
    try (Clerk security = Clerk.signedIn("security.admin")) {
      security.visitor.open("/desk/staff");
      security.press("tr:has-text('" + login + "@demo.example') button[value=grant]");
    }
    Clerk fresh = Clerk.atTheDoor();
    fresh.page.navigate(Mails.newestLink("/desk/join"));
    fresh.page.fill("#password", PASSWORD);
    fresh.page.fill("#again", PASSWORD);
    fresh.press("#go");
    fresh.password(login, PASSWORD);
    fresh.page.fill("#code", new AuthenticatorApp(fresh.page.textContent("#secret")).code());
    fresh.press("#go");
    fresh.press("#on");
    return fresh;
  }
}
