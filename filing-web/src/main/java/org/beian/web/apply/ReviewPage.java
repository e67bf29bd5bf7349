package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.Receipt;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.FormUnits;
import org.beian.filing.intake.IntakeDesk;
import org.beian.filing.lifecycle.CaseDesk;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.registry.OutdatedException;
import org.beian.web.Page;
import org.beian.web.form.Difference;
import org.beian.web.form.FormWords;
import org.beian.web.form.Sheet;
import org.beian.web.form.TypedForm;
import org.beian.web.texts.Language;

/** The last step: everything in the official table, all that was found, and handing in. */
@Named("review")
@RequestScoped
public class ReviewPage {

  private static final String TRUTHFUL = "/truthful";
  private static final Duration WAIT = Duration.ofMillis(250);
  private static final int WAITS = 40;

  @Inject Draft draft;
  @Inject Judgement judgement;
  @Inject IntakeDesk desk;
  @Inject CaseDesk cases;
  @Inject FormWords words;
  @Inject AuthorityDirectory directory;
  @Inject Clock clock;
  @Inject ReceiptPage receipt;
  @Inject ApplyPage page;
  @Inject Language language;

  private List<FindingView> findings;
  private Sheet sheet;

  /** Called before the page is shown; hands the form in if that was asked. */
  public void arrive() throws IOException {
    page.stand(Step.REVIEW);
    if (draft.exists() && cases.catchUp(draft.token())) {
      draft.reload();
    }
    if (draft.isLocked()) {
      Page.redirect(SignInFirst.pathTo(Step.REVIEW.path()));
    } else if (draft.exists() && !draft.view().conflicts().isEmpty()) {
      Page.redirect(ConflictsPage.PATH);
    } else if (Page.isPost()) {
      take();
    }
  }

  private void take() throws IOException {
    if (!draft.exists() && receipt.isKnown()) {
      Page.redirect(ReceiptPage.PATH);
    } else if (!draft.exists() && !Page.sent("draft").isEmpty()) {
      Page.redirect(Step.START.path() + "?gone=1");
    } else if (Page.sent("go").equals("back")) {
      keepDeclaration();
      Page.redirect(Step.MATERIALS.path());
    } else {
      keepDeclaration();
      Page.redirect(isDeclared() ? handIn() : Step.REVIEW.checkedPath());
    }
  }

  private void keepDeclaration() {
    draft.change(
        form -> {
          form.take(Page.sent());
          form.take(Map.of("/filledOn", new String[] {today().toString()}));
        },
        Page.response());
  }

  private boolean isDeclared() {
    return draft.fields().text(TRUTHFUL).equals("true");
  }

  /** Hands the form in, once for a draft and what it says, however often it is pressed. */
  private String handIn() {
    FilingForm form = draft.fields().toHandIn();
    Optional<Receipt> answer = submit(form, keyOf(draft.view().key(), form));
    answer.ifPresent(this::remember);
    return answer.isPresent() ? ReceiptPage.PATH : Step.REVIEW.path() + "?running=1";
  }

  private void remember(Receipt answer) {
    ReceiptPage.remember(answer);
    if (answer.state() == ApplicationState.NOT_ACCEPTED) {
      draft.refused(answer.applicationNo());
    }
  }

  /** Asks the desk; while the same form is being answered already, waits for that answer. */
  private Optional<Receipt> submit(FilingForm form, String key) {
    for (int i = 0; i < WAITS; i++) {
      try {
        return Optional.of(desk.submit(form, draft.purpose(), key));
      } catch (OutdatedException changedMeanwhile) {
        return Optional.empty();
      } catch (IdempotencyException running) {
        pause();
      }
    }
    return Optional.empty();
  }

  private static void pause() {
    try {
      Thread.sleep(WAIT.toMillis());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for the first answer", ended);
    }
  }

  private static String keyOf(String token, FilingForm form) {
    try {
      byte[] text = (token + "\n" + TypedForm.of(form)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(CalendarService.BEIJING));
  }

  /** Whether an earlier press of the button has not been answered yet. */
  public boolean isRunning() {
    return !Page.sent("running").isEmpty();
  }

  /** All that stands in the way; the declaration only after it was asked for in vain. */
  public List<FindingView> getFaults() {
    boolean asked = !Page.sent("check").isEmpty();
    return findings().stream()
        .filter(FindingView::isFault)
        .filter(found -> asked || !found.name().equals(TRUTHFUL))
        .toList();
  }

  /** What stands in the way on one step. */
  public List<FindingView> faultsOf(Step step) {
    return getFaults().stream().filter(found -> found.step() == step).toList();
  }

  /** The steps on which something stands in the way. */
  public List<Step> getFaultySteps() {
    return Stream.of(Step.values()).filter(step -> !faultsOf(step).isEmpty()).toList();
  }

  /** What a clerk must look at, and what is merely told. */
  public List<FindingView> getNotes() {
    return findings().stream().filter(found -> !found.isFault()).toList();
  }

  /** The declaration that all is true (Order 33, Art. 8). */
  public FieldView getDeclaration() {
    return page.field(TRUTHFUL);
  }

  public Sheet getSheet() {
    if (sheet == null) {
      sheet = new Sheet(draft.fields(), directory, language.locale(), "");
    }
    return sheet;
  }

  /** What the form says that the filing to be changed does not. */
  public List<Difference> getDifferences() {
    return cases
        .before(draft.view())
        .map(before -> FormUnits.differences(before, normalised(draft.fields().toHandIn())))
        .stream()
        .flatMap(List::stream)
        .map(words::of)
        .toList();
  }

  /** Whether a filing is to be changed. */
  public boolean isChange() {
    return draft.exists() && !draft.purpose().isNew();
  }

  /** Number of the filing to be changed. */
  public String getFilingNo() {
    return draft.purpose().filing().value();
  }

  private static FilingForm normalised(FilingForm form) {
    return FormFields.normalise(form);
  }

  private List<FindingView> findings() {
    if (findings == null) {
      findings = judgement.findings(language.locale());
    }
    return findings;
  }
}
