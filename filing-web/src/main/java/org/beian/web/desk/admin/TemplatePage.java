package org.beian.web.desk.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.beian.filing.template.TemplateDesk;
import org.beian.filing.template.TemplateFault;
import org.beian.filing.template.TemplateKind;
import org.beian.filing.template.TemplateSheet;
import org.beian.filing.template.TextEdition;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Texts;

/** Words of papers, mails and replies: all of them, and one to be set. */
@Named
@RequestScoped
public class TemplatePage {

  private static final String PATH = "/desk/admin/templates";

  @Inject TemplateDesk desk;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Clock clock;

  private List<TemplateSheet> all = List.of();
  private TemplateSheet shown;

  /** Does what was asked for, then shows the page. */
  public void arrive() throws IOException {
    String key = visit.sent("t");
    if (visit.isPost() && act(key, visit.sent("act"))) {
      return;
    }
    if (key.isEmpty()) {
      all = desk.all();
      return;
    }
    shown = desk.open(key).orElse(null);
    if (shown == null) {
      visit.notFound();
    } else if (isPreview()) {
      tell(desk.faults(shown, visit.sent("zh"), visit.sent("en")));
    }
  }

  private boolean act(String key, String act) throws IOException {
    int seen = (int) Math.min(visit.number("seen"), Integer.MAX_VALUE);
    List<TemplateFault> found =
        switch (act) {
          case "draft" -> desk.draft(key, seen, visit.sent("zh"), visit.sent("en"));
          case "publish" -> desk.publish(key, seen, day());
          case "create" -> desk.create(kind(), visit.sent("name"));
          case "retire", "offer" -> retired(key, act.equals("retire"));
          default -> null;
        };
    if (found == null) {
      return false;
    }
    tell(found);
    if (found.isEmpty()) {
      visit.go(PATH + (key.isEmpty() ? "?" : "?t=" + key + "&") + "done=" + act);
    }
    return found.isEmpty();
  }

  private List<TemplateFault> retired(String key, boolean retired) {
    desk.retire(key, retired);
    return List.of();
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(visit.sent("from"));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  private TemplateKind kind() {
    return visit.sent("kind").equals("MESSAGE")
        ? TemplateKind.MESSAGE
        : TemplateKind.COMPLAINT_REPLY;
  }

  private void tell(List<TemplateFault> found) {
    for (TemplateFault fault : found) {
      faults.add(
          "/" + fault.field(), text.with("admin.template.fault." + fault.kind(), fault.detail()));
    }
  }

  /** The templates of a kind. */
  public List<TemplateSheet> of(TemplateKind kind) {
    return all.stream().filter(one -> one.kind() == kind).toList();
  }

  public TemplateKind[] getKinds() {
    return TemplateKind.values();
  }

  /** The template to be set, null on the page of all. */
  public TemplateSheet getShown() {
    return shown;
  }

  /** What a template is called: a reply by its name, a text of the product by what it is for. */
  public String nameOf(TemplateSheet sheet) {
    if (sheet.name() != null) {
      return sheet.name();
    }
    String key = sheet.key().replace(':', '.').replaceAll("\\.(subject|text|next)\\b", "");
    String part =
        sheet.key().contains("subject")
            ? "subject"
            : sheet.key().contains("next") ? "next" : "text";
    return text.get("admin.template.of." + key) + text.get("admin.template.part." + part);
  }

  /** The begin of what a template says now. */
  public String gist(TemplateSheet sheet) {
    String words = sheet.zh().replace('\n', ' ');
    return words.length() > 40 ? words.substring(0, 40) + "…" : words;
  }

  /** What may stand in braces. */
  public String getPlaceholders() {
    return shown.placeholders().stream()
        .map(place -> "{" + place.word() + "} " + text.get("admin.template.place." + place))
        .collect(Collectors.joining("　"));
  }

  public boolean isPreview() {
    return visit.sent("act").equals("preview");
  }

  /** What the words on the page would say with sample data. */
  public String preview(String language) {
    boolean english = language.equals("en");
    return desk.preview(
        shown, typed(language), english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  /** The version of the draft that is shown, 0 without one. */
  public int getSeen() {
    return shown.draft() == null ? 0 : shown.draft().version();
  }

  /** What was typed, or else the draft, or else what is said now. */
  public String typed(String field) {
    if (visit.isPost() && (isPreview() || visit.sent("act").equals("draft"))) {
      return visit.sent(field);
    }
    TextEdition draft = shown.draft();
    boolean english = field.equals("en");
    if (draft != null) {
      return english ? draft.en() : draft.zh();
    }
    return english ? shown.en() : shown.zh();
  }

  /** What was typed for a new reply and could not be taken. */
  public String getTypedName() {
    return faults.isEmpty() ? "" : visit.sent("name");
  }

  /** Today, or the day that could not be taken. */
  public String getFrom() {
    String typed = visit.sent("from");
    return typed.isEmpty()
        ? LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE).toString()
        : typed;
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("admin.template.done." + done) ? done : "";
  }
}
