package org.beian.directory.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.credential.CredentialDesk;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.SignInDesk;
import org.beian.directory.secret.OneTimeTokens;

/**
 * The members of an organisation. Only the owner, as the database knows it now, invites, removes
 * and hands over; nobody reaches another organisation's members, whatever number they name.
 */
@Stateless
public class Membership {

  static final Duration LINK_LIFE = Duration.ofDays(7);

  private static final String PURPOSE = "INVITE";

  @Inject Accounts accounts;
  @Inject MemberLogins logins;
  @Inject CredentialDesk credentials;
  @Inject AccountMails mails;
  @Inject OneTimeTokens links;
  @Inject SignInDesk signIn;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** The members of the caller's organisation, in the order in which they came. */
  public List<MemberView> members(SignedIn by) {
    return accounts.members(by.accountId()).stream()
        .map(
            member ->
                new MemberView(member.id(), logins.of(member), member.role(), member.joinedAt()))
        .toList();
  }

  /** Invitations of the caller's organisation that may still be accepted. */
  public List<InvitationView> invitations(SignedIn by) {
    Instant now = clock.instant();
    return accounts.invitations(by.accountId()).stream()
        .filter(invitation -> invitation.expiresAt().isAfter(now))
        .map(open -> new InvitationView(open.id(), open.login().value(), open.expiresAt()))
        .toList();
  }

  /**
   * Invites somebody as an agent; inviting again sends a new link and spends the one before. The
   * answer is the same whether or not the address belongs to a member of some organisation already;
   * the mail tells its reader.
   */
  public MembershipAnswer invite(SignedIn by, String email, Locale locale) {
    Optional<LoginName> login = LoginName.read(email);
    if (login.isEmpty()) {
      return MembershipAnswer.EMAIL;
    }
    Optional<Member> owner = owner(by);
    if (owner.isEmpty()) {
      return refused(by, "member.invite");
    }
    Account account = owner.get().account();
    if (logins.find(login.get()).isPresent()) {
      mails
          .to(login.get(), locale, "account " + account.id())
          .send("invite.known", "/account/", account.unitName());
    } else {
      Instant until = clock.instant().plus(LINK_LIFE);
      Invitation invitation =
          accounts
              .invitation(account.id(), login.get())
              .orElseGet(() -> accounts.add(new Invitation(account, login.get(), until)));
      invitation.extend(until);
      String subject = Long.toString(invitation.id());
      links.revoke(PURPOSE, subject);
      mails
          .to(login.get(), locale, "account " + account.id())
          .send(
              "invite.link",
              "/account/join?token=" + links.issue(PURPOSE, subject, LINK_LIFE),
              account.unitName());
    }
    audit.enter("member.invite", "account " + account.id(), "MAIL");
    return MembershipAnswer.DONE;
  }

  /** Takes an invitation back. */
  public MembershipAnswer withdraw(SignedIn by, long invitation) {
    Optional<Invitation> open =
        owner(by).flatMap(owner -> accounts.invitation(owner.account().id(), invitation));
    if (open.isEmpty()) {
      return refused(by, "member.withdraw");
    }
    links.revoke(PURPOSE, Long.toString(invitation));
    accounts.remove(open.get());
    audit.enter("member.withdraw", "account " + by.accountId(), "WITHDRAWN");
    return MembershipAnswer.DONE;
  }

  /** Who is invited by a link, and where to; empty if the link is not good any more. */
  public Optional<Registrant> invited(String link) {
    return links
        .peek(PURPOSE, link)
        .flatMap(id -> accounts.invitation(Long.parseLong(id)))
        .map(
            open -> new Registrant(open.account().unit(), open.account().unitName(), open.login()));
  }

  /** Accepts an invitation and signs the new member in. */
  public PasswordAnswer accept(String link, String password) {
    Optional<Registrant> invited = invited(link);
    if (invited.isEmpty()) {
      return PasswordAnswer.LINK;
    }
    Registrant who = invited.get();
    Optional<PasswordFault> fault = MemberLogins.judge(password, who);
    if (fault.isPresent()) {
      return PasswordAnswer.refused(fault.get());
    }
    Optional<Invitation> redeemed =
        links.redeem(PURPOSE, link).flatMap(id -> accounts.invitation(Long.parseLong(id)));
    if (redeemed.isEmpty()) {
      return PasswordAnswer.LINK;
    }
    Account account = redeemed.get().account();
    accounts.remove(redeemed.get());
    if (logins.find(who.email()).isPresent()) {
      audit.enter("member.join", "account " + account.id(), "TAKEN");
      return PasswordAnswer.TAKEN;
    }
    long credential = logins.create(who.email(), password, false);
    Member member =
        accounts.add(new Member(account, credential, MemberRole.AGENT, clock.instant()));
    audit.enter("member.join", "member " + member.id(), "JOINED");
    return PasswordAnswer.done(signIn.afresh(credential));
  }

  /** Hands the account over: the member becomes the owner, the owner an agent. */
  public MembershipAnswer handOver(SignedIn by, long member, Locale locale) {
    Optional<Member> owner = owner(by);
    Optional<Member> next = owner.flatMap(held -> accounts.member(held.account().id(), member));
    if (next.isEmpty() || next.get().isOwner()) {
      return refused(by, "member.handOver");
    }
    owner.get().handOverTo(next.get());
    mails
        .to(new LoginName(logins.of(next.get())), locale)
        .send("owner.new", "/account/members", owner.get().account().unitName());
    audit.enter("member.handOver", "member " + member, "OWNER");
    return MembershipAnswer.DONE;
  }

  /**
   * Removes a member; their sessions end at once. The owner removes anybody else; everybody may
   * leave but the owner, who has to hand over first.
   */
  public MembershipAnswer remove(SignedIn by, long member) {
    Optional<Member> removed = acting(by).flatMap(acting -> removable(acting, member));
    if (removed.isEmpty()) {
      return refused(by, "member.remove");
    }
    long credential = removed.get().credential();
    removed.get().remove(clock.instant());
    credentials.remove(credential);
    audit.enter("member.remove", "member " + member, "REMOVED");
    return MembershipAnswer.DONE;
  }

  private Optional<Member> removable(Member acting, long member) {
    return accounts
        .member(acting.account().id(), member)
        .filter(named -> !named.isOwner() && (acting.isOwner() || acting.id() == named.id()));
  }

  /** The caller, if still a member, with the account held. */
  private Optional<Member> acting(SignedIn by) {
    accounts.hold(by.accountId());
    return accounts.member(by.accountId(), by.memberId());
  }

  private Optional<Member> owner(SignedIn by) {
    return acting(by).filter(Member::isOwner);
  }

  private MembershipAnswer refused(SignedIn by, String act) {
    audit.enter(act, "account " + by.accountId(), "REFUSED");
    return MembershipAnswer.REFUSED;
  }
}
