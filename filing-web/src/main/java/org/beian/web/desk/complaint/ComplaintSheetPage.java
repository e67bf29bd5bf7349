package org.beian.web.desk.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.beian.filing.complaint.ComplaintOffice;
import org.beian.filing.complaint.ComplaintOutcome;
import org.beian.filing.complaint.ComplaintSheet;
import org.beian.filing.complaint.ComplaintSheet.Move;
import org.beian.filing.complaint.NewComplaint;
import org.beian.filing.form.FindingTexts;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** One complaint, and what its officer does about it. */
@Named
@RequestScoped
public class ComplaintSheetPage {

  private static final String PATH = "/desk/complaint?no=";

  @Inject ComplaintOffice office;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Language language;

  private ComplaintSheet sheet;

  /** Does what was asked for, then shows the complaint; there is none that is not the reader's. */
  public void arrive() throws IOException {
    if (visit.isPost() && isDone(visit.sent("act"))) {
      return;
    }
    sheet = office.open(getNumber()).orElse(null);
    if (sheet == null) {
      visit.notFound();
    }
  }

  /** Does something; whether the browser goes on to a page that tells of it. */
  private boolean isDone(String act) throws IOException {
    String words = visit.sent("words");
    ComplaintOutcome outcome =
        switch (act) {
          case "take" -> office.take(getNumber());
          case "reply" -> office.reply(getNumber(), words);
          case "close" -> office.close(getNumber(), words);
          case "pass" -> office.passOn(getNumber(), words);
          default -> ComplaintOutcome.NOT_NOW;
        };
    switch (outcome) {
      case DONE -> visit.go(act.equals("pass") ? "/desk/complaints?done=pass" : done(act));
      case WORDS_MISSING, WORDS_TOO_LONG ->
          faults.add(
              "/words-" + act,
              text.with("office.fault." + outcome, String.valueOf(NewComplaint.LONGEST_WORDS)));
      case UNKNOWN -> {
        return false;
      }
      default -> visit.go(done(outcome.name()));
    }
    return faults.isEmpty();
  }

  private String done(String what) {
    return PATH + getNumber() + "&done=" + what;
  }

  /** The number of the complaint, as the address gives it. */
  public String getNumber() {
    String number = visit.sent("no").toUpperCase(Locale.ROOT);
    return number.matches("[0-9A-Z]{1,24}") ? number : "";
  }

  public ComplaintSheet getSheet() {
    return sheet;
  }

  /** Whether the reader may do something now, named as a {@link Move}. */
  public boolean may(String move) {
    return sheet.moves().contains(Move.valueOf(move));
  }

  /** What was typed for an act and could not be taken. */
  public String typed(String act) {
    return faults.at("/words-" + act).isEmpty() ? "" : visit.sent("words");
  }

  /** Why the case was not accepted, or what its clerk had to look at. */
  public List<String> getFindings() {
    return sheet.about().findings().stream()
        .map(finding -> FindingTexts.message(finding, language.locale()))
        .toList();
  }

  /** What was done or could not be done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("office.done." + done) ? done : "";
  }

  /** Whether what was asked for could not be done. */
  public boolean isRefused() {
    return getDone().matches("[A-Z_]+");
  }
}
