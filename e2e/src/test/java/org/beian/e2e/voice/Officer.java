package org.beian.e2e.voice;

import org.beian.e2e.desk.Clerk;

/** The authority's side of a talk, at the desk of Hejing. */
public final class Officer {

  private Officer() {}

  /**
   * Answers a complaint to the authority of Hejing. Whoever had it before it was escalated hands it
   * to the detachment, whose officer answers it.
   */
  public static void reply(String complaint, String words) {
    try (Clerk officer = Clerk.signedIn("officer.hejing")) {
      officer.visitor.open("/desk/complaint?no=" + complaint);
      if (officer.page.locator("#take").count() == 1) {
        answer(officer, words);
        return;
      }
      officer.page.fill("#words-pass", "按规定转由支队办理。");
      officer.press("#pass button");
    }
    try (Clerk officer = Clerk.signedIn("officer.tarim")) {
      officer.visitor.open("/desk/complaint?no=" + complaint);
      answer(officer, words);
    }
  }

  private static void answer(Clerk officer, String words) {
    officer.press("#take button");
    officer.page.fill("#words-reply", words);
    officer.press("#reply button");
  }

  /** Reads what the applicant of a case wrote, and answers. */
  static void answerMessage(String applicationNo, String words) {
    try (Clerk clerk = Clerk.signedIn("clerk.hejing")) {
      clerk.visitor.open("/desk/case?no=" + applicationNo);
      clerk.page.click("#messages summary");
      clerk.page.fill("#messages textarea", words);
      clerk.press("#write");
    }
  }
}
