package org.beian.filing.codes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.codes.CodeChange.Fault;

/**
 * Where the system administrator changes code lists: words, order, new codes, codes that retire. A
 * code is never taken away, because filings hold it. Forms of this server follow at once, those of
 * others within a second.
 */
@Stateless
@RolesAllowed(StaffRole.Name.SYSTEM_ADMINISTRATOR)
public class CodeDesk {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,20}");
  private static final int LONGEST = 100;

  /** Its words are bundles of the rules, with placeholders. */
  private static final String FINDINGS = "finding";

  @Inject StaffScope scope;
  @Inject CodeBook book;
  @Inject AuditLog audit;
  @Inject Event<ListsChanged> changes;
  @Inject Clock clock;

  /**
   * A list as administrators see it.
   *
   * @param seen how often it was changed
   */
  public record Shelf(CodeList list, int seen) {}

  /** The lists that may be changed. */
  public List<Shelf> all() {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Map<String, CodeList> changed = book.changed();
    Map<String, Integer> versions = book.versions();
    return CodeLists.brought().stream()
        .filter(list -> !list.name().equals(FINDINGS))
        .map(
            list ->
                new Shelf(
                    changed.getOrDefault(list.name(), list), versions.getOrDefault(list.name(), 0)))
        .toList();
  }

  /** Changes a list, unless something is wrong with the change. */
  public Optional<Fault> change(String name, CodeChange change) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    if (all().stream().noneMatch(shelf -> shelf.list().name().equals(name))) {
      return Optional.of(Fault.UNKNOWN);
    }
    int version = book.hold(name);
    CodeList list =
        all().stream()
            .map(Shelf::list)
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    if (version != change.seen()) {
      return Optional.of(Fault.OUTDATED);
    }
    String code = change.code().strip().toUpperCase(Locale.ROOT);
    Optional<Fault> fault = faultOf(list, change, code);
    if (fault.isEmpty()) {
      book.put(changed(list, change, code), version + 1, by.actor(), clock.instant());
      audit.enter(
          "code." + change.act().name().toLowerCase(Locale.ROOT), name + " " + code, "DONE");
      changes.fire(new ListsChanged());
    }
    return fault;
  }

  private static Optional<Fault> faultOf(CodeList list, CodeChange change, String code) {
    boolean known = list.find(code).isPresent();
    Fault fault =
        switch (change.act()) {
          case ADD -> faultOfNew(list, change, code, known);
          case RENAME -> known ? faultOfWords(list, change, code) : Fault.UNKNOWN;
          case RETIRE -> faultOfRetiring(list, code);
          case REVIVE -> known && !list.contains(code) ? null : Fault.UNKNOWN;
          case UP, DOWN -> list.contains(code) ? null : Fault.UNKNOWN;
        };
    return Optional.ofNullable(fault);
  }

  private static Fault faultOfNew(CodeList list, CodeChange change, String code, boolean known) {
    if (list.closed()) {
      return Fault.FIXED;
    }
    if (!CODE.matcher(code).matches()) {
      return Fault.CODE;
    }
    return known ? Fault.TAKEN : faultOfWords(list, change, code);
  }

  private static Fault faultOfRetiring(CodeList list, String code) {
    if (!list.contains(code)) {
      return Fault.UNKNOWN;
    }
    if (list.isFixed(code)) {
      return Fault.FIXED;
    }
    return list.codes().size() == 1 ? Fault.LAST : null;
  }

  private static Fault faultOfWords(CodeList list, CodeChange change, String code) {
    boolean sound =
        Stream.of(change.zh(), change.en())
            .map(String::strip)
            .allMatch(words -> !words.isEmpty() && words.length() <= LONGEST);
    boolean another =
        list.codes().stream()
            .filter(one -> !one.code().equals(code))
            .anyMatch(
                one ->
                    one.zh().equals(change.zh().strip())
                        || one.en().equalsIgnoreCase(change.en().strip()));
    return sound && !another ? null : Fault.WORDS;
  }

  private static CodeList changed(CodeList list, CodeChange change, String code) {
    List<Code> offered = new ArrayList<>(list.codes());
    List<Code> retired = new ArrayList<>(list.retired());
    int at = offered.stream().map(Code::code).toList().indexOf(code);
    switch (change.act()) {
      case ADD -> offered.add(worded(change, code));
      case RENAME -> {
        offered.replaceAll(one -> one.code().equals(code) ? worded(change, code) : one);
        retired.replaceAll(one -> one.code().equals(code) ? worded(change, code) : one);
      }
      case RETIRE -> retired.add(offered.remove(at));
      case REVIVE -> {
        offered.add(list.find(code).orElseThrow());
        retired.removeIf(one -> one.code().equals(code));
      }
      case UP -> Collections.swap(offered, at, Math.max(0, at - 1));
      case DOWN -> Collections.swap(offered, at, Math.min(offered.size() - 1, at + 1));
    }
    return list.with(list.version(), offered, retired);
  }

  private static Code worded(CodeChange change, String code) {
    return new Code(code, change.zh().strip(), change.en().strip());
  }
}
