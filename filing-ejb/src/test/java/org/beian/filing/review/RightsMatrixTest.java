package org.beian.filing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.beian.directory.staff.StaffRole.AUDIT_ADMINISTRATOR;
import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.COMPLAINT_OFFICER;
import static org.beian.directory.staff.StaffRole.REVIEWER;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;
import static org.beian.directory.staff.StaffRole.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.directory.announcement.AnnouncementDesk;
import org.beian.directory.audit.AuditQuery;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.client.ClientApproval;
import org.beian.directory.inspection.AuditDesk;
import org.beian.directory.staff.NotAllowedException;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.complaint.ComplaintOffice;
import org.beian.filing.complaint.ComplaintOffice.Shelf;
import org.beian.filing.downstream.OverdueReports;
import org.beian.filing.export.ExportDesk;
import org.beian.filing.inspection.CheckDesk;
import org.beian.filing.inspection.CheckFinding;
import org.beian.filing.inspection.LateDesk;
import org.beian.filing.inspection.VoidingDesk;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.queue.QueueFilter;
import org.beian.filing.search.SearchDesk;
import org.beian.filing.search.SearchQuery;
import org.junit.jupiter.api.Test;

/** SE1: which role may do what, each service and each role; authorities by {@link #borders}. */
class RightsMatrixTest {

  private static final ClerksHall HALL = new ClerksHall("rights_matrix");
  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");

  private static final Map<StaffRole, String> STAFF = new EnumMap<>(StaffRole.class);

  static {
    STAFF.put(CLERK, ClerksHall.LI);
    STAFF.put(REVIEWER, ClerksHall.REVIEWER);
    STAFF.put(SUPERVISOR, ClerksHall.SUPERVISOR);
    STAFF.put(COMPLAINT_OFFICER, ClerksHall.OFFICER);
    STAFF.put(SYSTEM_ADMINISTRATOR, ClerksHall.SYSTEM);
    STAFF.put(StaffRole.SECURITY_ADMINISTRATOR, ClerksHall.SECURITY);
    STAFF.put(AUDIT_ADMINISTRATOR, ClerksHall.AUDIT);
  }

  /** What may be done, by whom, and nobody else. */
  private record Act<S>(Class<S> service, Set<StaffRole> allowed, Function<S, ?> done) {

    Throwable by(String caller) {
      return catchThrowable(() -> HALL.as(caller, b -> done.apply(b.get(service))));
    }
  }

  private static <S> Act<S> act(Class<S> service, Function<S, ?> done, StaffRole... allowed) {
    return new Act<>(service, Set.of(allowed), done);
  }

  private static List<Act<?>> acts(String number) {
    List<Act<?>> acts = new ArrayList<>(onCases(number));
    acts.addAll(afterwards(number));
    return acts;
  }

  private static List<Act<?>> onCases(String number) {
    return List.of(
        act(QueueDesk.class, d -> d.page(QueueFilter.at(null), null), CLERK, REVIEWER, SUPERVISOR),
        act(QueueDesk.class, QueueDesk::labels, CLERK, REVIEWER, SUPERVISOR),
        act(QueueDesk.class, d -> d.claim(number), CLERK),
        act(QueueDesk.class, d -> d.release(number), CLERK, SUPERVISOR),
        act(ReviewDesk.class, d -> d.open(number), CLERK, REVIEWER, SUPERVISOR),
        act(ReviewDesk.class, d -> d.label(number, "标签"), CLERK, REVIEWER, SUPERVISOR),
        act(ReviewDesk.class, d -> d.write(number, " ", "key"), CLERK),
        act(DecisionDesk.class, d -> d.decide(Decision.file("HEJI20260101000013", "")), CLERK),
        act(CounterDesk.class, d -> d.known("X"), CLERK),
        act(ViewDesk.class, ViewDesk::mine, CLERK, REVIEWER, SUPERVISOR));
  }

