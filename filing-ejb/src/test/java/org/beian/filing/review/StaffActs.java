package org.beian.filing.review;

import static org.beian.directory.staff.StaffRole.AUDIT_ADMINISTRATOR;
import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.COMPLAINT_OFFICER;
import static org.beian.directory.staff.StaffRole.REVIEWER;
import static org.beian.directory.staff.StaffRole.SECURITY_ADMINISTRATOR;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;
import static org.beian.directory.staff.StaffRole.SYSTEM_ADMINISTRATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beian.directory.announcement.AnnouncementDesk;
import org.beian.directory.announcement.NewAnnouncement;
import org.beian.directory.audit.AuditQuery;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.client.ClientApproval;
import org.beian.directory.client.ClientProvision;
import org.beian.directory.client.NewClient;
import org.beian.directory.holiday.HolidayDesk;
import org.beian.directory.holiday.HolidayNotice;
import org.beian.directory.inspection.AuditDesk;
import org.beian.directory.office.OfficeDesk;
import org.beian.directory.office.OfficeForm;
import org.beian.directory.staff.StaffOffice;
import org.beian.directory.staff.StaffPost;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.codes.CodeChange;
import org.beian.filing.codes.CodeDesk;
import org.beian.filing.complaint.ComplaintOffice;
import org.beian.filing.complaint.ComplaintOffice.Shelf;
import org.beian.filing.downstream.OverdueReports;
import org.beian.filing.export.ExportDesk;
import org.beian.filing.export.ExportFormat;
import org.beian.filing.form.FilingForms;
import org.beian.filing.inspection.CheckDesk;
import org.beian.filing.inspection.CheckFinding;
import org.beian.filing.inspection.LateDesk;
import org.beian.filing.inspection.VoidingDesk;
import org.beian.filing.privacy.LookReason;
import org.beian.filing.queue.QueueFilter;
import org.beian.filing.retention.RetentionDesk;
import org.beian.filing.sampling.CheckState;
import org.beian.filing.sampling.SpotCheck;
import org.beian.filing.search.SearchDesk;
import org.beian.filing.search.SearchQuery;
import org.beian.filing.statistics.Period;
import org.beian.filing.statistics.StatisticsDesk;
import org.beian.filing.template.ReplyTemplates;
import org.beian.filing.template.TemplateDesk;
import org.beian.filing.template.TemplateKind;
import org.beian.filing.template.TemplateSheet;
import org.beian.filing.worklist.QueueDesk;
import org.beian.filing.worklist.ViewDesk;

/** All that the staff may do, each thing with the roles that may do it and nobody else. */
final class StaffActs {

  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final Set<StaffRole> DESK = Set.of(CLERK, REVIEWER, SUPERVISOR);
  private static final Set<StaffRole> CLERKS = Set.of(CLERK);
  private static final Set<StaffRole> HANDS = Set.of(CLERK, SUPERVISOR);
  private static final Set<StaffRole> OVERSIGHT = Set.of(REVIEWER, SUPERVISOR);
  private static final Set<StaffRole> SUPERVISORS = Set.of(SUPERVISOR);
  private static final Set<StaffRole> OFFICERS = Set.of(COMPLAINT_OFFICER);
  private static final Set<StaffRole> SYSTEM = Set.of(SYSTEM_ADMINISTRATOR);
  private static final Set<StaffRole> SECURITY = Set.of(SECURITY_ADMINISTRATOR);
  private static final Set<StaffRole> AUDIT = Set.of(AUDIT_ADMINISTRATOR);

  private static final String NOWHERE = "HEJI20260101000013";
  private static final Decision FILED = Decision.file(NOWHERE, "");
  private static final SpotCheck OVER =
      new SpotCheck(1, null, null, null, CheckState.IN_ORDER, null, null, null, null);
  private static final TemplateSheet SHEET =
      new TemplateSheet("x", TemplateKind.MESSAGE, "x", List.of(), "", "", List.of(), false);
  private static final HolidayNotice NOTICE = new HolidayNotice(true, 2027, "", "");
  private static final StaffPost NO_POST = new StaffPost("", HEJING, CLERKS, false);

