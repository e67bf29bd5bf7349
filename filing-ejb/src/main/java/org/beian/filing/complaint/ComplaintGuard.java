package org.beian.filing.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.application.CaseFile;
import org.beian.filing.application.CaseView;
import org.beian.filing.cases.CaseFiles;
import org.beian.filing.complaint.ComplaintSheet.Move;

/** What an officer may see of a complaint and do with it. */
@ApplicationScoped
class ComplaintGuard {

  @Inject Complaints complaints;
  @Inject CaseFiles cases;
  @Inject StaffScope scope;

  /** Whether somebody decided the case; asked anew each time, for it may be decided meanwhile. */
  boolean decided(Complaint complaint, String officer) {
    return complaint.applicationNo() != null
        && cases
            .find(complaint.applicationNo())
            .map(CaseFile::decidedBy)
            .filter(officer::equals)
            .isPresent();
  }

  /** Whether it is for somebody else, who did not have it before it was escalated. */
  boolean hadBefore(Complaint complaint, String officer) {
    return complaint.state() == ComplaintState.ESCALATED
        && complaints.hadBeforeEscalation(complaint.id(), officer);
  }

  ComplaintSheet sheet(Complaint complaint, StaffMember reader) {
    boolean barred = decided(complaint, reader.actor());
    List<ComplaintSheet.Step> story =
        complaints.storyOf(complaint.id()).stream()
            .filter(step -> !barred)
            .map(
                step ->
                    new ComplaintSheet.Step(
                        step.act(),
                        scope.nameOf(step.officer()).orElse(null),
                        step.words(),
                        step.at()))
            .toList();
    return new ComplaintSheet(
        complaint.view(List.of()),
        story,
        scope.nameOf(complaint.officer()).orElse(null),
        barred,
        moves(complaint, reader, barred),
        barred ? null : about(complaint, reader));
  }

  private Set<Move> moves(Complaint complaint, StaffMember reader, boolean barred) {
    Set<Move> moves = EnumSet.noneOf(Move.class);
    boolean waits = complaint.state().awaitsReply();
    boolean mine = !barred && complaint.isAssignedTo(reader.actor());
    if (waits && !barred && !mine && !hadBefore(complaint, reader.actor())) {
      moves.add(Move.TAKE);
    }
    if (waits && mine) {
      moves.add(Move.REPLY);
    }
    if (mine && complaint.state() == ComplaintState.REPLIED) {
      moves.add(Move.CLOSE);
    }
    if (waits && ComplaintOffice.canPassOn(complaint.authority())) {
      moves.add(Move.PASS_ON);
    }
    return moves;
  }

  private CaseView about(Complaint complaint, StaffMember reader) {
    return Optional.ofNullable(complaint.applicationNo())
        .flatMap(cases::view)
        .filter(view -> reader.sees(view.authority()))
        .orElse(null);
  }
}
