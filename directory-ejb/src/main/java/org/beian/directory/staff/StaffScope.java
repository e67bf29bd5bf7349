package org.beian.directory.staff;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.credential.Logins;

/**
 * Who of the staff is calling, asked of the container, never of a page: services that the desk uses
 * ask here first, and judge each record by {@link StaffMember#sees} or {@link StaffMember#handles}.
 * Roles are those on record now, so that a role taken away is gone with the next request.
 */
@Stateless
public class StaffScope {

  @Resource SessionContext session;
  @Inject Staffers staffers;
  @Inject Logins logins;

  /** The caller, empty if it is nobody of the staff. */
  public Optional<StaffMember> caller() {
    long id = StaffMember.idOf(session.getCallerPrincipal().getName());
    return id < 0
        ? Optional.empty()
        : staffers
            .find(id)
            .filter(found -> found.credential() != null && found.isGranted())
            .map(Staffer::view);
  }

  /**
   * The caller, who must have one of these roles.
   *
   * @throws NotAllowedException it is somebody else
   */
  public StaffMember require(StaffRole... anyOf) {
    return caller()
        .filter(member -> member.hasAny(anyOf))
        .orElseThrow(() -> new NotAllowedException("Wants one of " + List.of(anyOf)));
  }

  /** Those of an authority who have a role. */
  public List<StaffMember> colleagues(AuthorityCode authority, StaffRole role) {
    return staffers.of(authority).stream()
        .filter(Staffer::isGranted)
        .map(Staffer::view)
        .filter(member -> member.has(role))
        .toList();
  }

  /** Where those of an authority who have a role are written to. */
  public List<String> addressesOf(AuthorityCode authority, StaffRole role) {
    List<Long> found =
        staffers.of(authority).stream()
            .filter(one -> one.isGranted() && one.view().has(role))
            .map(Staffer::credential)
            .toList();
    return logins.of(found).values().stream().sorted().toList();
  }

  /** How colleagues know an actor of the audit log; empty if it is nobody of the staff. */
  public Optional<String> nameOf(String actor) {
    long id = StaffMember.idOf(actor);
    return id < 0 ? Optional.empty() : staffers.find(id).map(Staffer::view).map(StaffMember::name);
  }
}
