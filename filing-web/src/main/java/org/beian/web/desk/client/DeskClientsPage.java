package org.beian.web.desk.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.beian.directory.client.ClientApproval;
import org.beian.directory.client.ClientView;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** Programs that wait for the authority, and what its supervisor decides. */
@Named
@RequestScoped
public class DeskClientsPage {

  private static final String PATH = "/desk/clients";

  @Inject ClientApproval approval;
  @Inject DeskRequest visit;
  @Inject Texts text;
  @Inject Language language;

  private List<ClientView> waiting;

  /** Does what was asked for, then shows the page anew. */
  public void arrive() throws IOException {
    if (visit.isPost()) {
      String act = visit.sent("act");
      boolean done =
          switch (act) {
            case "approve" -> approval.approve(visit.sent("client"));
            case "refuse" -> approval.refuse(visit.sent("client"));
            default -> false;
          };
      visit.go(PATH + "?done=" + (done ? act : "nothing"));
    }
    waiting = approval.waiting();
  }

  public List<ClientView> getWaiting() {
    return waiting;
  }

  /** The scopes of a client in words. */
  public String scopesOf(ClientView client) {
    return client.scopes().stream()
        .sorted()
        .map(scope -> text.get("client.scope." + scope))
        .collect(Collectors.joining(language.isEnglish() ? ", " : "、"));
  }

  /** From where a client may call. */
  public String networksOf(ClientView client) {
    return client.networks().isEmpty()
        ? text.get("client.desk.anywhere")
        : String.join(" ", client.networks());
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("client.desk.done." + done) ? done : "";
  }
}