  private StaffActs() {}

  /**
   * Something that the staff may do.
   *
   * @param method of the service, named once for each of its forms
   */
  record Act<S>(Class<S> service, String method, Set<StaffRole> allowed, Function<S, ?> done) {}

  private static <S> Act<S> act(
      Class<S> service, String method, Set<StaffRole> allowed, Function<S, ?> done) {
    return new Act<>(service, method, allowed, done);
  }

  /**
   * All of it.
   *
   * @param number of a case of Hejing that waits
   */
  static List<Act<?>> of(String number) {
    return Stream.of(
            queue(number),
            cases(number),
            decisions(),
            checks(number),
            records(),
            supervision(),
            complaints(),
            words(),
            directory(),
            administration())
        .<Act<?>>flatMap(List::stream)
        .toList();
  }

  private static List<Act<?>> queue(String number) {
    return List.of(
        act(QueueDesk.class, "page", DESK, d -> d.page(QueueFilter.at(null), null)),
        act(QueueDesk.class, "page", DESK, d -> d.page(QueueFilter.at(null), null, 1)),
        act(QueueDesk.class, "labels", DESK, QueueDesk::labels),
        act(QueueDesk.class, "counts", DESK, QueueDesk::counts),
        act(QueueDesk.class, "colleagues", DESK, QueueDesk::colleagues),
        act(QueueDesk.class, "next", CLERKS, d -> d.next(null)),
        act(QueueDesk.class, "claim", CLERKS, d -> d.claim(number)),
        act(QueueDesk.class, "release", HANDS, d -> d.release(number)),
        act(QueueDesk.class, "handOver", HANDS, d -> d.handOver(number, 99)),
        act(ViewDesk.class, "mine", DESK, ViewDesk::mine),
        act(ViewDesk.class, "keep", DESK, d -> d.keep("", "")),
        act(ViewDesk.class, "drop", DESK, d -> d.drop(0)));
  }

  private static List<Act<?>> cases(String number) {
    return List.of(
        act(ReviewDesk.class, "open", DESK, d -> d.open(number, null)),
        act(ReviewDesk.class, "caseOf", DESK, d -> d.caseOf("652827120260000013")),
        act(ReviewDesk.class, "uncover", DESK, d -> d.uncover(number, LookReason.HANDLING, "核对")),
        act(ReviewDesk.class, "note", DESK, d -> d.note(number, CaseNote.Kind.NOTE, "词")),
        act(ReviewDesk.class, "label", DESK, d -> d.label(number, "标签")),
        act(ReviewDesk.class, "unlabel", DESK, d -> d.unlabel(number, "标签")),
        act(ReviewDesk.class, "material", DESK, d -> d.material(number, "x")),
        act(ReviewDesk.class, "pages", DESK, d -> d.pages(number, "x")),
        act(ReviewDesk.class, "picture", DESK, d -> d.picture(number, "x", 1)),
        act(ReviewDesk.class, "write", CLERKS, d -> d.write(number, " ", "key")));
  }

  private static List<Act<?>> decisions() {
    AuthorityCode korla = new AuthorityCode("KORLA");
    return List.of(
        act(DecisionDesk.class, "decide", CLERKS, d -> d.decide(FILED)),
        act(DecisionDesk.class, "decideAll", CLERKS, d -> d.decideAll(List.of(NOWHERE), FILED)),
        act(DecisionDesk.class, "refer", CLERKS, d -> d.refer(NOWHERE, korla, "词")),
        act(CounterDesk.class, "known", CLERKS, d -> d.known("X")),
        act(CounterDesk.class, "check", CLERKS, d -> d.check(FilingForms.anIpForm().form())),
        act(
            CounterDesk.class,
            "submit",
            CLERKS,
            d -> d.submit(FilingForms.anEmptyForm().form(), "rights")));
  }

