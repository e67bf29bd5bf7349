package org.beian.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.complaint.ComplaintDesk;
import org.beian.filing.complaint.ComplaintKey;
import org.beian.filing.complaint.ComplaintOutcome;
import org.beian.filing.complaint.ComplaintView;
import org.beian.filing.complaint.NewComplaint;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.web.ClientAddress;
import org.beian.web.site.Faults;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Texts;

/** Following a complaint by its number and code, and saying what one thinks of the reply. */
@Named("complaintCase")
@RequestScoped
public class ComplaintCasePage {

  static final String PATH = "/complaint/case";

  @Inject ComplaintDesk desk;
  @Inject AuthorityDirectory directory;
  @Inject Faults faults;
  @Inject Waiting waiting;
  @Inject Texts texts;
  @Inject BeijingTime beijing;
  @Inject HttpServletRequest request;

  private String number;
  private String code;
  private String words;
  private boolean unknown;
  private boolean looked;
  private ComplaintView view;

  /** Called before the page is shown, so that whoever must wait is told on top of it. */
  public void arrive() {
    getView();
  }

  /** Opens the complaint whose number and code were typed. */
  public void open() throws IOException {
    if (isBlank(number)) {
      faults.add("/number", texts.get("voice.follow.number.missing"));
    }
    if (isBlank(code)) {
      faults.add("/code", texts.get("voice.follow.code.missing"));
    }
    if (!faults.isEmpty()) {
      return;
    }
    look(number, code);
    unknown = view == null && waiting.getMinutes() == 0;
    if (view != null) {
      KeyCookie.COMPLAINT.set(view.number(), code.replaceAll("[^0-9A-Za-z]", ""));
      again();
    }
  }

  private void look(String typedNumber, String typedCode) {
    try {
      view = desk.find(key(typedNumber, typedCode)).orElse(null);
    } catch (TooManyTriesException e) {
      waiting.begin(e);
    }
  }

  /** Says that the reply is enough. */
  public void settle() throws IOException {
    act(desk::settle);
  }

  /** Asks for another officer, saying why. */
  public void escalate() throws IOException {
    act(key -> desk.escalate(key, words));
  }

  /** Takes the complaint up again, saying why. */
  public void reopen() throws IOException {
    act(key -> desk.reopen(key, words));
  }

  /** Closes the complaint on this device. */
  public void leave() throws IOException {
    KeyCookie.COMPLAINT.drop();
    again();
  }

  private void act(Function<ComplaintKey, ComplaintOutcome> act) throws IOException {
    try {
      ComplaintOutcome outcome =
          KeyCookie.COMPLAINT
              .find()
              .map(kept -> act.apply(key(kept.number(), kept.code())))
              .orElse(ComplaintOutcome.UNKNOWN);
      if (outcome == ComplaintOutcome.WORDS_MISSING || outcome == ComplaintOutcome.WORDS_TOO_LONG) {
        faults.add(
            "/words",
            texts.with("voice.fault." + outcome, String.valueOf(NewComplaint.LONGEST_WORDS)));
      } else {
        again();
      }
    } catch (TooManyTriesException e) {
      waiting.begin(e);
    }
  }

  private ComplaintKey key(String typedNumber, String typedCode) {
    return new ComplaintKey(typedNumber, typedCode, ClientAddress.of(request));
  }

  private static void again() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + PATH);
  }

  /** The complaint the browser keeps the key of, or null; its forms are shown by its state. */
  public ComplaintView getView() {
    if (!looked) {
      looked = true;
      KeyCookie.COMPLAINT.find().ifPresent(kept -> look(kept.number(), kept.code()));
    }
    return view;
  }

  /** The code that opened it. */
  public String getShownCode() {
    return KeyCookie.COMPLAINT.find().map(KeyCookie.Key::code).orElse("");
  }

  public AuthorityView getAuthority() {
    return directory.find(view.authority()).orElseThrow();
  }

  /** What the state means, and until when. */
  public String getMeaning() {
    String time =
        Optional.ofNullable(view.clockAt()).map(beijing::moment).orElse(texts.get("none"));
    return texts.with("voice.state." + view.state() + ".text", time);
  }

  /** Whether the time in the state is one the authority must keep. */
  public boolean isOwed() {
    return view.state().awaitsReply();
  }

  /** Whether number and code open nothing. */
  public boolean isUnknown() {
    return unknown;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  private static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }
}