  private static List<Act<?>> afterwards(String number) {
    return List.of(
        act(CheckDesk.class, d -> d.waiting(null, 0), CLERK, REVIEWER, SUPERVISOR),
        act(CheckDesk.class, d -> d.faults(null, 0), CLERK, REVIEWER, SUPERVISOR),
        act(CheckDesk.class, d -> d.of(number), CLERK, REVIEWER, SUPERVISOR),
        act(
            CheckDesk.class,
            d -> d.keep(CheckFinding.inOrder(number)),
            CLERK,
            REVIEWER,
            SUPERVISOR),
        act(CheckDesk.class, d -> d.counts(null), SUPERVISOR),
        act(VoidingDesk.class, VoidingDesk::latest, REVIEWER, SUPERVISOR),
        act(VoidingDesk.class, d -> d.ask("X", "词"), REVIEWER, SUPERVISOR),
        act(VoidingDesk.class, d -> d.agree(1), SUPERVISOR),
        act(LateDesk.class, d -> d.unconfirmed(null, null), CLERK, REVIEWER, SUPERVISOR),
        act(LateDesk.class, d -> d.lateApplications(null, null), CLERK, REVIEWER, SUPERVISOR),
        act(OverdueReports.class, d -> d.list(null, null), CLERK, REVIEWER, SUPERVISOR),
        act(
            SearchDesk.class,
            d -> d.find(SearchQuery.ALL, ""),
            CLERK,
            REVIEWER,
            SUPERVISOR,
            COMPLAINT_OFFICER),
        act(ExportDesk.class, ExportDesk::mine, REVIEWER, SUPERVISOR),
        act(ComplaintOffice.class, d -> d.list(Shelf.WAITING, null, null), COMPLAINT_OFFICER),
        act(ComplaintOffice.class, d -> d.take("X"), COMPLAINT_OFFICER),
        act(ClientApproval.class, ClientApproval::waiting, SUPERVISOR),
        act(AuditDesk.class, d -> d.find(everything(), null), AUDIT_ADMINISTRATOR));
  }

  private static AuditQuery everything() {
    Instant now = Instant.parse("2026-11-24T02:30:00Z");
    return new AuditQuery(now, now, null, null, null);
  }

  @Test
  void everyRoleDoesWhatItMayAndNothingElse() {
    String number = HALL.handIn(HALL.form());
    for (Act<?> act : acts(number)) {
      STAFF.forEach(
          (role, caller) -> {
            Throwable thrown = act.by(caller);
            if (act.allowed().contains(role)) {
              assertThat(thrown).as(role + " at " + act.service()).isNull();
            } else {
              assertThat(thrown)
                  .as(role + " at " + act.service())
                  .isInstanceOf(NotAllowedException.class);
            }
          });
      for (String nobody : List.of(ClerksHall.NOBODY, "member 1", "staff 99")) {
        assertThat(act.by(nobody)).as(nobody).isInstanceOf(NotAllowedException.class);
      }
    }
  }

  @Test
  void theContainerLetsInWhoMayDoSomethingThereAndNobodyElse() {
    Map<Class<?>, Set<String>> wanted =
        acts("X").stream()
            .collect(
                Collectors.groupingBy(
                    Act::service,
                    Collectors.flatMapping(
                        act -> act.allowed().stream().map(StaffRole::name), Collectors.toSet())));
    wanted.forEach(
        (service, roles) ->
            assertThat(Arrays.asList(service.getAnnotation(RolesAllowed.class).value()))
                .as(service.getName())
                .containsExactlyInAnyOrderElementsOf(roles));
    assertThat(AnnouncementDesk.class.getAnnotation(RolesAllowed.class).value())
        .containsExactly(SYSTEM_ADMINISTRATOR.name());
  }

  @Test
  void borders() {
    String number = HALL.handIn(HALL.form());
    Map<String, Function<TestBeans, Boolean>> looks =
        Map.of(
            "open", b -> b.get(ReviewDesk.class).open(number).isPresent(),
            "queue",
                b ->
                    b.get(QueueDesk.class).page(QueueFilter.at(HEJING), null).rows().stream()
                        .anyMatch(row -> row.waiting().applicationNo().equals(number)));
    Map<String, Function<TestBeans, Boolean>> acts =
        Map.of(
            "note", b -> b.get(ReviewDesk.class).note(number, CaseNote.Kind.NOTE, "词"),
            "label", b -> b.get(ReviewDesk.class).label(number, "标签"));

    Stream.concat(looks.entrySet().stream(), acts.entrySet().stream())
        .forEach(
            one -> {
              assertThat(HALL.<Boolean>as(ClerksHall.LI, one.getValue())).as(one.getKey()).isTrue();
              for (String other : List.of(ClerksHall.KORLA_CLERK, ClerksHall.KORLA_SUPERVISOR)) {
                assertThat(HALL.<Boolean>as(other, one.getValue())).as(one.getKey()).isFalse();
              }
            });
    looks.forEach(
        (name, look) ->
            assertThat(HALL.<Boolean>as(ClerksHall.PREFECTURE, look)).as(name).isTrue());
    acts.forEach(
        (name, act) -> assertThat(HALL.<Boolean>as(ClerksHall.PREFECTURE, act)).as(name).isFalse());
  }
}
