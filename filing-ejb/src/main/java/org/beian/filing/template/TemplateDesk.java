package org.beian.filing.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.template.TemplateBook.Reply;
import org.beian.filing.template.TemplateFault.Kind;
import org.beian.filing.template.Wordings.Wording;

/**
 * Where the system administrator sets the words of papers, mails and replies: a draft, looked at
 * with sample data, then published from a day on. What was issued or sent before keeps the words it
 * was made with.
 */
@Stateless
@RolesAllowed(StaffRole.Name.SYSTEM_ADMINISTRATOR)
public class TemplateDesk {

  private static final int LONGEST = 2000;
  private static final int LONGEST_NAME = 60;

  @Inject StaffScope scope;
  @Inject TemplateBook book;
  @Inject AuditLog audit;
  @Inject Event<ListsChanged> changes;
  @Inject Clock clock;

  /** All templates: papers, mails, replies. */
  public List<TemplateSheet> all() {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Map<String, Wording> present = book.at(clock.instant());
    return Stream.concat(
            BuiltIn.values().stream().map(text -> sheet(text, present, List.of())),
            book.replies().stream().map(reply -> sheet(reply, present, List.of())))
        .toList();
  }

  /** A template with its editions. */
  public Optional<TemplateSheet> open(String key) {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Map<String, Wording> present = book.at(clock.instant());
    List<TextEdition> editions = book.editions(key).stream().map(this::named).toList();
    return BuiltIn.find(key)
        .map(text -> sheet(text, present, editions))
        .or(() -> book.reply(key).map(reply -> sheet(reply, present, editions)));
  }

  /** What words would say with sample data, in a language. */
  public String preview(TemplateSheet sheet, String typed, Locale locale) {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    return new TemplateWords(typed)
        .filled(
            word ->
                sheet.placeholders().stream()
                    .filter(place -> place.word().equals(word))
                    .findFirst()
                    .map(place -> place.sample(locale))
                    .orElse("{" + word + "}"));
  }

  /** All that is wrong with words for a template. */
  public List<TemplateFault> faults(TemplateSheet sheet, String zh, String en) {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    List<TemplateFault> faults = new ArrayList<>();
    check(faults, sheet, "zh", zh);
    check(faults, sheet, "en", en);
    return faults;
  }

  /**
   * Keeps words as the draft of a template, unless something is wrong with them.
   *
   * @param seen version of the draft that was shown, 0 if there was none
   */
  public List<TemplateFault> draft(String key, int seen, String zh, String en) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    TemplateSheet sheet = open(key).orElse(null);
    if (sheet == null) {
      return fault("zh", Kind.UNKNOWN);
    }
    List<TemplateFault> faults = faults(sheet, zh, en);
    if (!faults.isEmpty()) {
      return faults;
    }
    Wording words = new Wording(clean(zh), clean(en));
    TextEdition draft = sheet.draft();
    boolean fits = (draft == null ? 0 : draft.version()) == seen;
    if (fits && draft == null) {
      book.add(key, words, by.actor(), clock.instant());
    } else if (!fits || !book.change(draft.id(), seen, words, by.actor(), clock.instant())) {
      return fault("zh", Kind.OUTDATED);
    }
    audit.enter("template.draft", key, "KEPT");
    return List.of();
  }

  /** Publishes the draft of a template from the begin of a day on, at once if it is today. */
  public List<TemplateFault> publish(String key, int seen, LocalDate from) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    TextEdition draft = open(key).map(TemplateSheet::draft).orElse(null);
    if (draft == null) {
      return fault("zh", Kind.UNKNOWN);
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, CalendarService.BEIJING);
    if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(1))) {
      return fault("from", Kind.DAY);
    }
    Instant moment =
        from.equals(today) ? now : from.atStartOfDay(CalendarService.BEIJING).toInstant();
    if (!book.publish(draft.id(), seen, moment, by.actor())) {
      return fault("zh", Kind.OUTDATED);
    }
    audit.enter("template.publish", key + " " + from, "PUBLISHED");
    changes.fire(new ListsChanged());
    return List.of();
  }

  /** Makes a reply that says nothing yet. */
  public List<TemplateFault> create(TemplateKind kind, String typed) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    String name = typed.strip().replaceAll("\\p{Cntrl}", " ");
    boolean taken =
        book.replies().stream().anyMatch(one -> one.kind() == kind && one.name().equals(name));
    if (!kind.isReply() || name.isEmpty() || name.length() > LONGEST_NAME || taken) {
      return fault("name", Kind.NAME);
    }
    book.addReply(kind, name, by.actor(), clock.instant());
    audit.enter("template.create", kind.name(), "MADE");
    return List.of();
  }

  /** Offers a reply no longer, or again; whether there is one. */
  public boolean retire(String key, boolean retired) {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Optional<Reply> reply = book.reply(key);
    reply.ifPresent(
        one -> {
          book.retire(one.id(), retired);
          audit.enter("template.retire", key, retired ? "RETIRED" : "OFFERED");
        });
    return reply.isPresent();
  }

  private static void check(
      List<TemplateFault> faults, TemplateSheet sheet, String field, String typed) {
    String text = clean(typed);
    if (text.isEmpty() || text.length() > LONGEST) {
      faults.add(new TemplateFault(field, Kind.LENGTH, ""));
    }
    if (sheet.key().contains("subject") && text.contains("\n")) {
      faults.add(new TemplateFault(field, Kind.LINES, ""));
    }
    new TemplateWords(text)
        .unknown(sheet.placeholders())
        .forEach(word -> faults.add(new TemplateFault(field, Kind.PLACEHOLDER, word)));
  }

  private static String clean(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static List<TemplateFault> fault(String field, Kind kind) {
    return List.of(new TemplateFault(field, kind, ""));
  }

  private static TemplateSheet sheet(
      BuiltIn text, Map<String, Wording> present, List<TextEdition> editions) {
    Wording set = present.get(text.key());
    return new TemplateSheet(
        text.key(),
        text.kind(),
        null,
        text.placeholders(),
        set == null ? text.brought(Locale.CHINESE) : set.zh(),
        set == null ? text.brought(Locale.ENGLISH) : set.en(),
        editions,
        false);
  }

  private static TemplateSheet sheet(
      Reply reply, Map<String, Wording> present, List<TextEdition> editions) {
    Wording set = present.getOrDefault(reply.key(), new Wording("", ""));
    return new TemplateSheet(
        reply.key(),
        reply.kind(),
        reply.name(),
        reply.kind().placeholders(),
        set.zh(),
        set.en(),
        editions,
        reply.retired());
  }

  private TextEdition named(TextEdition one) {
    return new TextEdition(
        one.id(),
        one.zh(),
        one.en(),
        one.version(),
        name(one.madeBy()),
        one.madeAt(),
        one.validFrom(),
        name(one.publishedBy()));
  }

  private String name(String actor) {
    return actor == null ? null : scope.nameOf(actor).orElse(actor);
  }
}
