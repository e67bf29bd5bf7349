package org.beian.filing.review;

import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.COMPLAINT_OFFICER;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;
import static org.beian.filing.review.RightsBordersTest.look;
import static org.beian.filing.review.RightsBordersTest.own;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.complaint.ComplaintDesk;
import org.beian.filing.complaint.ComplaintOffice;
import org.beian.filing.complaint.ComplaintOffice.Shelf;
import org.beian.filing.complaint.ComplaintOutcome;
import org.beian.filing.complaint.NewComplaint;
import org.beian.filing.downstream.OverdueReports;
import org.beian.filing.export.ExportDesk;
import org.beian.filing.export.ExportFormat;
import org.beian.filing.export.ExportJob;
import org.beian.filing.inspection.CheckAnswer;
import org.beian.filing.inspection.CheckDesk;
import org.beian.filing.inspection.CheckFinding;
import org.beian.filing.inspection.LateDesk;
import org.beian.filing.inspection.VoidingAnswer;
import org.beian.filing.inspection.VoidingDesk;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.retention.HoldAnswer;
import org.beian.filing.retention.RetentionDesk;
import org.beian.filing.review.RightsBordersTest.Border;
import org.beian.filing.sampling.SpotCheck;
import org.beian.filing.search.SearchDesk;
import org.beian.filing.search.SearchQuery;
import org.beian.filing.statistics.Period;
import org.beian.filing.statistics.StatisticsDesk;

/** The borders of what comes after a case was decided, with records of Hejing to try them on. */
final class BordersAfterwards {

  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final YearMonth MONTH = YearMonth.of(2026, 11);

  private final ClerksHall hall;

  private BordersAfterwards(ClerksHall hall) {
    this.hall = hall;
  }

  static List<Border> of(ClerksHall hall) {
    BordersAfterwards all = new BordersAfterwards(hall);
    return Stream.of(
            all.checks(),
            all.late(),
            all.search(),
            all.exports(),
            all.retention(),
            all.voidings(),
            all.complaints())
        .flatMap(List::stream)
        .toList();
  }

  private List<Border> checks() {
    drawn(1, "WAITING");
    drawn(2, "WAITING");
    drawn(3, "FAULT");
    return List.of(
        look(CLERK, CheckDesk.class, "waiting", d -> has(d.waiting(HEJING, 0), "CHECK1")),
        look(CLERK, CheckDesk.class, "faults", d -> has(d.faults(HEJING, 0), "CHECK3")),
        look(CLERK, CheckDesk.class, "of", d -> d.of("CHECK1").isPresent()),
        look(SUPERVISOR, CheckDesk.class, "counts", d -> d.counts(HEJING).drawn() >= 3),
        own(CLERK, CheckDesk.class, "mayCheck", d -> d.mayCheck(waiting())),
        own(CLERK, CheckDesk.class, "keep", d -> kept(d, "CHECK1")),
        own(SUPERVISOR, CheckDesk.class, "keep", d -> kept(d, "CHECK2")));
  }

  private void drawn(int id, String state) {
    hall.run(
        ("INSERT INTO spot_check (id, application_no, filing_no, authority, kind, unit_name, share,"
                + " lot, drawn_at, state, follow_up) VALUES (%d, 'CHECK%d', '652827120260000013',"
                + " 'HEJING', 'NEW', '某公司', 5, 1, '2026-11-20 02:00:00', '%s', 'NONE')")
            .formatted(id, id, state));
  }

  private SpotCheck waiting() {
    return hall.as(ClerksHall.LI, b -> b.get(CheckDesk.class).of("CHECK2")).orElseThrow();
  }

  private static boolean has(List<SpotCheck> checks, String number) {
    return checks.stream().anyMatch(one -> one.filed().applicationNo().equals(number));
  }

  private static boolean kept(CheckDesk desk, String number) {
    return desk.keep(CheckFinding.inOrder(number)) == CheckAnswer.DONE;
  }

  private List<Border> late() {
    String filing = filed();
    hall.run(
        "UPDATE filing SET confirm_due = '2025-01-01', role = 'ACCESS', filed_at ="
            + " '2025-01-01 02:00:00' WHERE number = '"
            + filing
            + "'");
    String number = hall.handIn(hall.form());
    hall.run(
        "UPDATE application SET days_late = 5, last_day = '2026-11-01' WHERE number = '"
            + number
            + "'");
    return List.of(
        look(
            CLERK,
            LateDesk.class,
            "unconfirmed",
            d -> d.unconfirmed(HEJING, null).stream().anyMatch(one -> one.number().equals(filing))),
        look(
            CLERK,
            LateDesk.class,
            "lateApplications",
            d ->
                d.lateApplications(HEJING, null).stream()
                    .anyMatch(one -> one.number().equals(number))),
        look(
            CLERK,
            OverdueReports.class,
            "list",
            d ->
                d.list(HEJING, null).stream()
                    .anyMatch(one -> one.filing().value().equals(filing))));
  }

  /** A filing by a clerk of Hejing. */
  private String filed() {
    String number = hall.claimedBy(ClerksHall.LI);
    return hall.as(ClerksHall.LI, b -> b.get(DecisionDesk.class).decide(Decision.file(number, "")))
        .filingNo();
  }

  private List<Border> search() {
    String filing = filed();
    SearchQuery named = new SearchQuery(filing, HEJING, null, null, null, null, null);
    return List.of(
        look(CLERK, SearchDesk.class, "find", d -> !d.find(named, "").rows().isEmpty()),
        look(
            SUPERVISOR,
            SearchDesk.class,
            "find",
            d ->
                !d.find(new SearchQuery(filing, null, null, null, null, null, null), "")
                    .rows()
                    .isEmpty()),
        look(
            CLERK,
            StatisticsDesk.class,
            "of",
            d -> d.of(Period.of(MONTH), HEJING).all().submitted() > 0),
        new Border(StatisticsDesk.class, "monthlyReport", CLERK, true, BordersAfterwards::reports));
  }

