package org.beian.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.message.MessageDesk;
import org.beian.filing.message.MessageOutcome;
import org.beian.filing.progress.ProgressService;
import org.beian.filing.progress.PublicProgress;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.filing.rating.RatingDesk;
import org.beian.filing.rating.RatingOutcome;
import org.beian.web.ClientAddress;
import org.beian.web.texts.Texts;

/**
 * Talking about a case and rating it. Forms on any page that knows number and code are sent here;
 * after each the browser comes back by redirect, so that reload and back never send twice.
 */
@Named("casePage")
@RequestScoped
public class CasePage {

  private static final String PATH = "/case";

  @Inject ProgressService progress;
  @Inject MessageDesk messages;
  @Inject RatingDesk ratings;
  @Inject AuthorityDirectory directory;
  @Inject Waiting waiting;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private PublicProgress found;
  private String fault;
  private String faultAt;

  /** Called before the page is shown: does what was sent, or opens what the browser kept. */
  public void arrive() throws IOException {
    try {
      if (request.getMethod().equals("POST")) {
        take(sent("number"), sent("code"));
      } else {
        KeyCookie.CASE.find().ifPresent(kept -> open(kept.number(), kept.code()));
      }
    } catch (TooManyTriesException e) {
      waiting.begin(e);
    }
    if (found == null && waiting.getMinutes() == 0 && !isDone()) {
      go("/progress");
    }
  }

  private void take(String number, String code) throws IOException {
    open(number, code);
    if (found == null) {
      return;
    }
    KeyCookie.CASE.set(found.applicationNo(), code.replaceAll("[^0-9A-Za-z]", ""));
    switch (sent("go")) {
      case "message" -> message(number, code);
      case "rating" -> rate(number, code);
      default -> go(PATH);
    }
  }

  private void message(String number, String code) throws IOException {
    MessageOutcome outcome =
        messages.send(number, code, ClientAddress.of(request), sent("message"), sent("formKey"));
    if (outcome == MessageOutcome.SENT) {
      go(PATH + "#messages");
    } else {
      tell("message", "voice.message.fault." + outcome, MessageDesk.LONGEST_WORDS);
    }
  }

  private void rate(String number, String code) throws IOException {
    RatingOutcome outcome =
        ratings.rate(number, code, ClientAddress.of(request), sent("level"), sent("opinion"));
    if (outcome == RatingOutcome.RATED) {
      go(PATH + "#rating");
    } else {
      tell("rating", "voice.rating.fault." + outcome, RatingDesk.LONGEST_WORDS);
    }
  }

  private void tell(String field, String key, int most) {
    fault = texts.with(key, String.valueOf(most));
    faultAt = field;
  }

  private void open(String number, String code) {
    found = progress.find(number, code, ClientAddress.of(request)).orElse(null);
  }

  /** The case, or null. */
  public PublicProgress getFound() {
    return found;
  }

  /** The code that opened the case. */
  public String getCode() {
    return sent("code").isEmpty()
        ? KeyCookie.CASE.find().map(KeyCookie.Key::code).orElse("")
        : sent("code");
  }

  /** The authority of the case, or null when the form named none. */
  public AuthorityView getAuthority() {
    return Optional.ofNullable(found.authority()).flatMap(directory::find).orElse(null);
  }

  /** What is wrong with the form of that name, null if nothing is. */
  public String fault(String form) {
    return form.equals(faultAt) ? fault : null;
  }

  /** What was typed into a field and could not be taken. */
  public String typed(String field) {
    return fault == null ? "" : sent(field);
  }

  private String sent(String name) {
    Map<String, String> all = external().getRequestParameterMap();
    return all.getOrDefault(name, "");
  }

  private static boolean isDone() {
    return FacesContext.getCurrentInstance().getResponseComplete();
  }

  private static void go(String path) throws IOException {
    external().redirect(external().getRequestContextPath() + path);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
