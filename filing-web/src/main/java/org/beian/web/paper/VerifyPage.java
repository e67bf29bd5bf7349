package org.beian.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.intake.TooManyTriesException;
import org.beian.filing.notice.NoticeDesk;
import org.beian.filing.notice.VerifiedPaper;
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
  private boolean file;
  private long waitMinutes;

  /** Called before the page is shown: answers what was asked for, if anything was. */
  public void look() {
    byte[] hash = (byte[]) request.getAttribute(VerifyServlet.HASH);
    String code = code();
    try {
      if (hash != null) {
        file = true;
        answer(desk.verifyFile(hash, ClientAddress.of(request)));
      } else if (!code.isBlank()) {
        answer(desk.verify(code, ClientAddress.of(request)));
      }
    } catch (TooManyTriesException e) {
      waitMinutes =
          TooManyRequests.answer(
              (HttpServletResponse)
                  FacesContext.getCurrentInstance().getExternalContext().getResponse(),
              e);
    }
  }

  private void answer(Optional<VerifiedPaper> found) {
    paper = found.orElse(null);
    unknown = found.isEmpty();
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

  /** Whether no such paper was issued, or the file was altered. */
  public boolean isUnknown() {
    return unknown;
  }

  /** Whether a file was checked, and not a code. */
  public boolean isFile() {
    return file;
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
