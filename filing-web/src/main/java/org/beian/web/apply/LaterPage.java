package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.beian.filing.draft.DraftDesk;
import org.beian.filing.draft.ResumeCode;
import org.beian.filing.form.EmailAddress;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.web.ClientAddress;
import org.beian.web.Page;
import org.beian.web.TooManyRequests;
import org.beian.web.texts.Language;

/**
 * Going on elsewhere: gives a resume code, and takes one. A cookie keeps the code for an hour, so
 * that it is there after reload; it never stands in an address.
 */
@Named("later")
@RequestScoped
public class LaterPage {

  static final String PATH = "/apply/later";
  private static final String COOKIE = "resume";
  private static final Duration KEPT = Duration.ofHours(1);

  @Inject Draft draft;
  @Inject DraftDesk drafts;
  @Inject Language language;

  private boolean addressFaulty;
  private boolean unknown;
  private boolean tooMany;

  /** Called before the page with the code is shown; draws a code if it was asked for. */
  public void arrive() throws IOException {
    if (draft.isLocked()) {
      Page.redirect(SignInFirst.pathTo(PATH));
    } else if (!draft.exists()) {
      Page.redirect(Step.START.path());
    } else if (Page.isPost()) {
      draw();
    }
  }

  private void draw() throws IOException {
    String email = Page.sent("email").strip();
    addressFaulty = !email.isEmpty() && EmailAddress.read(email).value() == null;
    if (addressFaulty) {
      return;
    }
    Optional<ResumeCode> code =
        drafts.code(draft.token(), email.isEmpty() ? null : email, language.locale());
    code.ifPresent(
        drawn ->
            Cookies.set(
                Page.request(),
                Page.response(),
                COOKIE,
                drawn.number() + "." + drawn.code(),
                KEPT));
    Page.redirect(PATH);
  }

  /** Called before the page that asks for a code is shown; opens the draft if it fits. */
  public void resume() throws IOException {
    if (Page.isPost()) {
      try {
        Optional<String> token =
            drafts.resume(Page.sent("number"), Page.sent("code"), ClientAddress.of(Page.request()));
        unknown = token.isEmpty();
        if (token.isPresent()) {
          draft.hold(token.get(), Page.response());
          Page.redirect(Step.UNIT.path());
        }
      } catch (TooManyTriesException e) {
        tooMany = true;
        TooManyRequests.answer(Page.response(), e);
      }
    }
  }

  /** The code drawn last for this draft, null if none was. */
  public String getCode() {
    return Cookies.find(Page.request(), COOKIE)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2 && parts[0].equals(draft.getNumber()))
        .map(parts -> parts[1])
        .orElse(null);
  }

  /** What was typed as an address. */
  public String getEmail() {
    return Page.sent("email");
  }

  /** What was typed as the draft's number. */
  public String getNumber() {
    return Page.sent("number");
  }

  public boolean isAddressFaulty() {
    return addressFaulty;
  }

  /** Whether number and code open nothing. */
  public boolean isUnknown() {
    return unknown;
  }

  public boolean isTooMany() {
    return tooMany;
  }
}
