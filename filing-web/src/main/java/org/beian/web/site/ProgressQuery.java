package org.beian.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.notice.DocumentKind;
import org.beian.filing.progress.ProgressService;
import org.beian.filing.progress.PublicProgress;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.web.ClientAddress;
import org.beian.web.TooManyRequests;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** The public's question where a filing stands (guide item 21): a number and its query code. */
@Named
@RequestScoped
public class ProgressQuery {

  @Inject ProgressService progress;
  @Inject AuthorityDirectory directory;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Language language;
  @Inject HttpServletRequest request;

  private String number;
  private String code;
  private PublicProgress found;
  private boolean unknown;
  private long waitMinutes;

  /** Looks the case up, or marks what is missing; tells nobody whether a number exists. */
  public void find() {
    if (isBlank(number)) {
      faults.add("/number", text.get("progress.number.missing"));
    }
    if (isBlank(code)) {
      faults.add("/code", text.get("progress.code.missing"));
    }
    if (faults.isEmpty()) {
      look();
    }
  }

  private void look() {
    try {
      found = progress.find(number, code, ClientAddress.of(request)).orElse(null);
      unknown = found == null;
    } catch (TooManyTriesException e) {
      waitMinutes = TooManyRequests.answer(response(), e);
    }
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
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

  /** The case, or null. */
  public PublicProgress found() {
    return found;
  }

  /** Whether number and code open nothing. */
  public boolean isUnknown() {
    return unknown;
  }

  /** Minutes to wait after too many wrong tries, 0 when there is no need to. */
  public long waitMinutes() {
    return waitMinutes;
  }

  /** The authority of the case, or null when the form named none. */
  public AuthorityView authority() {
    return found.authority() == null ? null : directory.find(found.authority()).orElse(null);
  }

  /** The papers that are issued on the case. */
  public List<DocumentKind> papers() {
    return DocumentKind.of(found.state());
  }

  private static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }
}
