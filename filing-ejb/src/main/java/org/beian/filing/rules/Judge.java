package org.beian.filing.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.MaterialReference;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.network.ReservedRanges;
import org.beian.filing.registry.FilingRegister;

/** Asks the rules about a form in view of what is on record. */
@ApplicationScoped
public class Judge {

  /** A system property, {@code true} in tests and training only. */
  private static final String ALLOW_DOCUMENTATION = "beian.allowDocumentationAddresses";

  private static final long MEGABYTE = 1024L * 1024;
  private static final Finding TOO_LARGE =
      Finding.of(
          FindingCode.ATTACHMENTS_TOO_LARGE,
          "/materials",
          Long.toString(MaterialStore.MAX_TOTAL / MEGABYTE));

  @Inject AuthorityDirectory authorities;
  @Inject CalendarService calendars;
  @Inject FilingRegister register;
  @Inject MaterialStore materials;

  private final IntakeRules rules =
      new IntakeRules(
          Boolean.getBoolean(ALLOW_DOCUMENTATION)
              ? ReservedRanges.exceptDocumentation()
              : ReservedRanges.standard());

  /**
   * Judges a form as of an instant.
   *
   * @param standing the filing that it is to change, null for a new filing
   */
  public IntakeDecision judge(FilingForm form, Instant at, Standing standing) {
    return judge(form, facts(at).about(standing));
  }

  /**
   * Judges a form as {@link #judge} does, to store the decision in the running transaction: what it
   * found free stays free until that ends.
   */
  public IntakeDecision decide(FilingForm form, Instant at, Standing standing) {
    return judge(form, facts(at).about(standing).binding());
  }

  private RegisteredFacts facts(Instant at) {
    return new RegisteredFacts(at, authorities, calendars, register, materials);
  }

  private IntakeDecision judge(FilingForm form, RegisteredFacts facts) {
    IntakeDecision decision = rules.judge(form, facts);
    List<Finding> objections = form.materials().isEmpty() ? List.of() : objections(form);
    return objections.isEmpty() ? decision : refused(decision, objections);
  }

  /** What only the store of materials knows of them, all together. */
  private List<Finding> objections(FilingForm form) {
    List<String> ids =
        form.materials().stream()
            .filter(Objects::nonNull)
            .map(MaterialReference::id)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return Stream.concat(
            materials.infected(ids).stream(), areTooLarge(ids) ? Stream.of(TOO_LARGE) : Stream.of())
        .toList();
  }

  /**
   * Reads a form that no rule refused when it was handed in, as of that instant, for a clerk who
   * files it.
   */
  public Particulars read(FilingForm form, Instant at) {
    return rules.read(form, facts(at));
  }

  private boolean areTooLarge(List<String> ids) {
    return ids.size() > MaterialStore.MAX_TOTAL / MaterialStore.MAX_SIZE
        && materials.totalSize(ids) > MaterialStore.MAX_TOTAL;
  }

  private static IntakeDecision refused(IntakeDecision decision, List<Finding> objections) {
    return new IntakeDecision.Refused(
        decision.gist(),
        Stream.concat(reasonsOf(decision).stream(), objections.stream()).toList(),
        deskFindingsOf(decision),
        decision.notes());
  }

  private static List<Finding> reasonsOf(IntakeDecision decision) {
    return decision instanceof IntakeDecision.Refused refused ? refused.reasons() : List.of();
  }

  private static List<Finding> deskFindingsOf(IntakeDecision decision) {
    if (decision instanceof IntakeDecision.Refused refused) {
      return refused.deskFindings();
    }
    return decision instanceof IntakeDecision.ForTheDesk desk ? desk.deskFindings() : List.of();
  }
}