  /** Whether a report that is asked for Hejing is entered as Hejing's. */
  private static boolean reports(TestBeans beans) {
    int before = reportsOfHejing(beans);
    beans.get(StatisticsDesk.class).monthlyReport(MONTH, HEJING);
    return reportsOfHejing(beans) > before;
  }

  private static int reportsOfHejing(TestBeans beans) {
    return beans
        .entities()
        .createNativeQuery(
            "SELECT position FROM audit_entry WHERE act = 'statistics.report'"
                + " AND subject = '2026-11 HEJING'")
        .getResultList()
        .size();
  }

  private List<Border> exports() {
    hall.as(ClerksHall.SUPERVISOR, b -> begun(b.get(ExportDesk.class)));
    long id = hall.as(ClerksHall.SUPERVISOR, b -> b.get(ExportDesk.class).mine()).get(0).id();
    hall.run("UPDATE registry_export SET state = 'DONE' WHERE id = " + id);
    hall.run("INSERT INTO registry_export_part VALUES (" + id + ", 0, 'x')");
    return List.of(
        look(SUPERVISOR, ExportDesk.class, "begin", d -> begun(d)),
        own(
            SUPERVISOR,
            ExportDesk.class,
            "mine",
            d -> d.mine().stream().anyMatch(one -> one.id() == id)),
        own(SUPERVISOR, ExportDesk.class, "fetch", d -> d.fetch(id).isPresent()),
        own(SUPERVISOR, ExportDesk.class, "part", d -> d.part(id, 0).isPresent()));
  }

  /** Asks for a file of Hejing's; tells whether it will be one. */
  private static boolean begun(ExportDesk desk) {
    desk.begin(SearchQuery.ALL.of(HEJING), ExportFormat.CSV);
    return desk.mine().stream()
        .map(ExportJob::query)
        .map(SearchQuery::authority)
        .allMatch(HEJING::equals);
  }

  private List<Border> retention() {
    String first = hall.handIn(hall.form());
    hall.as(ClerksHall.SUPERVISOR, b -> b.get(RetentionDesk.class).hold(first, "行政诉讼"));
    long id = hall.as(ClerksHall.SUPERVISOR, b -> b.get(RetentionDesk.class).holds()).get(0).id();
    String second = hall.handIn(hall.form());
    hall.run(
        "INSERT INTO deletion (id, kind, number, authority, dated, days, deleted_at) VALUES (1,"
            + " 'REFUSED', 'GONE', 'HEJING', NOW(6), 400, NOW(6))");
    return List.of(
        look(SUPERVISOR, RetentionDesk.class, "holds", d -> !d.holds().isEmpty()),
        look(SUPERVISOR, RetentionDesk.class, "deletions", d -> !d.deletions().isEmpty()),
        own(SUPERVISOR, RetentionDesk.class, "hold", d -> d.hold(second, "审计") == HoldAnswer.DONE),
        own(SUPERVISOR, RetentionDesk.class, "release", d -> d.release(id) == HoldAnswer.DONE));
  }

  private List<Border> voidings() {
    String filing = filed();
    long agreed = asked(filed());
    long dropped = asked(filed());
    return List.of(
        look(SUPERVISOR, VoidingDesk.class, "latest", d -> !d.latest().isEmpty()),
        own(SUPERVISOR, VoidingDesk.class, "ask", d -> d.ask(filing, "虚假材料") == VoidingAnswer.DONE),
        own(SUPERVISOR, VoidingDesk.class, "agree", d -> d.agree(agreed) == VoidingAnswer.DONE),
        own(SUPERVISOR, VoidingDesk.class, "drop", d -> d.drop(dropped) == VoidingAnswer.DONE));
  }

  /** A voiding that a reviewer of Hejing asked for. */
  private long asked(String filing) {
    hall.as(ClerksHall.REVIEWER, b -> b.get(VoidingDesk.class).ask(filing, "虚假材料"));
    return Long.parseLong(
        hall.database.list("SELECT id FROM filing_voiding WHERE number = '" + filing + "'").get(0));
  }

  private List<Border> complaints() {
    String number = heard("one");
    String other = heard("two");
    return List.of(
        own(
            COMPLAINT_OFFICER,
            ComplaintOffice.class,
            "list",
            d ->
                d.list(Shelf.WAITING, null, null).stream()
                    .anyMatch(row -> row.number().equals(number))),
        own(COMPLAINT_OFFICER, ComplaintOffice.class, "open", d -> d.open(number).isPresent()),
        officer("take", (d, words) -> d.take(number)),
        officer("reply", (d, words) -> d.reply(number, words)),
        officer("close", (d, words) -> d.close(number, words)),
        officer("passOn", (d, words) -> d.passOn(other, words)));
  }

  private static Border officer(
      String method, BiFunction<ComplaintOffice, String, ComplaintOutcome> act) {
    return own(
        COMPLAINT_OFFICER,
        ComplaintOffice.class,
        method,
        d -> act.apply(d, "已经办理") == ComplaintOutcome.DONE);
  }

  private String heard(String key) {
    NewComplaint typed =
        new NewComplaint("COMPLAINT", "HEJING", "", "有话要说 " + key, "", Locale.CHINESE, key);
    return hall.as(ClerksHall.NOBODY, b -> b.get(ComplaintDesk.class).hear(typed)).number();
  }
}
