package org.beian.filing.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.template.Wordings.Wording;

/** The replies that officers and clerks may pick, to be changed before they are sent. */
@Stateless
@RolesAllowed({StaffRole.Name.COMPLAINT_OFFICER, StaffRole.Name.CLERK})
public class ReplyTemplates {

  @Inject StaffScope scope;
  @Inject TemplateBook book;
  @Inject Clock clock;

  /** A reply to pick. */
  public record Choice(String key, String name) {}

  /** The replies of a kind that say something now. */
  public List<Choice> offered(TemplateKind kind) {
    scope.require(StaffRole.COMPLAINT_OFFICER, StaffRole.CLERK);
    Map<String, Wording> present = book.at(clock.instant());
    return book.replies().stream()
        .filter(reply -> reply.kind() == kind && !reply.retired())
        .filter(reply -> present.containsKey(reply.key()))
        .map(reply -> new Choice(reply.key(), reply.name()))
        .toList();
  }

  /** What a reply says, its placeholders filled; empty if it is not offered. */
  public Optional<String> words(
      TemplateKind kind, String key, Locale locale, Map<Placeholder, String> values) {
    boolean offered = offered(kind).stream().anyMatch(choice -> choice.key().equals(key));
    return offered
        ? Optional.of(book.at(clock.instant()).get(key))
            .map(words -> new TemplateWords(words.in(locale)).filled(word -> value(values, word)))
        : Optional.empty();
  }

  private static String value(Map<Placeholder, String> values, String word) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().word().equals(word))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
