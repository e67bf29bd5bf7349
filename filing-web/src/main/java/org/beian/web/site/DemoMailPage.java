package org.beian.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.beian.directory.outbox.DemoMail;
import org.beian.directory.outbox.DemoMailbox;

/** Everybody's mail, where the desk runs for trying it out; elsewhere there is no such page. */
@Named("demoMail")
@RequestScoped
public class DemoMailPage {

  @Inject DemoMailbox mailbox;

  private List<DemoMail> mails = List.of();

  /** Called before the page is shown. */
  public void open() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (mailbox.isOpen()) {
      mails = mailbox.latest();
    } else {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  public List<DemoMail> getMails() {
    return mails;
  }
}
