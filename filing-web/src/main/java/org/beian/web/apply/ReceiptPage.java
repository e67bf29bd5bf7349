package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeStatus;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.Receipt;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.intake.IntakeDesk;
import org.beian.filing.notice.Badge;
import org.beian.filing.notice.DocumentKind;
import org.beian.web.ClientAddress;
import org.beian.web.Page;
import org.beian.web.form.Sheet;
import org.beian.web.form.TypedForm;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/**
 * The answer to what was handed in (guide items 13, 15, 16). A cookie keeps number and query code
 * for a day, so that the answer is there after reload; neither ever stands in an address.
 */
@Named("receipt")
@RequestScoped
public class ReceiptPage {

  public static final String PATH = "/apply/receipt";

  private static final String COOKIE = "receipt";
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject Draft draft;
  @Inject IntakeDesk desk;
  @Inject AuthorityDirectory directory;
  @Inject CalendarService calendars;
  @Inject Clock clock;
  @Inject Language language;
  @Inject Texts texts;

  private Receipt receipt;
  private Sheet sheet;

  /** Lets the browser keep an answer. */
  public static void remember(Receipt answer) {
    Cookies.set(
        Page.request(),
        Page.response(),
        COOKIE,
        answer.applicationNo() + "." + answer.queryCode(),
        KEPT);
  }

  /**
   * Called before the page is shown. Only now is the draft of an accepted form thrown away: the
   * browser has kept the answer, so a press of the button that was overtaken finds it.
   */
  public void arrive() throws IOException {
    receipt = cookie().flatMap(this::find).orElse(null);
    if (receipt == null) {
      Page.redirect("/progress");
    } else if (receipt.state() != ApplicationState.NOT_ACCEPTED && draft.exists()) {
      draft.discard(Page.response());
    }
  }

  boolean isKnown() {
    return cookie().isPresent();
  }

  private Optional<Receipt> find(String[] numberAndCode) {
    return desk.receipt(numberAndCode[0], numberAndCode[1], address());
  }

  private static Optional<String[]> cookie() {
    return cookie(Page.request());
  }

  /** Number and query code of the answer that the browser keeps. */
  static Optional<String[]> cookie(HttpServletRequest request) {
    return Cookies.find(request, COOKIE)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2);
  }

  private static String address() {
    return ClientAddress.of(Page.request());
  }

  public Receipt getReceipt() {
    return receipt;
  }

  public boolean isFiled() {
    return receipt.state() == ApplicationState.FILED;
  }

  public boolean isRefused() {
    return receipt.state() == ApplicationState.NOT_ACCEPTED;
  }

  /** What was asked for: a new filing, a change, its end. */
  public String getKind() {
    return receipt.kind().name();
  }

  /** The receiving authority, null when the form named none. */
  public AuthorityView getAuthority() {
    return Optional.ofNullable(receipt.authority()).flatMap(directory::find).orElse(null);
  }

  /** What stood in the way, in the order of the form. */
  public List<FindingView> getReasons() {
    return findings().filter(FindingView::isFault).toList();
  }

  /** What a clerk must look at, and what is merely told. */
  public List<FindingView> getNotes() {
    return findings().filter(found -> !found.isFault()).toList();
  }

  /** Where mending begins: the page of the first reason. */
  public String getMendPath() {
    return findings()
        .filter(FindingView::isFault)
        .findFirst()
        .map(FindingView::href)
        .orElse(Step.REVIEW.path());
  }

  public String getTrackName() {
    return CodeLists.find("track")
        .flatMap(tracks -> tracks.find(receipt.track().name()))
        .map(track -> track.label(language.locale()))
        .orElse(receipt.track().name());
  }

  private Stream<FindingView> findings() {
    return receipt.findings().stream().map(found -> FindingView.of(found, language.locale()));
  }

  private String number() {
    return receipt.filingNo() == null ? receipt.applicationNo() : receipt.filingNo();
  }

  /** When the desk opens next, or that it is open now; null when nobody can say. */
  public OfficeStatus getOffice() {
    return Optional.ofNullable(receipt.authority())
        .flatMap(authority -> calendars.officeAt(authority, clock.instant()))
        .orElse(null);
  }

  /** The form that was handed in, for the printed table; null if it is gone. */
  public Sheet getSheet() {
    if (sheet == null) {
      sheet =
          cookie()
              .flatMap(known -> desk.form(known[0], known[1], address()))
              .map(form -> new Sheet(TypedForm.of(form), directory, language.locale(), number()))
              .orElse(null);
    }
    return sheet;
  }

  /** The papers of the answer, in the order in which they are asked for. */
  public List<DocumentKind> getPapers() {
    return DocumentKind.of(receipt.state());
  }

  /** The badge for the filed site; null without a filing or a site. */
  public String getBadge() {
    return isFiled()
        ? cookie()
            .flatMap(known -> desk.form(known[0], known[1], address()))
            .map(form -> Badge.html(form.service()))
            .orElse(null)
        : null;
  }

  /** A moment in Beijing time. */
  public String time(Instant moment) {
    return format("apply.receipt.time").format(moment.atZone(CalendarService.BEIJING));
  }

  public String day(LocalDate day) {
    return format("apply.receipt.day").format(day);
  }

  private DateTimeFormatter format(String key) {
    return DateTimeFormatter.ofPattern(texts.get(key), language.locale());
  }
}
