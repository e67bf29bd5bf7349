package org.beian.web.desk.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.beian.directory.holiday.HolidayDesk;
import org.beian.directory.holiday.HolidayDraft;
import org.beian.directory.holiday.HolidayFault;
import org.beian.directory.holiday.HolidayNotice;
import org.beian.directory.holiday.HolidayYear;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.Texts;

/** Holiday notices: what is on record, and bringing a new one in after a look at what changes. */
@Named
@RequestScoped
public class HolidayPage {

  private static final String PATH = "/desk/admin/calendar";

  @Inject HolidayDesk desk;
  @Inject DeskRequest visit;
  @Inject Texts text;

  private HolidayDraft draft;
  private List<HolidayYear> years;
  private int missing;

  /** Does what was asked for, then shows the page. */
  public void arrive() throws IOException {
    if (visit.isPost()) {
      boolean bring = visit.sent("act").equals("bring");
      draft = bring ? desk.bring(notice()) : desk.preview(notice());
      if (bring && draft.isSound()) {
        visit.go(PATH + "?done=" + notice().year());
        return;
      }
    }
    years = desk.years();
    missing = desk.missing().orElse(0);
  }

  private HolidayNotice notice() {
    String year = visit.sent("year");
    return new HolidayNotice(
        !visit.sent("place").equals("REGION"),
        year.matches("20[0-9]{2}") ? Integer.parseInt(year) : 2000,
        visit.sent("source"),
        visit.sent("text"));
  }

  public List<HolidayYear> getYears() {
    return years;
  }

  /** The year whose notice is missing though it is wanted, 0 if none is. */
  public int getMissing() {
    return missing;
  }

  /** What the file would change, null before there is one. */
  public HolidayDraft getDraft() {
    return draft;
  }

  /** A fault in words. */
  public String words(HolidayFault fault) {
    String what = text.get("office.holiday.fault." + fault.kind());
    return fault.line() == 0
        ? what
        : text.with("office.holiday.line", String.valueOf(fault.line()), what);
  }

  /** What was typed, kept while it is looked at. */
  public String typed(String field) {
    String typed = visit.sent(field);
    return typed.isEmpty() && field.equals("year") && missing > 0 ? String.valueOf(missing) : typed;
  }

  /** The year that was put on record, empty if none was. */
  public String getDone() {
    return visit.sent("done").matches("20[0-9]{2}") ? visit.sent("done") : "";
  }
}
