package org.beian.filing.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingCode.Weight;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.Reading;
import org.beian.filing.network.ReservedRanges;

/** A form on the desk: what it says, what is known beside it, and what the rules found so far. */
final class Review {

  private final FilingForm form;
  private final IntakeFacts facts;
  private final ReservedRanges reserved;
  private final Answers answers;
  private final AuthorityView authority;
  private final FilingDeadline deadline;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<String> faulty = new HashSet<>();

  /**
   * @param form the form, normalised
   */
  Review(FilingForm form, IntakeFacts facts, ReservedRanges reserved) {
    this.form = form;
    this.facts = facts;
    this.reserved = reserved;
    this.answers = Answers.of(form);
    this.authority = authorityOf(form, facts).orElse(null);
    this.deadline = workOut();
  }

  FilingForm form() {
    return form;
  }

  IntakeFacts facts() {
    return facts;
  }

  ReservedRanges reserved() {
    return reserved;
  }

  Answers answers() {
    return answers;
  }

  /** The filing that the form is to change, none for a new filing. */
  Optional<Standing> standing() {
    return facts.standing();
  }

  LocalDate today() {
    return facts.today();
  }

  boolean isIcp() {
    return answers.track() == FilingTrack.ICP;
  }

  boolean isIp() {
    return answers.track() == FilingTrack.IP;
  }

  /** The chosen authority, if it is on record. */
  Optional<AuthorityView> authority() {
    return Optional.ofNullable(authority);
  }

  /** The deadline, if authority and day are known. */
  Optional<FilingDeadline> deadline() {
    return Optional.ofNullable(deadline);
  }

  /** Adds a finding; the same one counts once. */
  void find(FindingCode code, String pointer, String... arguments) {
    find(Finding.of(code, pointer, arguments));
  }

  /** Adds a finding; the same one counts once. */
  void find(Finding finding) {
    findings.add(finding);
    if (finding.code().weight() == Weight.REFUSAL) {
      faulty.add(finding.field());
    }
  }

  /** Objects to a field that must be filled in and is not. */
  void require(String pointer, String value) {
    if (value == null && !faulty.contains(pointer)) {
      find(FindingCode.FIELD_MISSING, pointer);
    }
  }

  /** Objects to a list without any entry. */
  void requireEntry(String pointer, List<String> values) {
    if (values.stream().allMatch(value -> value == null)) {
      find(FindingCode.FIELD_MISSING, pointer);
    }
  }

  /** Whether a field was filled in and no rule has refused it yet. */
  boolean isSound(String pointer, String value) {
    return value != null && !faulty.contains(pointer);
  }

  /** Whether no rule has refused the field yet. */
  boolean isSound(String pointer) {
    return !faulty.contains(pointer);
  }

  /** Objects to what could not be read as a value; says nothing to a field refused before. */
  void accept(String pointer, Reading<?> reading) {
    if (reading != null && reading.fault() != null && isSound(pointer)) {
      find(reading.fault(), pointer, Stream.ofNullable(reading.hint()).toArray(String[]::new));
    }
  }

  /** Findings of one weight, in the order of the form. */
  List<Finding> findings(Weight weight) {
    return findings.stream()
        .filter(finding -> finding.code().weight() == weight)
        .sorted(FormFields.inFormOrder())
        .toList();
  }

  Gist gist() {
    return new Gist(
        form.track() == null || !isSound("/track") ? null : answers.track(),
        authority == null ? null : authority.code(),
        isSound("/unit/uscc") && answers.creditCode() != null ? answers.creditCode().value() : null,
        isSound("/unit/unitName") ? form.unit().unitName() : null,
        deadline,
        form);
  }

  /** What is to be filed; only after no rule has refused anything. */
  Particulars particulars() {
    return new Particulars(
        answers.track(),
        authority.code(),
        answers.creditCode() == null ? null : answers.creditCode().value(),
        answers.creditCode() == null ? answers.organisationCode().value() : null,
        form.unit().unitName(),
        answers.divisionCode(),
        answers.role() == null ? ConnectionRole.USER : answers.role(),
        answers.networkDay(),
        deadline,
        answers.fixedRanges().stream().map(Placed::value).toList(),
        answers.domains().stream().map(Placed::value).toList(),
        answers.mpsFilingNo() == null ? null : answers.mpsFilingNo().value(),
        form.materials().stream()
            .map(FilingForm.MaterialReference::id)
            .filter(id -> id != null)
            .toList(),
        form);
  }

  private FilingDeadline workOut() {
    LocalDate day = answers.networkDay();
    return day == null || authority == null
        ? null
        : FilingDeadlines.of(day, facts.today(), facts.calendar(authority.code()));
  }

  private static Optional<AuthorityView> authorityOf(FilingForm form, IntakeFacts facts) {
    return form.authority() != null && form.authority().matches("[A-Z]{2,20}")
        ? facts.authority(new AuthorityCode(form.authority()))
        : Optional.empty();
  }
}
