package org.beian.web.account.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.beian.directory.account.MemberSecurity;
import org.beian.directory.account.Registration;
import org.beian.directory.account.RegistrationFault;
import org.beian.web.site.Faults;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** Asking for a link by mail: to register an organisation, or to set a forgotten password anew. */
@Named
@RequestScoped
public class RegisterPage {

  @Inject Registration registration;
  @Inject MemberSecurity security;
  @Inject Visit visit;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Language language;

  private String unit;
  private String unitName;
  private String email;

  /** Asks for an account; who asks is told to look into the mail whatever is on record. */
  public void register() throws IOException {
    for (RegistrationFault fault :
        registration.request(unit, unitName, email, language.locale(), visit.client())) {
      faults.add(pointer(fault), text.get("account.register." + fault.name()));
    }
    if (faults.isEmpty()) {
      visit.go("/account/sent?for=register");
    }
  }

  /** Asks for a link that sets another password. */
  public void recover() throws IOException {
    if (security.requestReset(email, language.locale(), visit.client())) {
      visit.go("/account/sent?for=reset");
    } else {
      faults.add("/email", text.get("account.register.EMAIL"));
    }
  }

  private static String pointer(RegistrationFault fault) {
    return switch (fault) {
      case UNIT -> "/unit";
      case UNIT_NAME -> "/unitName";
      case EMAIL -> "/email";
    };
  }

  /** Whether the mail that is on its way registers, or else resets. */
  public boolean isSentForRegistration() {
    return visit.sent("for").equals("register");
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getUnitName() {
    return unitName;
  }

  public void setUnitName(String unitName) {
    this.unitName = unitName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
