package org.beian.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.notice.CertificateView;
import org.beian.filing.notice.CheckedFile;
import org.beian.filing.notice.FileVerdict;
import org.beian.filing.notice.NoticeDesk;
import org.beian.filing.notice.VerifiedPaper;
import org.beian.filing.progress.PublicFiling;
import org.beian.filing.progress.PublicRegister;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.web.ClientAddress;
import org.beian.web.TooManyRequests;

/** The public's question whether a paper is true, by its code or the file, or a filing number. */
@Named("verify")
@RequestScoped
public class VerifyPage {

  @Inject NoticeDesk desk;
  @Inject PublicRegister register;
  @Inject AuthorityDirectory directory;
  @Inject HttpServletRequest request;

  private VerifiedPaper paper;
  private boolean unknown;
  private PublicFiling filing;
  private boolean unknownNumber;
  private CheckedFile checked;
  private long waitMinutes;

  /** Called before the page is shown: answers what was asked for, if anything was. */
  public void look() {
    byte[] file = (byte[]) request.getAttribute(VerifyServlet.CONTENT);
    String code = code();
    try {
      if (file != null) {
        checked = desk.verifyFile(file, ClientAddress.of(request));
        paper = checked.paper();
      } else if (!code.isBlank()) {
        paper = desk.verify(code, ClientAddress.of(request)).orElse(null);
        unknown = paper == null;
      } else if (!number().isBlank()) {
        filing = register.find(number(), request.getParameter("uscc")).orElse(null);
        unknownNumber = filing == null;
      }
    } catch (TooManyTriesException e) {
      waitMinutes =
          TooManyRequests.answer(
              (HttpServletResponse)
                  FacesContext.getCurrentInstance().getExternalContext().getResponse(),
              e);
    }
  }

  private String code() {
    Object fromAddress = request.getAttribute(VerifyServlet.CODE);
    String typed = request.getParameter("code");
    return fromAddress != null ? fromAddress.toString() : typed == null ? "" : typed;
  }

  /** The paper that was found, or null. */
  public VerifiedPaper paper() {
    return paper;
  }

  /** The filing number that was asked about, as it was typed. */
  public String number() {
    String typed = request.getParameter("number");
    return typed == null ? "" : typed;
  }

  /** The filing that was found, or null. */
  public PublicFiling filing() {
    return filing;
  }

  /** Whether no filing has that number. */
  public boolean isUnknownNumber() {
    return unknownNumber;
  }

  /** Whether no paper with that code was issued. */
  public boolean isUnknown() {
    return unknown;
  }

  /** What the file was found to be, or null when none was sent. */
  public CheckedFile checked() {
    return checked;
  }

  /** Whether a file was sent that is no paper of ours as it was issued. */
  public boolean isRefused() {
    return checked != null && checked.verdict() != FileVerdict.ORIGINAL;
  }

  /** The certificates that papers are, and were, signed with; the newest first. */
  public List<CertificateView> getCertificates() {
    return desk.certificates();
  }

  /** Minutes to wait after too many unknown codes, 0 when there is no need to. */
  public long waitMinutes() {
    return waitMinutes;
  }

  /** An authority by its code, or null. */
  public AuthorityView authority(AuthorityCode code) {
    return code == null ? null : directory.find(code).orElse(null);
  }
}
