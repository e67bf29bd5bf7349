package org.beian.directory.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.SignInDesk;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.secret.OneTimeTokens;

/**
 * Where an organisation gets its account: it asks, a mail brings a link, the link leads to a
 * password. There is one account a credit code.
 *
 * <p>Whoever asks gets the same answer whatever is on record; only the mail tells more, to whoever
 * reads it, and never who the members are.
 */
@Stateless
public class Registration {

  static final Duration LINK_LIFE = Duration.ofHours(24);

  private static final String PURPOSE = "REGISTER";
  private static final int LONGEST_NAME = 200;

  @Inject Accounts accounts;
  @Inject MemberLogins logins;
  @Inject AccountMails mails;
  @Inject OneTimeTokens links;
  @Inject SignInDesk signIn;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Asks for an account.
   *
   * @param unit credit code, as typed
   * @param client network address of the caller
   * @return what is wrong; if nothing, a mail is on its way
   */
  public Set<RegistrationFault> request(
      String unit, String unitName, String email, Locale locale, String client) {
    Set<RegistrationFault> faults = EnumSet.noneOf(RegistrationFault.class);
    Optional<CreditCode> code = sound(unit);
    String name = unitName == null ? "" : unitName.strip().replaceAll("\\p{Cntrl}", " ");
    Optional<LoginName> login = LoginName.read(email);
    if (code.isEmpty()) {
      faults.add(RegistrationFault.UNIT);
    }
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      faults.add(RegistrationFault.UNIT_NAME);
    }
    if (login.isEmpty()) {
      faults.add(RegistrationFault.EMAIL);
    }
    if (faults.isEmpty()) {
      write(new Registrant(code.orElseThrow(), name, login.orElseThrow()), locale, client);
    }
    return faults;
  }

  private static Optional<CreditCode> sound(String typed) {
    return CreditCode.isValid(typed)
        ? Optional.of(new CreditCode(typed)).filter(code -> code.isChecked() || code.isPilot())
        : Optional.empty();
  }

  private void write(Registrant registrant, Locale locale, String client) {
    boolean unitKnown = accounts.find(registrant.unit()).isPresent();
    boolean readerKnown = logins.find(registrant.email()).isPresent();
    AccountMails.Letter letter = mails.to(registrant.email(), locale, client);
    if (readerKnown) {
      letter.send("register.known", "/account/sign-in", registrant.unitName());
    } else if (unitKnown) {
      letter.send("register.taken", "/account/", registrant.unitName());
    } else {
      String link = "/account/verify?token=" + links.issue(PURPOSE, registrant.text(), LINK_LIFE);
      letter.send("register.link", link, registrant.unitName());
    }
    audit.enter("account.request", registrant.unit().value(), "MAIL");
  }

  /** Who registers by a link; empty if the link is not good any more. */
  public Optional<Registrant> registrant(String link) {
    return links.peek(PURPOSE, link).map(Registrant::of);
  }

  /** Opens the account, its first member being the owner, and signs the member in. */
  public PasswordAnswer complete(String link, String password) {
    Optional<Registrant> asked = registrant(link);
    if (asked.isEmpty()) {
      return PasswordAnswer.LINK;
    }
    Registrant who = asked.get();
    Optional<PasswordFault> fault = MemberLogins.judge(password, who);
    if (fault.isPresent()) {
      return PasswordAnswer.refused(fault.get());
    }
    if (links.redeem(PURPOSE, link).isEmpty()) {
      return PasswordAnswer.LINK;
    }
    if (accounts.find(who.unit()).isPresent() || logins.find(who.email()).isPresent()) {
      audit.enter("account.open", who.unit().value(), "TAKEN");
      return PasswordAnswer.TAKEN;
    }
    Account account = accounts.add(new Account(who.unit(), who.unitName(), clock.instant()));
    long credential = logins.create(who.email(), password, false);
    accounts.add(new Member(account, credential, MemberRole.OWNER, clock.instant()));
    audit.enter("account.open", who.unit().value(), "OPENED");
    return PasswordAnswer.done(signIn.afresh(credential));
  }
}
