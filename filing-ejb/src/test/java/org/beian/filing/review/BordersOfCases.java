package org.beian.filing.review;

import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;
import static org.beian.filing.review.RightsBordersTest.look;
import static org.beian.filing.review.RightsBordersTest.own;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.application.Purpose;
import org.beian.filing.form.FilingForms;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.message.MessageOutcome;
import org.beian.filing.privacy.LookReason;
import org.beian.filing.queue.QueueFilter;
import org.beian.filing.review.RightsBordersTest.Border;
import org.beian.filing.worklist.QueueDesk;
import org.beian.filing.worklist.QueuePage;
import org.beian.filing.worklist.ViewDesk;

/** The borders of cases that wait and are decided, with cases of Hejing to try them on. */
final class BordersOfCases {

  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");

  private final ClerksHall hall;

  private BordersOfCases(ClerksHall hall) {
    this.hall = hall;
  }

  static List<Border> of(ClerksHall hall) {
    BordersOfCases borders = new BordersOfCases(hall);
    return Stream.of(borders.queue(), borders.cases(), borders.materials(), borders.decisions())
        .flatMap(List::stream)
        .toList();
  }

  private List<Border> queue() {
    String number = hall.handIn(hall.form());
    String held = hall.claimedBy(ClerksHall.LI);
    hall.as(ClerksHall.LI, b -> b.get(ReviewDesk.class).label(number, "贴在和静"));
    String view = "view of " + number;
    hall.as(ClerksHall.LI, b -> b.get(ViewDesk.class).keep(view.substring(0, 20), "q"));
    return List.of(
        look(
            CLERK, QueueDesk.class, "page", d -> has(d.page(QueueFilter.at(HEJING), null), number)),
        look(
            SUPERVISOR,
            QueueDesk.class,
            "page",
            d -> has(d.page(QueueFilter.at(HEJING), null, 500), number)),
        own(CLERK, QueueDesk.class, "labels", d -> d.labels().contains("贴在和静")),
        own(CLERK, QueueDesk.class, "counts", d -> d.counts().all() > 0),
        own(CLERK, QueueDesk.class, "next", d -> d.next(null).isPresent()),
        own(
            CLERK,
            QueueDesk.class,
            "colleagues",
            d -> d.colleagues().stream().anyMatch(one -> one.actor().equals(ClerksHall.WANG))),
        own(CLERK, QueueDesk.class, "claim", d -> d.claim(number)),
        own(CLERK, QueueDesk.class, "handOver", d -> d.handOver(number, 2)),
        own(SUPERVISOR, QueueDesk.class, "handOver", d -> d.handOver(number, 2)),
        own(SUPERVISOR, QueueDesk.class, "release", d -> d.release(number)),
        own(CLERK, QueueDesk.class, "release", d -> d.release(held)),
        own(CLERK, ViewDesk.class, "mine", d -> !d.mine().isEmpty()),
        own(CLERK, ViewDesk.class, "drop", d -> d.drop(viewOf(view.substring(0, 20)))));
  }

  private long viewOf(String name) {
    return Long.parseLong(
        hall.database.list("SELECT MAX(id) FROM saved_view WHERE name = '" + name + "'").get(0));
  }

  private static boolean has(QueuePage page, String number) {
    return page.rows().stream().anyMatch(row -> row.waiting().applicationNo().equals(number));
  }

  private List<Border> cases() {
    String number = hall.handIn(hall.form());
    String filingNo = filed();
    return List.of(
        look(CLERK, ReviewDesk.class, "open", d -> d.open(number, null).isPresent()),
        look(SUPERVISOR, ReviewDesk.class, "open", d -> d.open(number, null).isPresent()),
        look(CLERK, ReviewDesk.class, "caseOf", d -> d.caseOf(filingNo).isPresent()),
        look(
            CLERK,
            ReviewDesk.class,
            "uncover",
            d -> d.uncover(number, LookReason.HANDLING, "核对").isPresent()),
        own(SUPERVISOR, ReviewDesk.class, "note", d -> d.note(number, CaseNote.Kind.NOTE, "词")),
        own(SUPERVISOR, ReviewDesk.class, "label", d -> d.label(number, "标签")),
        own(SUPERVISOR, ReviewDesk.class, "unlabel", d -> d.unlabel(number, "标签")),
        own(
            CLERK,
            ReviewDesk.class,
            "write",
            d -> d.write(number, "请补充", number) == MessageOutcome.SENT));
  }

  /** A case that was filed by a clerk; answers the number of its filing. */
  private String filed() {
    String number = hall.claimedBy(ClerksHall.LI);
    return hall.as(ClerksHall.LI, b -> b.get(DecisionDesk.class).decide(Decision.file(number, "")))
        .filingNo();
  }

  private List<Border> materials() {
    String id = hall.as(ClerksHall.NOBODY, b -> kept(b.get(MaterialStore.class)));
    String number =
        hall.handIn(
            FilingForms.anIpForm()
                .with("/connection/ipRanges/0/range", "61.5.0.7")
                .with("/materials/0/kind", "FORM")
                .with("/materials/0/id", id)
                .form());
    return List.of(
        look(CLERK, ReviewDesk.class, "material", d -> d.material(number, id).isPresent()),
        look(CLERK, ReviewDesk.class, "pages", d -> d.pages(number, id) == 1),
        look(CLERK, ReviewDesk.class, "picture", d -> d.picture(number, id, 1).isPresent()));
  }

  private static String kept(MaterialStore store) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(pdf);
      return store
          .keep(MaterialKind.FORM, "a.pdf", new ByteArrayInputStream(pdf.toByteArray()))
          .kept()
          .id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Border> decisions() {
    String held = hall.claimedBy(ClerksHall.LI);
    String sentOn = hall.claimedBy(ClerksHall.LI);
    String free = hall.handIn(hall.form(), Purpose.NEW);
    filed();
    return List.of(
        own(CLERK, CounterDesk.class, "known", d -> d.known(hall.form().unit().uscc()).isPresent()),
        own(CLERK, DecisionDesk.class, "decide", d -> d.decide(Decision.file(held, "")).isDone()),
        own(
            CLERK,
            DecisionDesk.class,
            "decideAll",
            d -> d.decideAll(List.of(free), Decision.file("", "")).get(0).isDone()),
        own(
            CLERK,
            DecisionDesk.class,
            "refer",
            d -> d.refer(sentOn, new AuthorityCode("YULI"), "在尉犁县").isDone()));
  }
}
