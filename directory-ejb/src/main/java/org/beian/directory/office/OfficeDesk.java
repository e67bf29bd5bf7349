package org.beian.directory.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDetails;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeHours;
import org.beian.directory.office.OfficeFault.Kind;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;

/**
 * Where the system administrator changes how an authority is reached and works, from today or a day
 * to come. Nothing told before is lost: every day keeps what held on it. Pages, clocks and answers
 * of this server follow at once, those of others within a second; a time that was told before stays
 * as it was told.
 */
@Stateless
@RolesAllowed(StaffRole.Name.SYSTEM_ADMINISTRATOR)
public class OfficeDesk {

  @Inject StaffScope scope;
  @Inject OfficeEditions editions;
  @Inject AuditLog audit;
  @Inject Event<ListsChanged> changes;
  @Inject Clock clock;

  /** Everything on record of an authority, the last day first; empty if there is none. */
  public List<OfficeEdition> history(AuthorityCode authority) {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    return editions.of(authority).stream().map(this::named).toList();
  }

  /** The day it is in Beijing. */
  public LocalDate today() {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    return LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING);
  }

  /** Changes an authority from a day on, unless something is wrong with what was typed. */
  public List<OfficeFault> change(AuthorityCode authority, OfficeForm form) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    if (!editions.hold(authority)) {
      return List.of(OfficeFault.of(null, Kind.UNKNOWN, ""));
    }
    OfficeEdition newest = editions.newest(authority).orElseThrow();
    if (newest.id() != form.seen()) {
      return List.of(OfficeFault.of(null, Kind.OUTDATED, named(newest).enteredBy()));
    }
    OfficeReader reader = new OfficeReader(form, today());
    AuthorityDetails details = reader.details();
    OfficeHours hours = reader.hours();
    if (reader.faults.isEmpty()) {
      faultOf(newest, details, hours).ifPresent(reader.faults::add);
    }
    if (reader.faults.isEmpty()) {
      Instant now = clock.instant();
      editions.add(authority, details, hours, by.actor(), now);
      audit.enter("authority.change", authority + " " + details.since(), "ENTERED");
      changes.fire(new ListsChanged());
    }
    return reader.faults;
  }

  /** Withdraws a change whose day has not come; tells whether it did. */
  public boolean withdraw(AuthorityCode authority, long id) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    boolean done =
        editions.hold(authority)
            && editions.withdraw(authority, id, today(), by.actor(), clock.instant());
    if (done) {
      audit.enter("authority.withdraw", authority + " " + id, "WITHDRAWN");
      changes.fire(new ListsChanged());
    }
    return done;
  }

  private static Optional<OfficeFault> faultOf(
      OfficeEdition newest, AuthorityDetails details, OfficeHours hours) {
    LocalDate last = newest.details().since();
    if (last != null && details.since().isBefore(last)) {
      return Optional.of(
          OfficeFault.of(OfficeField.VALID_FROM, Kind.PLANNED, String.valueOf(last)));
    }
    boolean same =
        newest.hours().equals(hours) && from(details.since(), newest.details()).equals(details);
    return same ? Optional.of(OfficeFault.of(null, Kind.NOTHING, "")) : Optional.empty();
  }

  /** The same from another day on. */
  private static AuthorityDetails from(LocalDate day, AuthorityDetails other) {
    return new AuthorityDetails(
        day,
        other.consultationPhones(),
        other.complaintPhones(),
        other.addressZh(),
        other.addressEn(),
        other.postcode(),
        other.policy(),
        other.paperFollowUpRequired(),
        other.spotCheckShare());
  }

  private OfficeEdition named(OfficeEdition one) {
    return new OfficeEdition(
        one.id(),
        one.details(),
        one.hours(),
        name(one.enteredBy()),
        one.enteredAt(),
        name(one.withdrawnBy()),
        one.withdrawnAt());
  }

  private String name(String actor) {
    return actor == null ? null : scope.nameOf(actor).orElse(actor);
  }
}
