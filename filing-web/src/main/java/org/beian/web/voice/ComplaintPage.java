package org.beian.web.voice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.filing.complaint.ComplaintDesk;
import org.beian.filing.complaint.ComplaintFault;
import org.beian.filing.complaint.ComplaintHeard;
import org.beian.filing.complaint.ComplaintKind;
import org.beian.filing.complaint.NewComplaint;
import org.beian.web.site.Faults;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/**
 * Asking and complaining (guide items 17 and 19). What another page knows already, it may send
 * along: the kind, the authority and the number of the case.
 */
@Named("complaint")
@RequestScoped
public class ComplaintPage {

  @Inject ComplaintDesk desk;
  @Inject AuthorityDirectory directory;
  @Inject Faults faults;
  @Inject Language language;
  @Inject Texts texts;

  private String kind;
  private String authority;
  private String caseNumber;
  private String words;
  private String email;
  private String formKey;

  @PostConstruct
  void begin() {
    Map<String, String> sent = external().getRequestParameterMap();
    kind = sent.get("kind");
    authority = sent.get("authority");
    caseNumber = sent.get("caseNumber");
    formKey = UUID.randomUUID().toString();
    external().setResponseHeader("Cache-Control", "private, no-cache");
  }

  /** Sends what was typed; goes on to the number and the code, or marks every field at fault. */
  public void send() throws IOException {
    ComplaintHeard heard =
        desk.hear(
            new NewComplaint(
                kind, authority, caseNumber, words, email, language.locale(), formKey));
    heard.faults().forEach(this::show);
    if (heard.faults().isEmpty()) {
      KeyCookie.COMPLAINT.set(heard.number(), heard.code());
      external().redirect(external().getRequestContextPath() + ComplaintCasePage.PATH);
    }
  }

  private void show(ComplaintFault fault) {
    faults.add(
        fault.field(),
        texts.with("voice.fault." + fault, String.valueOf(NewComplaint.LONGEST_WORDS)));
  }

  public List<SelectItem> getKinds() {
    return Stream.of(ComplaintKind.CONSULTATION, ComplaintKind.COMPLAINT)
        .map(one -> new SelectItem(one.name(), texts.get("voice.kind." + one + ".choice")))
        .toList();
  }

  public List<SelectItem> getAuthorities() {
    return directory.all().stream()
        .map(one -> new SelectItem(one.code().value(), one.name(language.locale())))
        .toList();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** Tells two presses of the button from two complaints. */
  public String getFormKey() {
    return formKey;
  }

  public void setFormKey(String formKey) {
    this.formKey = formKey;
  }
}
