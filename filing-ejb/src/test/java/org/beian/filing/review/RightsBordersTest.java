package org.beian.filing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.COMPLAINT_OFFICER;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.directory.announcement.AnnouncementDesk;
import org.beian.directory.client.ClientApproval;
import org.beian.directory.client.ClientProvision;
import org.beian.directory.holiday.HolidayDesk;
import org.beian.directory.inspection.AuditDesk;
import org.beian.directory.office.OfficeDesk;
import org.beian.directory.staff.StaffOffice;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.codes.CodeDesk;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.review.StaffActs.Act;
import org.beian.filing.template.ReplyTemplates;
import org.beian.filing.template.TemplateDesk;
import org.junit.jupiter.api.Test;

/**
 * SE1: nobody reaches a record of another authority, whatever number or authority they name; those
 * of the detachment who see all look at every authority's, and act on none.
 */
class RightsBordersTest {

  private static final ClerksHall HALL = new ClerksHall("rights_borders");

  private static final Map<StaffRole, String> OWN =
      Map.of(
          CLERK, ClerksHall.LI,
          SUPERVISOR, ClerksHall.SUPERVISOR,
          COMPLAINT_OFFICER, ClerksHall.OFFICER);
  private static final Map<StaffRole, String> OTHERS =
      Map.of(
          CLERK, ClerksHall.KORLA_CLERK,
          SUPERVISOR, ClerksHall.KORLA_SUPERVISOR,
          COMPLAINT_OFFICER, ClerksHall.KORLA_OFFICER);
  private static final Map<StaffRole, String> PREFECTURE =
      Map.of(
          CLERK, ClerksHall.PREFECTURE_CLERK,
          SUPERVISOR, ClerksHall.PREFECTURE,
          COMPLAINT_OFFICER, ClerksHall.PREFECTURE_OFFICER);

  /** Whose records belong to no authority: lists, words, calendars, the staff, the log. */
  private static final Set<Class<?>> COMMON =
      Set.of(
          AnnouncementDesk.class,
          AuditDesk.class,
          ClientProvision.class,
          CodeDesk.class,
          HolidayDesk.class,
          OfficeDesk.class,
          ReplyTemplates.class,
          StaffOffice.class,
          TemplateDesk.class);

  /** Acts that name no record: they make the caller's own, or only reckon. */
  private static final Set<String> OF_NONE =
      Set.of(
          "CounterDesk.check",
          "CounterDesk.submit",
          "RetentionDesk.rules",
          "SearchDesk.place",
          "ViewDesk.keep");

  /** The detachment reaches what it may look at, and nothing by acting. */
  record Border(
      Class<?> service,
      String method,
      StaffRole role,
      boolean look,
      Function<TestBeans, Boolean> reaches) {

    String name() {
      return service.getSimpleName() + "." + method;
    }

    boolean by(String caller) {
      return HALL.<Boolean>as(caller, reaches);
    }
  }

  /** Something that those who see all may look at. */
  static <S> Border look(StaffRole role, Class<S> service, String method, Predicate<S> reaches) {
    return new Border(service, method, role, true, b -> reaches.test(b.get(service)));
  }

  /** Something for the record's own authority only. */
  static <S> Border own(StaffRole role, Class<S> service, String method, Predicate<S> reaches) {
    return new Border(service, method, role, false, b -> reaches.test(b.get(service)));
  }

  private static final List<Border> BORDERS =
      Stream.of(BordersOfCases.of(HALL), BordersAfterwards.of(HALL)).flatMap(List::stream).toList();

  @Test
  void nobodyReachesWhatIsAnothersWhateverTheyName() {
    for (Border border : BORDERS) {
      assertThat(border.by(OTHERS.get(border.role()))).as("Korla: " + border.name()).isFalse();
      assertThat(border.by(PREFECTURE.get(border.role())))
          .as("the detachment: " + border.name())
          .isEqualTo(border.look());
      assertThat(border.by(OWN.get(border.role()))).as("Hejing: " + border.name()).isTrue();
    }
  }

  @Test
  void everythingThatTheStaffMayDoHasItsBorder() {
    Set<String> walked = BORDERS.stream().map(Border::name).collect(Collectors.toSet());
    Stream<Act<?>> acts =
        StaffActs.of("X").stream()
            .filter(act -> !COMMON.contains(act.service()))
            .filter(act -> act.service() != ClientApproval.class); // by directory.client.ClientTest

    assertThat(acts.map(act -> act.service().getSimpleName() + "." + act.method()))
        .filteredOn(name -> !OF_NONE.contains(name))
        .isSubsetOf(walked);
  }

  /** What a visitor brings goes to the clerk's own authority, whatever its form says. */
  @Test
  void theCounterHandsInForTheCallersAuthority() {
    String number =
        HALL.as(
            ClerksHall.KORLA_CLERK,
            b -> b.get(CounterDesk.class).submit(HALL.form(), "counter").applicationNo());

    assertThat(
            HALL.database.list("SELECT authority FROM application WHERE number = '" + number + "'"))
        .containsExactly("KORLA");
  }
}
