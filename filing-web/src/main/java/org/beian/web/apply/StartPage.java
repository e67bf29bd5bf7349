package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DivisionView;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.draft.DraftView;
import org.beian.filing.form.FilingForm;
import org.beian.filing.lifecycle.CaseDesk;
import org.beian.web.Page;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.form.FormShape;
import org.beian.web.form.Place;
import org.beian.web.form.TypedForm;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/**
 * The start of the form: the track, and the authority that follows from the division, unless the
 * applicant says that the unit belongs to the Tarim detachment (guide item 4).
 */
@Named("start")
@RequestScoped
public class StartPage {

  private static final String TARIM = "TARIM";
  private static final String DIVISION = "/unit/divisionCode";

  /** Short names of fields in links to the start. */
  private static final Map<String, String> SHORT =
      Map.of("division", DIVISION, "connectedOn", "/connection/connectedOn");

  @Inject Draft draft;
  @Inject CaseDesk cases;
  @Inject CurrentMember member;
  @Inject AuthorityDirectory directory;
  @Inject Language language;
  @Inject Texts texts;

  /** Sets the authority that follows from what the start page sent; other pages send none of it. */
  void choose(TypedForm form) {
    String tarim = Page.sent("tarim");
    if (!tarim.isEmpty()) {
      String authority =
          tarim.equals("true")
              ? TARIM
              : directory.answeringFor(form.text(DIVISION)).map(AuthorityCode::value).orElse("");
      form.take(Map.of("/authority", new String[] {authority}));
    }
  }

  /** Begins a further draft: an empty one, or one with what was filed last. */
  public void begin() throws IOException {
    if (Page.isPost()) {
      FilingForm form =
          Optional.of(Page.sent("as"))
              .filter("last"::equals)
              .flatMap(last -> member.signedIn())
              .flatMap(cases::prefilled)
              .orElseGet(() -> TypedForm.empty().toForm());
      draft.begin(form, Page.response());
    }
    Page.redirect(Step.START.path());
  }

  /** Whether the account has a filing whose words may be used again. */
  public boolean isPrefillable() {
    return member.signedIn().flatMap(cases::prefilled).isPresent();
  }

  /**
   * Takes what the link to this page says, such as {@code ?track=IP&division=652827&unit.uscc=…}.
   */
  void readLink() {
    TypedForm linked = TypedForm.empty();
    linked.take(link());
    if (!link().isEmpty()) {
      draft.preview(linked);
    }
  }

  /** Fields of other pages that the link filled in, to be sent along. */
  public List<Map.Entry<String, String>> getLinked() {
    return link().entrySet().stream()
        .filter(field -> Step.of(field.getKey()) != Step.START)
        .map(field -> Map.entry(field.getKey(), field.getValue()[0]))
        .toList();
  }

  private static Map<String, String[]> link() {
    Map<String, String[]> fields = new TreeMap<>();
    Page.sent()
        .forEach(
            (name, values) ->
                fields.put(SHORT.getOrDefault(name, "/" + name.replace('.', '/')), values));
    fields.keySet().removeIf(name -> FormShape.kindOf(name).isEmpty());
    return fields;
  }

  /** Whether the draft that was to be handed in was gone. */
  public boolean isGone() {
    return !Page.sent("gone").isEmpty();
  }

  /** The last day on which a draft is kept. */
  public LocalDate endOf(DraftView one) {
    return LocalDate.ofInstant(one.expiresAt(), CalendarService.BEIJING);
  }

  /** The drafts of this browser. */
  public List<DraftView> getDrafts() {
    return draft.all();
  }

  /** Throws the draft away and begins anew. */
  public void discard() throws IOException {
    if (Page.isPost()) {
      draft.discard(Page.response());
    }
    Page.redirect(Step.START.path());
  }

  /** Whether a draft is there to go on with. */
  public boolean isResumable() {
    return !draft.all().isEmpty();
  }

  public List<DivisionView> getDivisions() {
    return directory.divisions();
  }

  /** Where an access provider may be: our divisions, then the provinces. */
  public List<Place> getPlaces() {
    return Place.all(directory.divisions(), language.locale());
  }

  public boolean isTarim() {
    String suggested = Page.sent("tarim");
    return suggested.isEmpty()
        ? draft.fields().text("/authority").equals(TARIM)
        : suggested.equals("true");
  }

  /** The name of a division with the authority that answers for it. */
  public String nameOf(DivisionView division) {
    Locale locale = language.locale();
    String authority =
        directory.find(division.authority()).map(found -> found.name(locale)).orElse("");
    return texts.with("apply.start.division", division.name(locale), authority);
  }

  /** The question whether the unit belongs to the Tarim detachment; no field of the form. */
  public FieldView getTarimQuestion() {
    return new FieldView(
        "/tarim",
        texts.get("apply.start.tarim"),
        texts.get("apply.start.tarim.hint"),
        "",
        false,
        List.of());
  }

  /** The name of the authority chosen, a dash if there is none yet. */
  public String getAuthorityName() {
    return authority().map(found -> found.name(language.locale())).orElse("—");
  }

  private Optional<AuthorityView> authority() {
    String code = draft.fields().text("/authority");
    return code.matches("[A-Z]{2,20}") ? directory.find(new AuthorityCode(code)) : Optional.empty();
  }
}
