package org.beian.web.desk.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDetails;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.SeasonHours;
import org.beian.directory.office.OfficeDesk;
import org.beian.directory.office.OfficeEdition;
import org.beian.directory.office.OfficeFault;
import org.beian.directory.office.OfficeField;
import org.beian.directory.office.OfficeForm;
import org.beian.web.desk.AuthorityNames;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** The authorities, and one of them to be changed from a day on. */
@Named
@RequestScoped
public class AuthorityPage {

  private static final String PATH = "/desk/admin/authorities";
  private static final List<String> SEASONS = List.of("WINTER", "SUMMER");

  @Inject OfficeDesk desk;
  @Inject AuthorityDirectory directory;
  @Inject AuthorityNames names;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;

  private AuthorityCode code;
  private List<OfficeEdition> history = List.of();
  private final Map<String, String> held = new HashMap<>();

  /** Does what was asked for, then shows the page. */
  public void arrive() throws IOException {
    String asked = visit.sent("code");
    code = asked.matches("[A-Z]{2,20}") ? new AuthorityCode(asked) : null;
    if (code == null) {
      desk.history(new AuthorityCode("NONE")); // whoever may not see one, may not see the list
      return;
    }
    if (visit.isPost() && act()) {
      return;
    }
    history = desk.history(code);
    if (history.isEmpty()) {
      visit.notFound();
      return;
    }
    hold(newest());
  }

  private boolean act() throws IOException {
    if (visit.sent("act").equals("withdraw")) {
      boolean done = desk.withdraw(code, visit.number("id"));
      visit.go(PATH + "?code=" + code + "&done=" + (done ? "withdraw" : "late"));
      return true;
    }
    List<OfficeFault> found = desk.change(code, form());
    found.forEach(this::tell);
    if (found.isEmpty()) {
      visit.go(PATH + "?code=" + code + "&done=change");
    }
    return found.isEmpty();
  }

  private OfficeForm form() {
    Map<OfficeField, String> texts = new EnumMap<>(OfficeField.class);
    for (OfficeField field : OfficeField.values()) {
      texts.put(field, visit.sent(field.name()));
    }
    return new OfficeForm(visit.number("seen"), texts, apart("SUMMER"), apart("WINTER"));
  }

  private Map<DayOfWeek, String> apart(String season) {
    Map<DayOfWeek, String> texts = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      texts.put(day, visit.sent(season + "_" + day));
    }
    return texts;
  }

  private void tell(OfficeFault fault) {
    String name = fault.field() == null ? "VALID_FROM" : fault.field().name();
    String where = fault.day() == null ? name : name.replace("HOURS", fault.day().name());
    faults.add(
        "/" + where, text.with("admin.fault." + fault.kind(), label(fault, name), fault.detail()));
  }

  private String label(OfficeFault fault, String name) {
    boolean seasonal = name.startsWith("SUMMER") || name.startsWith("WINTER");
    if (!seasonal) {
      return text.get("admin.authority." + name);
    }
    String season = text.get("admin.authority.season." + name.substring(0, 6));
    String what =
        fault.day() == null
            ? text.get("admin.authority" + name.substring(6).replace('_', '.'))
            : text.get("offices.weekday." + fault.day());
    return season + " " + what;
  }

  private OfficeEdition newest() {
    return history.stream().filter(one -> one.withdrawnAt() == null).findFirst().orElseThrow();
  }

  private void hold(OfficeEdition newest) {
    AuthorityDetails details = newest.details();
    boolean planned = newest.isPlanned(desk.today());
    hold(OfficeField.VALID_FROM, (planned ? details.since() : desk.today()).toString());
    hold(OfficeField.CONSULTATION_PHONES, String.join("\n", details.consultationPhones()));
    hold(OfficeField.COMPLAINT_PHONES, String.join("\n", details.complaintPhones()));
    hold(OfficeField.ADDRESS_ZH, details.addressZh());
    hold(OfficeField.ADDRESS_EN, details.addressEn());
    hold(OfficeField.POSTCODE, details.postcode() == null ? "" : details.postcode());
    hold(OfficeField.POLICY, details.policy().name());
    hold(OfficeField.PAPER, String.valueOf(details.paperFollowUpRequired()));
    hold(
        OfficeField.SPOT_CHECK_SHARE,
        details.spotCheckShare().stripTrailingZeros().toPlainString());
    hold(OfficeField.SUMMER_FROM, newest.hours().summerFrom().toString().substring(2));
    hold(OfficeField.WINTER_FROM, newest.hours().winterFrom().toString().substring(2));
    hold("SUMMER", newest.hours().summer());
    hold("WINTER", newest.hours().winter());
  }

  private void hold(OfficeField field, String value) {
    held.put(field.name(), value);
  }

  private void hold(String season, SeasonHours hours) {
    held.put(season + "_HOURS", hours.usualText());
    for (DayOfWeek day : DayOfWeek.values()) {
      held.put(season + "_" + day, hours.apartText(day));
    }
  }

  /** All authorities as they are now. */
  public List<AuthorityView> getAll() {
    return directory.all();
  }

  /** The authority to be changed, null on the list. */
  public AuthorityCode getCode() {
    return code;
  }

  /** Phones in a line. */
  public String joined(List<String> phones) {
    return String.join(" ", phones);
  }

  /** Who entered an edition; what was there from the beginning nobody did. */
  public String enteredBy(OfficeEdition one) {
    return one.enteredBy().equals("machine") ? text.get("admin.authority.guide") : one.enteredBy();
  }

  public String getName() {
    return names.of(code);
  }

  /** The edition that what is typed now starts from. */
  public long getSeen() {
    return newest().id();
  }

  public List<OfficeEdition> getHistory() {
    return history;
  }

  public List<String> getSeasons() {
    return SEASONS;
  }

  public DayOfWeek[] getWeekdays() {
    return DayOfWeek.values();
  }

  /** Whether some day of the week has hours of its own, or what was typed for one is wrong. */
  public boolean hasApart(String season) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!typed(season + "_" + day).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** What was typed and could not be taken, or else what holds now. */
  public String typed(String field) {
    return faults.isEmpty() ? held.getOrDefault(field, "") : visit.sent(field);
  }

  /** Where an edition stands, as the end of a text's key. */
  public String state(OfficeEdition one) {
    if (one.withdrawnAt() != null) {
      return "WITHDRAWN";
    }
    if (one.isPlanned(desk.today())) {
      return "PLANNED";
    }
    return isNow(one) ? "NOW" : "PAST";
  }

  private boolean isNow(OfficeEdition one) {
    return history.stream()
        .filter(other -> other.withdrawnAt() == null && !other.isPlanned(desk.today()))
        .findFirst()
        .filter(now -> now.id() == one.id())
        .isPresent();
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done").toLowerCase(Locale.ROOT);
    return text.containsKey("admin.authority.done." + done) ? done : "";
  }
}
