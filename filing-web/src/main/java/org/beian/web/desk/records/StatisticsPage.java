package org.beian.web.desk.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingTexts;
import org.beian.filing.intake.ApplicationState;
import org.beian.filing.statistics.Figures;
import org.beian.filing.statistics.Period;
import org.beian.filing.statistics.Statistics;
import org.beian.filing.statistics.StatisticsDesk;
import org.beian.web.desk.AuthorityNames;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Language;

/** Figures of a period beside those of the days before, as a table and as bars of the same. */
@Named
@RequestScoped
public class StatisticsPage {

  static final String[] NAMES = {"from", "to", "authority"};

  /** How long the longest bar is, in units of the drawing. */
  private static final int LONGEST = 300;

  @Inject StatisticsDesk desk;
  @Inject DeskRequest visit;
  @Inject AuthorityNames names;
  @Inject Language language;
  @Inject Clock clock;

  private Statistics now;
  private Statistics before;

  /** A row of the table: the figures of an authority. */
  public record Row(String name, Figures figures, int bar) {}

  /** A reason and how often it was given. */
  public record Reason(String title, long count) {}

  /** Counts. */
  public void arrive() {
    Period period = period(visit, clock);
    now = desk.of(period, QueryWords.authority(visit.sent("authority")));
    before = desk.of(period.before(), QueryWords.authority(visit.sent("authority")));
  }

  /** The period asked for; without days, this month. */
  static Period period(DeskRequest visit, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE);
    LocalDate from = QueryWords.day(visit.sent("from"));
    LocalDate to = QueryWords.day(visit.sent("to"));
    LocalDate first = from == null ? YearMonth.from(to == null ? today : to).atDay(1) : from;
    return new Period(first, to == null ? today : to);
  }

  public Figures getAll() {
    return now.all();
  }

  public Figures getBefore() {
    return before.all();
  }

  public Period getPeriod() {
    return now.period();
  }

  public Period getPeriodBefore() {
    return before.period();
  }

  /** The authorities with figures, in the order of the guide. */
  public List<Row> getRows() {
    long most = now.byAuthority().values().stream().mapToLong(Figures::submitted).max().orElse(1);
    return names.getSeen().stream()
        .map(AuthorityView::code)
        .filter(now.byAuthority()::containsKey)
        .map(code -> new Row(names.of(code), now.of(code), bar(now.of(code).submitted(), most)))
        .toList();
  }

  private static int bar(long count, long most) {
    return (int) (LONGEST * count / Math.max(1, most));
  }

  /** Why applications were not accepted, the commonest first. */
  public List<Reason> getReasons() {
    return now.all().reasons().entrySet().stream()
        .sorted(
            Map.Entry.<FindingCode, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            entry ->
                new Reason(FindingTexts.title(entry.getKey(), language.locale()), entry.getValue()))
        .toList();
  }

  public long state(String of) {
    return now.all().in(ApplicationState.valueOf(of));
  }

  public long stateBefore(String of) {
    return before.all().in(ApplicationState.valueOf(of));
  }

  public long track(String of) {
    return now.all().of(FilingTrack.valueOf(of));
  }

  public long trackBefore(String of) {
    return before.all().of(FilingTrack.valueOf(of));
  }

  public long role(String of) {
    return now.all().of(ConnectionRole.valueOf(of));
  }

  public long roleBefore(String of) {
    return before.all().of(ConnectionRole.valueOf(of));
  }

  public long notAccepted(Figures figures) {
    return figures.in(ApplicationState.NOT_ACCEPTED);
  }

  public long inReview(Figures figures) {
    return figures.in(ApplicationState.IN_REVIEW);
  }

  public String typed(String name) {
    return visit.sent(name);
  }

  /** What is asked, as the query of an address that more may be added to. */
  public String getAsked() {
    return QueryWords.asked(visit, NAMES);
  }

  /** The month of the last day, whose report can be printed. */
  public YearMonth getMonth() {
    return YearMonth.from(now.period().to());
  }
}
