package org.beian.web.account.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.PasswordPolicy;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** Tells at its field why a password is not taken. */
@RequestScoped
public class PasswordFaults {

  @Inject Faults faults;
  @Inject Texts text;

  /** Tells it at the field. */
  public void tell(String pointer, PasswordFault fault) {
    faults.add(
        pointer,
        text.with(
            "account.password." + fault.name(), PasswordPolicy.SHORTEST, PasswordPolicy.LONGEST));
  }
}
