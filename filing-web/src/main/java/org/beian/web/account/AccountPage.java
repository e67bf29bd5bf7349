package org.beian.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.beian.web.account.entry.Visit;

/** The account's home; only members see it. */
@Named
@RequestScoped
public class AccountPage {

  @Inject Visit visit;

  /** Called before the page is shown; sends everybody else to sign in. */
  public void arrive() throws IOException {
    visit.member();
  }
}