  private static List<Act<?>> checks(String number) {
    return List.of(
        act(CheckDesk.class, "waiting", DESK, d -> d.waiting(null, 0)),
        act(CheckDesk.class, "faults", DESK, d -> d.faults(null, 0)),
        act(CheckDesk.class, "of", DESK, d -> d.of(number)),
        act(CheckDesk.class, "mayCheck", DESK, d -> d.mayCheck(OVER)),
        act(CheckDesk.class, "keep", DESK, d -> d.keep(CheckFinding.inOrder(number))),
        act(CheckDesk.class, "counts", SUPERVISORS, d -> d.counts(null)),
        act(VoidingDesk.class, "latest", OVERSIGHT, VoidingDesk::latest),
        act(VoidingDesk.class, "ask", OVERSIGHT, d -> d.ask("X", "词")),
        act(VoidingDesk.class, "drop", OVERSIGHT, d -> d.drop(1)),
        act(VoidingDesk.class, "agree", SUPERVISORS, d -> d.agree(1)));
  }

  private static List<Act<?>> records() {
    Set<StaffRole> searchers = Set.of(CLERK, REVIEWER, SUPERVISOR, COMPLAINT_OFFICER);
    YearMonth month = YearMonth.of(2026, 10);
    return List.of(
        act(SearchDesk.class, "find", searchers, d -> d.find(SearchQuery.ALL, "")),
        act(SearchDesk.class, "place", searchers, d -> d.place(SearchQuery.ALL, 1)),
        act(StatisticsDesk.class, "of", DESK, d -> d.of(Period.of(month), null)),
        act(StatisticsDesk.class, "monthlyReport", DESK, d -> d.monthlyReport(month, null)),
        act(LateDesk.class, "unconfirmed", DESK, d -> d.unconfirmed(null, null)),
        act(LateDesk.class, "lateApplications", DESK, d -> d.lateApplications(null, null)),
        act(OverdueReports.class, "list", DESK, d -> d.list(null, null)));
  }

  private static List<Act<?>> supervision() {
    return List.of(
        act(ExportDesk.class, "begin", OVERSIGHT, d -> begun(d)),
        act(ExportDesk.class, "mine", OVERSIGHT, ExportDesk::mine),
        act(ExportDesk.class, "fetch", OVERSIGHT, d -> d.fetch(0)),
        act(ExportDesk.class, "part", OVERSIGHT, d -> d.part(0, 0)),
        act(RetentionDesk.class, "rules", SUPERVISORS, RetentionDesk::rules),
        act(RetentionDesk.class, "holds", SUPERVISORS, RetentionDesk::holds),
        act(RetentionDesk.class, "deletions", SUPERVISORS, RetentionDesk::deletions),
        act(RetentionDesk.class, "hold", SUPERVISORS, d -> d.hold("X", "")),
        act(RetentionDesk.class, "release", SUPERVISORS, d -> d.release(0)),
        act(ClientApproval.class, "waiting", SUPERVISORS, ClientApproval::waiting),
        act(ClientApproval.class, "approve", SUPERVISORS, d -> d.approve("X")),
        act(ClientApproval.class, "refuse", SUPERVISORS, d -> d.refuse("X")));
  }

  private static boolean begun(ExportDesk desk) {
    desk.begin(SearchQuery.ALL, ExportFormat.CSV);
    return true;
  }

  private static List<Act<?>> complaints() {
    return List.of(
        act(ComplaintOffice.class, "list", OFFICERS, d -> d.list(Shelf.WAITING, null, null)),
        act(ComplaintOffice.class, "open", OFFICERS, d -> d.open("X")),
        act(ComplaintOffice.class, "take", OFFICERS, d -> d.take("X")),
        act(ComplaintOffice.class, "reply", OFFICERS, d -> d.reply("X", "词")),
        act(ComplaintOffice.class, "close", OFFICERS, d -> d.close("X", "词")),
        act(ComplaintOffice.class, "passOn", OFFICERS, d -> d.passOn("X", "词")));
  }

