package org.beian.web.desk.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beian.filing.complaint.ComplaintKind;
import org.beian.filing.complaint.ComplaintOffice;
import org.beian.filing.complaint.ComplaintOffice.Mark;
import org.beian.filing.complaint.ComplaintOffice.Row;
import org.beian.filing.complaint.ComplaintOffice.Shelf;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.Texts;

/** Questions, complaints and bad ratings of the officer's authority, the most urgent first. */
@Named
@RequestScoped
public class ComplaintListPage {

  private static final String PATH = "/desk/complaints";
  private static final Pattern MARK = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{1,24}");
  private static final int SOON = 3; // working days

  @Inject ComplaintOffice office;
  @Inject DeskRequest visit;
  @Inject Texts text;
  @Inject Clock clock;

  private List<Row> rows;

  /** Goes to the complaint whose number was asked for, or shows the list. */
  public void arrive() throws IOException {
    String number = visit.sent("no").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (NUMBER.matcher(number).matches()) {
      visit.go("/desk/complaint?no=" + number);
    }
    rows = office.list(getShelf(), kind().orElse(null), mark());
  }

  public List<Row> getRows() {
    return rows;
  }

  /** The list that is shown. */
  public Shelf getShelf() {
    return named(Shelf.values(), "list").orElse(Shelf.WAITING);
  }

  public Shelf[] getShelves() {
    return Shelf.values();
  }

  public ComplaintKind[] getKinds() {
    return ComplaintKind.values();
  }

  /** The kind that is shown, empty when all are. */
  public String getKind() {
    return kind().map(Enum::name).orElse("");
  }

  private Optional<ComplaintKind> kind() {
    return named(ComplaintKind.values(), "kind");
  }

  private <E extends Enum<E>> Optional<E> named(E[] values, String parameter) {
    return Stream.of(values).filter(one -> one.name().equals(visit.sent(parameter))).findFirst();
  }

  private Mark mark() {
    Matcher mark = MARK.matcher(visit.sent("after"));
    return mark.matches()
        ? new Mark(
            Instant.EPOCH.plus(Long.parseLong(mark.group(1)), ChronoUnit.MICROS),
            Long.parseLong(mark.group(2)))
        : null;
  }

  /** The address of the next page, empty on the last. */
  public String getNext() {
    if (rows.size() < ComplaintOffice.MOST_ROWS) {
      return "";
    }
    Mark last = rows.get(rows.size() - 1).mark();
    return PATH
        + "?list="
        + getShelf()
        + "&kind="
        + getKind()
        + "&after="
        + ChronoUnit.MICROS.between(Instant.EPOCH, last.clockAt())
        + "-"
        + last.id();
  }

  /** How much time is left, in words. */
  public String left(Row row) {
    if (row.isOver(clock.instant())) {
      return text.get("office.over");
    }
    return row.workingDaysLeft() == 0
        ? text.get("office.today")
        : text.with("office.left", row.workingDaysLeft());
  }

  /** How the time left is to look. */
  public String tone(Row row) {
    if (row.isOver(clock.instant())) {
      return "tag-bad";
    }
    return row.workingDaysLeft() <= SOON ? "tag-warn" : "tag-off";
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("office.done." + done) ? done : "";
  }
}
