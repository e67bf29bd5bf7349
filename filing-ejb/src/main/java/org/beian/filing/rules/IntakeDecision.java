package org.beian.filing.rules;

import java.util.List;
import java.util.stream.Stream;
import org.beian.filing.form.Finding;

/** What the rules decide on a form. All findings are told, in the order of the form. */
public sealed interface IntakeDecision {

  /** What could be read of the form. */
  Gist gist();

  /** Told to the applicant and recorded; deciding nothing. */
  List<Finding> notes();

  /** Reasons first, then what the desk must look at, then notes. */
  List<Finding> findings();

  /** Every rule is met: to be filed on the spot. */
  record Accepted(Particulars particulars, Gist gist, List<Finding> notes)
      implements IntakeDecision {

    public Accepted {
      notes = List.copyOf(notes);
    }

    @Override
    public List<Finding> findings() {
      return notes;
    }
  }

  /** No rule refuses it, but a clerk must look at something. */
  record ForTheDesk(
      Particulars particulars, Gist gist, List<Finding> deskFindings, List<Finding> notes)
      implements IntakeDecision {

    public ForTheDesk {
      deskFindings = List.copyOf(deskFindings);
      notes = List.copyOf(notes);
    }

    @Override
    public List<Finding> findings() {
      return Stream.of(deskFindings, notes).flatMap(List::stream).toList();
    }
  }

  /**
   * Not accepted, with every reason at once.
   *
   * @param deskFindings what a clerk would have to look at besides
   */
  record Refused(Gist gist, List<Finding> reasons, List<Finding> deskFindings, List<Finding> notes)
      implements IntakeDecision {

    public Refused {
      reasons = List.copyOf(reasons);
      deskFindings = List.copyOf(deskFindings);
      notes = List.copyOf(notes);
    }

    @Override
    public List<Finding> findings() {
      return Stream.of(reasons, deskFindings, notes).flatMap(List::stream).toList();
    }
  }
}