  private static List<Act<?>> words() {
    Set<StaffRole> writers = Set.of(CLERK, COMPLAINT_OFFICER);
    TemplateKind message = TemplateKind.MESSAGE;
    return List.of(
        act(ReplyTemplates.class, "offered", writers, d -> d.offered(message)),
        act(
            ReplyTemplates.class,
            "words",
            writers,
            d -> d.words(message, "x", Locale.CHINESE, Map.of())),
        act(TemplateDesk.class, "all", SYSTEM, TemplateDesk::all),
        act(TemplateDesk.class, "open", SYSTEM, d -> d.open("x")),
        act(TemplateDesk.class, "preview", SYSTEM, d -> d.preview(SHEET, "x", Locale.CHINESE)),
        act(TemplateDesk.class, "faults", SYSTEM, d -> d.faults(SHEET, "", "")),
        act(TemplateDesk.class, "draft", SYSTEM, d -> d.draft("x", 0, "", "")),
        act(TemplateDesk.class, "publish", SYSTEM, d -> d.publish("x", 0, null)),
        act(TemplateDesk.class, "create", SYSTEM, d -> d.create(message, "")),
        act(TemplateDesk.class, "retire", SYSTEM, d -> d.retire("x", true)),
        act(CodeDesk.class, "all", SYSTEM, CodeDesk::all),
        act(
            CodeDesk.class,
            "change",
            SYSTEM,
            d -> d.change("x", new CodeChange(0, CodeChange.Act.UP, "X", "", ""))));
  }

  private static List<Act<?>> directory() {
    OfficeForm typed = new OfficeForm(0, Map.of(), Map.of(), Map.of());
    NewAnnouncement silent = new NewAnnouncement("", "", null, null);
    NewClient nameless =
        new NewClient("", Set.of(), "", LocalDate.of(2027, 1, 1), false, "HEJING", "");
    return List.of(
        act(OfficeDesk.class, "history", SYSTEM, d -> d.history(HEJING)),
        act(OfficeDesk.class, "today", SYSTEM, OfficeDesk::today),
        act(OfficeDesk.class, "change", SYSTEM, d -> d.change(HEJING, typed)),
        act(OfficeDesk.class, "withdraw", SYSTEM, d -> d.withdraw(HEJING, 0)),
        act(HolidayDesk.class, "years", SYSTEM, HolidayDesk::years),
        act(HolidayDesk.class, "missing", SYSTEM, HolidayDesk::missing),
        act(HolidayDesk.class, "preview", SYSTEM, d -> d.preview(NOTICE)),
        act(HolidayDesk.class, "bring", SYSTEM, d -> d.bring(NOTICE)),
        act(AnnouncementDesk.class, "all", SYSTEM, AnnouncementDesk::all),
        act(AnnouncementDesk.class, "announce", SYSTEM, d -> d.announce(silent)),
        act(AnnouncementDesk.class, "end", SYSTEM, d -> d.end(0)),
        act(ClientProvision.class, "latest", SYSTEM, ClientProvision::latest),
        act(ClientProvision.class, "create", SYSTEM, d -> d.create("X", nameless)));
  }

  private static List<Act<?>> administration() {
    Instant now = Instant.parse("2026-11-24T02:30:00Z");
    AuditQuery everything = new AuditQuery(now, now, null, null, null);
    Set<StaffRole> both = Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR);
    return List.of(
        act(StaffOffice.class, "all", both, StaffOffice::all),
        act(StaffOffice.class, "open", SYSTEM, d -> d.open("", NO_POST)),
        act(StaffOffice.class, "move", SYSTEM, d -> d.move(0, NO_POST)),
        act(StaffOffice.class, "close", SYSTEM, d -> d.close(0)),
        act(StaffOffice.class, "grant", SECURITY, d -> d.grant(0, 0)),
        act(StaffOffice.class, "reset", SECURITY, d -> d.reset(0)),
        act(AuditDesk.class, "find", AUDIT, d -> d.find(everything, null)),
        act(AuditDesk.class, "beginExport", AUDIT, d -> taken(d)),
        act(AuditDesk.class, "verify", AUDIT, AuditDesk::verify),
        act(AuditDesk.class, "nameOf", AUDIT, d -> d.nameOf("x")));
  }

  private static boolean taken(AuditDesk desk) {
    desk.beginExport();
    return true;
  }
}
