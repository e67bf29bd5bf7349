package org.beian.filing.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.beian.filing.application.CaseView;

/**
 * A complaint as an officer of its authority sees it.
 *
 * @param view what its maker sees too
 * @param story what was said and done, and by whom; empty when the reader is barred
 * @param officer name of the officer who has it, or null
 * @param barred the reader decided the case it is about, and may only pass it on
 * @param moves what the reader may do with it now
 * @param about the case it is about; null if there is none, or the reader may not see it
 */
public record ComplaintSheet(
    ComplaintView view,
    List<Step> story,
    String officer,
    boolean barred,
    Set<Move> moves,
    CaseView about) {

  public ComplaintSheet {
    story = List.copyOf(story);
    moves = Set.copyOf(moves);
  }

  /**
   * One thing that happened.
   *
   * @param officer who did it, as colleagues know them; null for its maker and the machine
   * @param words what was said with it, or null
   */
  public record Step(ComplaintAct act, String officer, String words, Instant at) {}

  /** What an officer may do. */
  public enum Move {
    /** Have it oneself. */
    TAKE,
    /** Answer it. */
    REPLY,
    /** Close what was answered, its maker being content. */
    CLOSE,
    /** Hand it to the Tarim detachment. */
    PASS_ON
  }
}
