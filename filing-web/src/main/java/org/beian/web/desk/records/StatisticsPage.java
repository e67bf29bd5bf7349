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
import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingTexts;
import org.beian.filing.statistics.Figures;
import org.beian.filing.statistics.Period;
import org.beian.filing.statistics.Statistics;
import org.beian.filing.statistics.StatisticsDesk;
import org.beian.web.desk.AuthorityNames;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** Figures of a period beside those of the days before, as tables and as charts of the same. */
@Named
@RequestScoped
public class StatisticsPage {

  static final String[] NAMES = {"from", "to", "authority"};

  @Inject StatisticsDesk desk;
  @Inject DeskRequest visit;
  @Inject AuthorityNames names;
  @Inject Language language;
  @Inject Texts texts;
  @Inject Clock clock;

  private Statistics now;
  private Statistics before;

  /** A row of a table: the figures of an authority or a month. */
  public record Row(String name, Figures figures) {}

  /** A period with the name of its text. */
  public record Span(String name, Period days) {}

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
  public List<Row> getAuthorities() {
    return names.getSeen().stream()
        .map(AuthorityView::code)
        .filter(now.byAuthority()::containsKey)
        .map(code -> new Row(names.of(code), now.of(code)))
        .toList();
  }

  /** The months of the period, empty where it has only one. */
  public List<Row> getMonths() {
    return now.byMonth().size() == 1
        ? List.of()
        : now.byMonth().entrySet().stream()
            .map(entry -> new Row(entry.getKey().toString(), entry.getValue()))
            .toList();
  }

  /** The months as a chart. */
  public String getMonthChart() {
    return new StatisticsChart(texts).of(getMonths(), false);
  }

  /** The authorities as a chart. */
  public String getAuthorityChart() {
    return new StatisticsChart(texts).of(getAuthorities(), true);
  }

  /** The states of applications in the order of the bars. */
  public ApplicationState[] getStates() {
    return ApplicationState.values();
  }

  public ApplicationKind[] getKinds() {
    return ApplicationKind.values();
  }

  /** The share of applications that were handed in on time; a dash where none tells. */
  public String percent(Figures figures) {
    return figures.onTime() + figures.late() == 0 ? "–" : figures.onTimePercent() + "%";
  }

  public FilingTrack[] getTracks() {
    return FilingTrack.values();
  }

  public ConnectionRole[] getRoles() {
    return ConnectionRole.values();
  }

  /** Periods often asked for. */
  public List<Span> getPeriods() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE);
    YearMonth month = YearMonth.from(today);
    return List.of(
        new Span("thisMonth", new Period(month.atDay(1), today)),
        new Span("lastMonth", Period.of(month.minusMonths(1))),
        new Span("thisYear", new Period(today.withDayOfYear(1), today)),
        new Span("twelveMonths", new Period(month.minusMonths(11).atDay(1), today)));
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

  public String typed(String name) {
    return visit.sent(name);
  }

  /** What is asked, as the query of an address that more may be added to. */
  public String getAsked() {
    return QueryWords.asked(visit, NAMES);
  }

  /** The same, without the days. */
  public String getAskedAuthority() {
    return QueryWords.asked(visit, new String[] {"authority"});
  }

  /** The month of the last day, whose report can be printed. */
  public YearMonth getMonth() {
    return YearMonth.from(now.period().to());
  }
}
