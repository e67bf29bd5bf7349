package org.beian.filing.review;

import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.REVIEWER;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.directory.text.Words;
import org.beian.filing.application.CaseFile;
import org.beian.filing.cases.CaseFiles;
import org.beian.filing.cases.CaseRecord;
import org.beian.filing.cases.CaseRecords;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.MaterialReference;
import org.beian.filing.material.MaterialFile;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.message.MessageOffice;
import org.beian.filing.message.MessageOutcome;
import org.beian.filing.privacy.LookReason;
import org.beian.filing.privacy.PersonalData;
import org.beian.filing.queue.CaseLabels;
import org.beian.filing.queue.WaitingCases;

/**
 * Where clerks look at a case and write about it. Cases of authorities that the caller does not see
 * have no answer; writing is for the case's own authority.
 */
@Stateless
@RolesAllowed({StaffRole.Name.CLERK, StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class ReviewDesk {

  @Inject StaffScope scope;
  @Inject CaseRecords cases;
  @Inject CaseFiles files;
  @Inject CaseSheets sheets;
  @Inject CaseNotes notes;
  @Inject CaseLabels labels;
  @Inject MaterialStore materials;
  @Inject MessageOffice messages;
  @Inject WaitingCases queue;
  @Inject PersonalData personalData;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Opens a case; who has it in hand keeps it there, and what applicants wrote counts as read.
   *
   * @param earlierThan number of the case that the history shown ends with, null for its latest
   *     part
   */
  public Optional<CaseSheet> open(String applicationNo, String earlierThan) {
    StaffMember member = scope.require(CLERK, REVIEWER, SUPERVISOR);
    Instant now = clock.instant();
    Optional<CaseRecord> record = seen(applicationNo, member);
    record.ifPresent(
        found -> {
          queue
              .find(found.view().applicationNo())
              .filter(one -> one.isHeldBy(member.actor(), now))
              .ifPresent(one -> queue.claim(one.applicationNo(), member.actor(), now));
          audit.enter("case.look", found.view().applicationNo(), "SHOWN");
        });
    return record.map(found -> sheets.of(found, member, now, earlierThan));
  }

  /** The newest case of a filing that the caller sees: what it came from or what became of it. */
  public Optional<String> caseOf(String filingNo) {
    StaffMember member = scope.require(CLERK, REVIEWER, SUPERVISOR);
    return files.of(filingNo).stream()
        .filter(one -> one.authority() != null && member.sees(one.authority()))
        .map(CaseFile::applicationNo)
        .findFirst();
  }

  /**
   * The form of a case with the numbers of its persons, for a reason that is entered in the audit
   * log.
   *
   * @param words the reason in own words, which name no person
   */
  public Optional<FilingForm> uncover(String applicationNo, LookReason reason, String words) {
    StaffMember member = scope.require(CLERK, REVIEWER, SUPERVISOR);
    Optional<CaseRecord> record = seen(applicationNo, member);
    record.ifPresent(found -> personalData.looked(applicationNo, reason, words));
    return record.map(CaseRecord::form);
  }

  /**
   * Writes something down that the applicant never sees.
   *
   * @return whether it was: it wants some words, and not too many
   */
  public boolean note(String applicationNo, CaseNote.Kind kind, String typed) {
    StaffMember by = scope.require(CLERK, REVIEWER, SUPERVISOR);
    String words = Words.of(typed);
    Optional<CaseRecord> record = handled(applicationNo, by);
    if (record.isEmpty() || words == null || words.length() > Decision.LONGEST_WORDS) {
      return false;
    }
    notes.add(applicationNo, new CaseNote(kind, by.actor(), words, clock.instant()));
    audit.enter("case.note", applicationNo, kind.name());
    return true;
  }

  /**
   * Puts a label on a case, which the applicant never sees.
   *
   * @return whether it has it now: it wants a word, not too long, and five at most
   */
  public boolean label(String applicationNo, String typed) {
    StaffMember by = scope.require(CLERK, REVIEWER, SUPERVISOR);
    String label = Words.of(typed);
    if (label == null
        || label.length() > CaseLabels.LONGEST
        || handled(applicationNo, by).isEmpty()
        || labels.of(applicationNo).size() >= CaseLabels.MOST) {
      return false;
    }
    labels.add(applicationNo, label.replace('\n', ' '), by.authority());
    audit.enter("case.label", applicationNo, "LABELLED");
    return true;
  }

  /** Takes a label off a case; tells whether it was there. */
  public boolean unlabel(String applicationNo, String label) {
    StaffMember by = scope.require(CLERK, REVIEWER, SUPERVISOR);
    boolean removed = handled(applicationNo, by).isPresent() && labels.remove(applicationNo, label);
    if (removed) {
      audit.enter("case.label", applicationNo, "REMOVED");
    }
    return removed;
  }

  /** Writes to the applicant. */
  public MessageOutcome write(String applicationNo, String typed, String formKey) {
    StaffMember by = scope.require(CLERK);
    return messages.send(
        new MessageOffice.Clerk(by.actor(), by.authority()), applicationNo, typed, formKey);
  }

  /** A material of a case, with its content. */
  public Optional<MaterialFile> material(String applicationNo, String id) {
    return ofCase(applicationNo, id).flatMap(materials::open);
  }

  /** How many pages of a material of a case can be drawn. */
  public int pages(String applicationNo, String id) {
    return ofCase(applicationNo, id).map(materials::pages).orElse(0);
  }

  /** A page of a material of a case, drawn as PNG; pages count from 1. */
  public Optional<byte[]> picture(String applicationNo, String id, int page) {
    return ofCase(applicationNo, id).flatMap(found -> materials.picture(found, page));
  }

  /** The id, if a case that the caller sees has such a material. */
  private Optional<String> ofCase(String applicationNo, String id) {
    StaffMember member = scope.require(CLERK, REVIEWER, SUPERVISOR);
    return seen(applicationNo, member).stream()
        .flatMap(record -> record.form().materials().stream())
        .map(MaterialReference::id)
        .filter(Objects::nonNull)
        .filter(id::equals)
        .findFirst();
  }

  private Optional<CaseRecord> seen(String applicationNo, StaffMember member) {
    return cases.find(applicationNo).filter(one -> member.sees(one.view().authority()));
  }

  private Optional<CaseRecord> handled(String applicationNo, StaffMember member) {
    return cases.find(applicationNo).filter(one -> member.handles(one.view().authority()));
  }
}
