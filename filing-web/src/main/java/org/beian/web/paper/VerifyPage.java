package org.beian.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.notice.CertificateView;
import org.beian.filing.notice.CheckedFile;
import org.beian.filing.notice.FileVerdict;
import org.beian.filing.notice.NoticeDesk;
import org.beian.filing.notice.VerifiedPaper;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.web.ClientAddress;
import org.beian.web.TooManyRequests;

/** The public's question whether a paper is true, by its code or by the file itself. */
@Named("verify")
@RequestScoped
public class VerifyPage {

  @Inject NoticeDesk desk;
  @Inject AuthorityDirectory directory;
  @Inject HttpServletRequest request;

  private VerifiedPaper paper;
  private boolean unknown;
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

  /** The authority that issued the paper, or null. */
  public AuthorityView authority() {
    return paper.authority() == null ? null : directory.find(paper.authority()).orElse(null);
  }
}
