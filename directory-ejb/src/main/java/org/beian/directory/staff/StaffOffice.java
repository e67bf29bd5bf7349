package org.beian.directory.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.credential.CredentialDesk;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.Logins;
import org.beian.directory.secret.Secrets;

/**
 * Where the staff is administered, by two persons each time: the system administrator opens
 * accounts and asks for roles, the security administrator grants them. Until then whoever got other
 * roles may do nothing.
 */
@Stateless
@RolesAllowed({StaffRole.Name.SYSTEM_ADMINISTRATOR, StaffRole.Name.SECURITY_ADMINISTRATOR})
public class StaffOffice {

  @Inject StaffScope scope;
  @Inject Staffers staffers;
  @Inject StaffLogins logins;
  @Inject Logins allLogins;
  @Inject StaffMails mails;
  @Inject CredentialDesk credentials;
  @Inject AuthorityDirectory authorities;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** All who have not left; five hundred at most. */
  public List<StaffEntry> all() {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR, StaffRole.SECURITY_ADMINISTRATOR);
    List<Staffer> present = staffers.present();
    Map<Long, String> names = allLogins.of(present.stream().map(Staffer::credential).toList());
    return present.stream().map(one -> entry(one, names.get(one.credential()))).toList();
  }

  /** Opens an account and asks for its roles; a mail brings a link that sets the password. */
  public StaffAnswer open(String login, StaffPost post) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Optional<LoginName> name = LoginName.read(login);
    if (name.isEmpty() || logins.isTaken(name.get())) {
      return StaffAnswer.LOGIN;
    }
    if (!isSound(post)) {
      return StaffAnswer.POST;
    }
    Staffer made =
        staffers.add(new Staffer(post, logins.create(name.get()), by.actor(), clock.instant()));
    mails.sendLink(made, "join");
    return enter("staff.open", made, post);
  }

  /** Asks for another post for somebody else; until it is granted they may do nothing. */
  public StaffAnswer move(long staff, StaffPost post) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Optional<Staffer> moved = other(by, staff);
    if (moved.isEmpty()) {
      return StaffAnswer.REFUSED;
    }
    if (!isSound(post)) {
      return StaffAnswer.POST;
    }
    moved.get().ask(post, by.actor());
    return enter("staff.move", moved.get(), post);
  }

  private static StaffEntry entry(Staffer one, String login) {
    return new StaffEntry(one.view(), login, one.isGranted(), one.version());
  }

  /**
   * Grants the roles that somebody else asked for, unless others were asked for meanwhile.
   *
   * @param seen version of the entry that was shown
   */
  public StaffAnswer grant(long staff, int seen) {
    StaffMember by = scope.require(StaffRole.SECURITY_ADMINISTRATOR);
    Optional<Staffer> granted =
        other(by, staff).filter(one -> one.version() == seen && one.grant(by.actor()));
    granted.ifPresent(one -> audit.enter("staff.grant", subject(one), one.roles().toString()));
    return granted.isPresent() ? StaffAnswer.DONE : StaffAnswer.REFUSED;
  }

  /** Takes password and second factor away; a mail brings a link that sets the password anew. */
  public StaffAnswer reset(long staff) {
    StaffMember by = scope.require(StaffRole.SECURITY_ADMINISTRATOR);
    Optional<Staffer> reset = other(by, staff);
    reset.ifPresent(
        one -> {
          credentials.changePassword(one.credential(), Secrets.token());
          credentials.dropSecondFactor(one.credential());
          mails.sendLink(one, "reset");
          audit.enter("staff.reset", subject(one), "RESET");
        });
    return reset.isPresent() ? StaffAnswer.DONE : StaffAnswer.REFUSED;
  }

  /** Closes somebody else's account for good; their sessions end at once. */
  public StaffAnswer close(long staff) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Optional<Staffer> leaving = other(by, staff);
    leaving.ifPresent(
        one -> {
          long credential = one.credential();
          one.leave(clock.instant());
          credentials.remove(credential);
          audit.enter("staff.close", subject(one), "CLOSED");
        });
    return leaving.isPresent() ? StaffAnswer.DONE : StaffAnswer.REFUSED;
  }

  private Optional<Staffer> other(StaffMember by, long staff) {
    return staffers.hold(staff).filter(one -> one.credential() != null && one.id() != by.id());
  }

  private boolean isSound(StaffPost post) {
    return post.isSound() && authorities.find(post.authority()).isPresent();
  }

  private StaffAnswer enter(String act, Staffer whom, StaffPost post) {
    audit.enter(act, subject(whom), post.roles().size() == 1 ? "ASKED" : "ASKED_FOR_SEVERAL");
    return StaffAnswer.DONE;
  }

  private static String subject(Staffer staffer) {
    return staffer.view().actor();
  }
}
