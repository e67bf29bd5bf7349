package org.beian.web.desk.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.client.ClientAnswer;
import org.beian.directory.client.ClientFault;
import org.beian.directory.client.ClientProvision;
import org.beian.directory.client.ClientView;
import org.beian.directory.client.NewClient;
import org.beian.directory.client.Scope;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Texts;

/** Programs made for organisations that asked for one. */
@Named
@RequestScoped
public class ProvisionPage {

  private static final String PATH = "/desk/admin/clients";

  /** As the fields stand on the page. */
  private static final List<ClientFault> ORDER =
      List.of(
          ClientFault.UNIT,
          ClientFault.TOO_MANY,
          ClientFault.NAME,
          ClientFault.REFUSED,
          ClientFault.AUTHORITY,
          ClientFault.SCOPES,
          ClientFault.EXPIRES_ON,
          ClientFault.NETWORKS,
          ClientFault.PUBLIC_KEY);

  @Inject ClientProvision provision;
  @Inject AuthorityDirectory directory;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Clock clock;

  private List<ClientView> latest;

  /** Does what was asked for, then shows the page. */
  public void arrive() throws IOException {
    if (visit.isPost()) {
      ClientAnswer answer = provision.create(visit.sent("unit"), wanted());
      if (answer.isDone()) {
        visit.go(PATH + "?made=" + answer.clientId());
        return;
      }
      ORDER.stream().filter(answer.faults()::contains).forEach(this::tell);
    }
    latest = provision.latest();
  }

  private NewClient wanted() {
    String days = visit.sent("days").strip();
    LocalDate last =
        days.matches("[1-9][0-9]{0,2}")
            ? LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE).plusDays(Long.parseLong(days))
            : null;
    return new NewClient(
        visit.sent("name"),
        visit.allSent("scope").stream()
            .map(Scope::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()),
        visit.sent("networks"),
        last,
        visit.sent("kind").equals("sandbox"),
        visit.sent("authority"),
        visit.sent("publicKey"));
  }

  private void tell(ClientFault fault) {
    String pointer =
        switch (fault) {
          case NAME, REFUSED -> "/name";
          case SCOPES -> "/scopes";
          case NETWORKS -> "/networks";
          case EXPIRES_ON -> "/days";
          case AUTHORITY -> "/authority";
          case PUBLIC_KEY -> "/publicKey";
          case TOO_MANY, UNIT -> "/unit";
        };
    faults.add(pointer, text.get("client.fault." + fault));
  }

  public List<ClientView> getLatest() {
    return latest;
  }

  public List<AuthorityView> getAuthorities() {
    return directory.all();
  }

  public Scope[] getScopes() {
    return Scope.values();
  }

  public boolean isChosen(Scope scope) {
    return visit.allSent("scope").contains(scope.text());
  }

  /** What was typed and could not be taken. */
  public String typed(String field) {
    if (faults.isEmpty()) {
      return field.equals("days") ? "90" : "";
    }
    return visit.sent(field);
  }

  /** The client that was made, empty if none was. */
  public String getMade() {
    String made = visit.sent("made");
    return made.matches("fc-[a-z0-9]{1,40}") ? made : "";
  }
}
