package org.beian.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.directory.account.SignedIn;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.client.ClientAnswer;
import org.beian.directory.client.ClientFault;
import org.beian.directory.client.ClientOffice;
import org.beian.directory.client.ClientView;
import org.beian.directory.client.NewClient;
import org.beian.directory.client.Scope;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.account.entry.Visit;
import org.beian.web.site.Faults;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** The programs of the organisation, and what its owner does with them. */
@Named
@RequestScoped
public class ClientsPage {

  private static final String PATH = "/account/clients";
  private static final String SANDBOX = "sandbox";

  @Inject ClientOffice office;
  @Inject AuthorityDirectory authorities;
  @Inject CurrentMember current;
  @Inject Visit visit;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Language language;
  @Inject Clock clock;

  private String name;
  private List<String> scopes = List.of();
  private String kind = SANDBOX;
  private String authority;
  private String days = "90";
  private String networks;
  private String publicKey;
  private ClientAnswer drawn;

  /** Called before the page is shown: does what was asked for at a client of the list. */
  public void arrive() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isEmpty() || !visit.isPost()) {
      return;
    }
    String clientId = visit.sent("client");
    ClientAnswer answer =
        switch (visit.sent("act")) {
          case "rotate" -> office.rotate(member.get(), clientId);
          case "revoke" -> office.revoke(member.get(), clientId);
          default -> null;
        };
    if (answer == null || !answer.isDone()) {
      visit.go(PATH + "?done=refused");
    } else if (answer.secret() == null) {
      visit.go(PATH + "?done=revoked");
    } else {
      drawn = answer;
    }
  }

  /** Makes a client; its secret stands on the page that answers, and nowhere else. */
  public void create() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isEmpty()) {
      return;
    }
    ClientAnswer answer = office.create(member.get(), wanted());
    if (answer.isDone()) {
      drawn = answer;
    } else {
      Stream.of(ClientFault.values()).filter(answer.faults()::contains).forEach(this::tell);
    }
  }

  private NewClient wanted() {
    Set<Scope> chosen =
        scopes.stream().map(Scope::of).flatMap(Optional::stream).collect(Collectors.toSet());
    LocalDate last =
        days != null && days.matches("[0-9]{1,3}")
            ? LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE).plusDays(Long.parseLong(days))
            : null;
    return new NewClient(name, chosen, networks, last, SANDBOX.equals(kind), authority, publicKey);
  }

  private void tell(ClientFault fault) {
    String pointer =
        switch (fault) {
          case NAME -> "/name";
          case SCOPES -> "/scopes";
          case NETWORKS -> "/networks";
          case EXPIRES_ON -> "/days";
          case AUTHORITY -> "/authority";
          case PUBLIC_KEY -> "/publicKey";
          case TOO_MANY, UNIT, REFUSED -> "/name";
        };
    faults.add(pointer, text.get("client.fault." + fault));
  }

  public List<ClientView> getClients() {
    return office.clients(current.getMember());
  }

  /** The client that was made just now, or whose secret was drawn; null if none was. */
  public ClientAnswer getDrawn() {
    return drawn;
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("client.done." + done) ? done : "";
  }

  /** The scopes of a client in words. */
  public String scopesOf(ClientView client) {
    return client.scopes().stream()
        .sorted()
        .map(scope -> text.get("client.scope." + scope))
        .collect(Collectors.joining(language.isEnglish() ? ", " : "、"));
  }

  /** The last day on which a client may call. */
  public LocalDate lastDayOf(ClientView client) {
    return LocalDate.ofInstant(client.expiresAt().minusMillis(1), BeijingTime.ZONE);
  }

  public List<SelectItem> getScopeChoices() {
    return Arrays.stream(Scope.values())
        .map(scope -> new SelectItem(scope.text(), text.get("client.scope." + scope)))
        .toList();
  }

  public List<SelectItem> getKindChoices() {
    return Stream.of(SANDBOX, "real")
        .map(one -> new SelectItem(one, text.get("client.kind." + one)))
        .toList();
  }

  public List<SelectItem> getDayChoices() {
    return Stream.of("30", "90", "180", "365")
        .map(one -> new SelectItem(one, text.with("client.days.choice", one)))
        .toList();
  }

  public List<SelectItem> getAuthorityChoices() {
    return authorities.all().stream()
        .map(one -> new SelectItem(one.code().value(), one.name(language.locale())))
        .toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = typed;
  }

  public List<String> getScopes() {
    return scopes;
  }

  public void setScopes(List<String> chosen) {
    scopes = List.copyOf(chosen);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String chosen) {
    kind = chosen;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String chosen) {
    authority = chosen;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String chosen) {
    days = chosen;
  }

  public String getNetworks() {
    return networks;
  }

  public void setNetworks(String typed) {
    networks = typed;
  }

  public String getPublicKey() {
    return publicKey;
  }

  public void setPublicKey(String typed) {
    publicKey = typed;
  }
}
