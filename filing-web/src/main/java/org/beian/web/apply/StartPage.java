package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DivisionView;
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
  private static final String CONNECTED_ON = "/connection/connectedOn";

  /** What a link to the start may bring along, and the field each is for. */
  private static final Map<String, String> SUGGESTIONS =
      Map.of("/track", "track", DIVISION, "division", CONNECTED_ON, "connectedOn");

  @Inject Draft draft;
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

  /**
   * What the link that led here suggests for a field, such as {@code /apply/?track=IP}; empty if
   * nothing. It stands on the page and is saved with it, not before.
   */
  String suggested(String pointer) {
    return Page.sent(SUGGESTIONS.getOrDefault(pointer, ""));
  }

  /** The day of connection that the link brought along, empty if none. */
  public String getConnectedOn() {
    return suggested(CONNECTED_ON);
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
    return draft.exists();
  }

  /** The unit of the draft that is there, empty if it was not given yet. */
  public String getUnitName() {
    return draft.fields().text("/unit/unitName");
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
