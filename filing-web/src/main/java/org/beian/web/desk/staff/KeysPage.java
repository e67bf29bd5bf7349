package org.beian.web.desk.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beian.directory.credential.DemoCode;
import org.beian.directory.credential.KeyFault;
import org.beian.directory.credential.KeyOffer;
import org.beian.directory.securitykey.KeySite;
import org.beian.directory.securitykey.SecurityKeyView;
import org.beian.directory.setting.DeskSettings;
import org.beian.directory.staff.StaffKeys;
import org.beian.directory.staff.StaffMember;
import org.beian.web.desk.CurrentStaff;
import org.beian.web.desk.DeskRequest;
import org.beian.web.desk.entry.StaffCookie;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/**
 * One's own security keys. A code comes first; only then is the browser told what to ask the key,
 * so that nobody touches a key in vain.
 */
@Named("staffKeysPage")
@RequestScoped
public class KeysPage {

  private static final String PATH = "/desk/keys";

  @Inject StaffKeys keys;
  @Inject KeySite site;
  @Inject CurrentStaff current;
  @Inject DeskRequest visit;
  @Inject StaffCookie cookie;
  @Inject DeskSettings settings;
  @Inject DemoCode demoCode;
  @Inject Faults faults;
  @Inject Texts text;

  private String options;

  /** Does what was asked for, or shows the page. */
  public void arrive() throws IOException {
    if (!visit.isPost()) {
      return;
    }
    StaffMember member = current.getMember();
    switch (visit.sent("act")) {
      case "begin" -> begin(member);
      case "remove" -> remove(member);
      default -> add(member);
    }
  }

  private void begin(StaffMember member) {
    KeyOffer offer =
        keys.begin(
            member, session(), visit.sent("name"), visit.sent("code"), text.get("desk.issuer"));
    offer.fault().ifPresent(fault -> tell(fault, fault == KeyFault.NAME ? "/name" : "/code"));
    options = offer.options();
  }

  private void add(StaffMember member) throws IOException {
    if (keys.add(member, session(), visit.sent("answer"))) {
      visit.go(PATH + "?done=add");
    } else {
      faults.add("/name", text.get("desk.key.refused"));
    }
  }

  private void remove(StaffMember member) throws IOException {
    Optional<KeyFault> fault = keys.remove(member, visit.number("key"), visit.sent("code"));
    if (fault.isPresent() && fault.get() != KeyFault.GONE) {
      tell(fault.get(), "/remove-code");
    } else {
      visit.go(PATH + "?done=remove");
    }
  }

  private void tell(KeyFault fault, String pointer) {
    faults.add(pointer, text.get("desk.key.fault." + fault));
  }

  public List<SecurityKeyView> getKeys() {
    return keys.of(current.getMember());
  }

  /** The key that is to be removed, null while none is. */
  public SecurityKeyView getLeaving() {
    long id = visit.number("key");
    return getKeys().stream().filter(key -> key.id() == id).findFirst().orElse(null);
  }

  /** What the browser is to ask the new key; null before the code was given. */
  public String getOptions() {
    return options;
  }

  /** Where keys work, and nowhere else. */
  public String getOrigin() {
    return site.origin();
  }

  /** The name that was typed for the key. */
  public String getName() {
    return visit.sent("name");
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("desk.key.done." + done) ? done : "";
  }

  public boolean isDemo() {
    return settings.isDemo();
  }

  /** What the app of everybody of the demo staff shows now. */
  public String getDemoCode() {
    return demoCode.now();
  }

  private String session() {
    return cookie.find(visit.request()).orElse("");
  }
}
