package org.beian.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.account.SignedIn;
import org.beian.filing.event.EventType;
import org.beian.filing.webhook.Algorithm;
import org.beian.filing.webhook.WebhookDesk.Made;
import org.beian.filing.webhook.WebhookFault;
import org.beian.filing.webhook.WebhookOffice;
import org.beian.filing.webhook.WebhookView;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.account.entry.Visit;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** Where the organisation is told of events, and how its owner makes another such place. */
@Named
@RequestScoped
public class WebhooksPage {

  private static final String REAL = "real";
  private static final String SANDBOX = "sandbox";

  @Inject WebhookOffice office;
  @Inject CurrentMember current;
  @Inject Visit visit;
  @Inject Faults faults;
  @Inject Texts text;

  private String url;
  private List<String> types = List.of();
  private String kind = REAL;
  private String algorithm = Algorithm.HMAC_SHA256.name();
  private Made made;

  /** Called before the page is shown; sends everybody but members to sign in. */
  public void arrive() throws IOException {
    visit.member();
  }

  /** Makes a webhook; its secret stands on the page that answers, and nowhere else. */
  public void create() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isEmpty()) {
      return;
    }
    if (types.isEmpty()) {
      tell(WebhookFault.TYPES);
      return;
    }
    Made answer = office.make(member.get(), SANDBOX.equals(kind), url, types, algorithm);
    if (answer.faults().isEmpty()) {
      made = answer;
    } else {
      Stream.of(WebhookFault.values()).filter(answer.faults()::contains).forEach(this::tell);
    }
  }

  private void tell(WebhookFault fault) {
    String pointer =
        switch (fault) {
          case TYPES -> "/types";
          case ALGORITHM -> "/algorithm";
          case URL, TOO_MANY, REFUSED -> "/url";
        };
    faults.add(pointer, text.get("webhook.fault." + fault));
  }

  public List<WebhookView> getHooks() {
    return office.all(current.getMember());
  }

  /** The webhook that was made just now; null if none was. */
  public Made getMade() {
    return made;
  }

  /** Whether one was taken away just now. */
  public boolean isRemoved() {
    return visit.sent("done").equals("removed");
  }

  public List<SelectItem> getTypeChoices() {
    return Arrays.stream(EventType.values())
        .map(type -> new SelectItem(type.text(), text.get("webhook.event." + type)))
        .toList();
  }

  public List<SelectItem> getKindChoices() {
    return Stream.of(REAL, SANDBOX)
        .map(one -> new SelectItem(one, text.get("webhook.kind." + one)))
        .toList();
  }

  public List<SelectItem> getAlgorithmChoices() {
    return Arrays.stream(Algorithm.values())
        .map(one -> new SelectItem(one.name(), text.get("webhook.algorithm." + one)))
        .toList();
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String typed) {
    url = typed;
  }

  public List<String> getTypes() {
    return types;
  }

  public void setTypes(List<String> chosen) {
    types = List.copyOf(chosen);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String chosen) {
    kind = chosen;
  }

  public String getAlgorithm() {
    return algorithm;
  }

  public void setAlgorithm(String chosen) {
    algorithm = chosen;
  }
}
