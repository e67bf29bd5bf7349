package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.beian.directory.account.SignedIn;
import org.beian.filing.application.Purpose;
import org.beian.filing.draft.DraftDesk;
import org.beian.filing.draft.DraftView;
import org.beian.filing.draft.Stand;
import org.beian.filing.form.FilingForm;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.form.TypedForm;
import org.beian.web.texts.Language;

/**
 * The drafts of whoever asks, found by a cookie; the one in front was used last. A page says which
 * draft it shows, so that two pages with two drafts never mix them. Reading never opens a draft;
 * the first change does.
 */
@Named("draft")
@RequestScoped
public class Draft {

  /** Sent by a page whose form is to begin a draft of its own. */
  static final String ANOTHER = "new";

  private static final String COOKIE = "draft";
  private static final Duration KEPT = Duration.ofDays(90);
  private static final int MOST = 8;
  private static final String GAP = ".";

  @Inject DraftDesk drafts;
  @Inject CurrentMember member;
  @Inject Language language;
  @Inject HttpServletRequest request;

  private final String page = UUID.randomUUID().toString();
  private List<String> tokens;
  private String token;
  private DraftView view;
  private TypedForm fields;
  private boolean previewed;

  /** Whether there is something to go on with. */
  boolean exists() {
    return view() != null;
  }

  /** What was filled in so far. */
  TypedForm fields() {
    if (fields == null) {
      fields = exists() ? TypedForm.of(view().form()) : TypedForm.empty();
    }
    return fields;
  }

  /** The draft that the page shows, null if there is none yet. */
  public DraftView view() {
    if (tokens == null) {
      tokens = tokensOfCookie();
      String wanted = Optional.ofNullable(request.getParameter("draft")).orElse("");
      tokens.stream()
          .map(one -> new Held(one, drafts.find(one).orElse(null)))
          .filter(held -> held.view != null)
          .filter(held -> wanted.isEmpty() || held.view.number().equals(wanted))
          .findFirst()
          .ifPresent(
              held -> {
                token = held.token;
                view = held.view;
              });
    }
    return view;
  }

  /** What the form is filled in for. */
  public Purpose purpose() {
    return exists() ? view().purpose() : Purpose.newBy(accountId());
  }

  /** Whether it belongs to an account that is not signed in, so that it may not be shown. */
  boolean isLocked() {
    return exists()
        && view().purpose().accountId() != null
        && !view().purpose().accountId().equals(accountId());
  }

  /** All drafts that this browser holds and may show, the one in front first. */
  List<DraftView> all() {
    view();
    return tokens.stream()
        .map(drafts::find)
        .flatMap(Optional::stream)
        .filter(
            one ->
                one.purpose().accountId() == null || one.purpose().accountId().equals(accountId()))
        .toList();
  }

  /**
   * Applies a change to what was saved last and saves it, opening a draft if there is none. What
   * was changed elsewhere since the page was shown is not overwritten.
   */
  void change(Consumer<TypedForm> change, HttpServletResponse response) {
    if (!exists()) {
      hold(drafts.open(TypedForm.empty().toForm(), Purpose.newBy(accountId())), response);
    }
    adopt();
    UnaryOperator<FilingForm> onForm = form -> changed(form, change);
    drafts.change(token, stand(), onForm).ifPresent(this::isNow);
    bringToFront(response);
  }

  /** Puts a draft in front that was opened or found elsewhere. */
  public void hold(String newToken, HttpServletResponse response) {
    view();
    token = newToken;
    drafts.find(newToken).ifPresent(this::isNow);
    bringToFront(response);
  }

  /** Chooses what is to stand where pages were at odds. */
  void settle(List<String> typed) {
    view();
    drafts.settle(token, typed);
    drafts.find(token).ifPresent(this::isNow);
  }

  /** Reads the draft again. */
  void reload() {
    drafts.find(token).ifPresent(this::isNow);
  }

  /** Opens a draft of its own with a form; those there were stay. */
  void begin(FilingForm form, HttpServletResponse response) {
    hold(drafts.open(form, Purpose.newBy(accountId())), response);
    adopt();
  }

  /** Shows a form that would begin a draft of its own; nothing is saved by looking at it. */
  void preview(TypedForm form) {
    tokens = tokensOfCookie();
    token = null;
    view = null;
    fields = form;
    previewed = true;
  }

  /** Tells the draft that its form was refused. */
  void refused(String applicationNo) {
    drafts.refused(token, applicationNo);
  }

  /** Forgets the draft; the next of this browser is in front then. */
  void discard(HttpServletResponse response) {
    if (exists()) {
      drafts.discard(token);
      tokens = tokens.stream().filter(one -> !one.equals(token)).toList();
    }
    store(response);
    token = null;
    view = null;
    fields = TypedForm.empty();
  }

  /** The secret that names the draft in this browser. */
  String token() {
    view();
    return token;
  }

  /** Number of the draft, empty before there is one. */
  public String getNumber() {
    if (exists()) {
      return view().number();
    }
    return previewed ? ANOTHER : "";
  }

  /** Revision of the draft that the page shows. */
  public int getRevision() {
    return exists() ? view().revision() : 0;
  }

  /** Names this showing of the page. */
  public String getPage() {
    return page;
  }

  private void isNow(DraftView now) {
    view = now;
    fields = TypedForm.of(now.form());
  }

  private void adopt() {
    Optional<SignedIn> signedIn = member.signedIn();
    if (signedIn.isPresent() && view().purpose().accountId() == null) {
      drafts.adopt(token, signedIn.get().accountId(), signedIn.get().email(), language.locale());
    }
  }

  private Stand stand() {
    String from = request.getParameter("page");
    String revision = request.getParameter("revision");
    return from == null || revision == null || !revision.matches("\\d{1,9}")
        ? null
        : new Stand(Integer.parseInt(revision), from.substring(0, Math.min(from.length(), 40)));
  }

  private Long accountId() {
    return member.signedIn().map(SignedIn::accountId).orElse(null);
  }

  private void bringToFront(HttpServletResponse response) {
    tokens =
        Stream.concat(Stream.of(token), tokens.stream().filter(one -> !one.equals(token)))
            .limit(MOST)
            .toList();
    store(response);
  }

  private void store(HttpServletResponse response) {
    if (tokens.isEmpty()) {
      Cookies.drop(request, response, COOKIE);
    } else {
      Cookies.set(request, response, COOKIE, String.join(GAP, tokens), KEPT);
    }
  }

  private List<String> tokensOfCookie() {
    return Cookies.find(request, COOKIE).stream()
        .flatMap(value -> Arrays.stream(value.split("\\.")))
        .filter(one -> !one.isEmpty())
        .limit(MOST)
        .toList();
  }

  private static FilingForm changed(FilingForm form, Consumer<TypedForm> change) {
    TypedForm fields = TypedForm.of(form);
    change.accept(fields);
    return fields.toForm();
  }

  private record Held(String token, DraftView view) {}
}
