package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.beian.e2e.Books;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The system administrator at work; what is changed for all is put back. */
class AdminIT {

  private static final Product PRODUCT = Product.shared();
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final String PATH = "/desk/admin/authorities?code=YANQI";
  private static final String DEMO_UNIT = "91652801MA78DEM14J";
  private static final String NEW_PHONE = "0996-6020001";

  @Test
  @DisplayName("DI4: an authority's phones and hours change at once; a past date gives past hours")
  void anAuthorityChangesAtOnceAndItsPastIsKept() {
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate("/desk/admin/authorities");
      clerk.visitor.picture("desk-authorities");
      clerk.visitor.requireAccessible();
      page.click("#authorities tr:has-text('焉耆') a");
      String phones = page.inputValue("#CONSULTATION_PHONES");
      String hours = page.inputValue("#WINTER_HOURS");
      refusesWhatCannotBe(clerk);
      try {
        page.fill("#CONSULTATION_PHONES", NEW_PHONE + "\n" + phones);
        page.fill("#WINTER_HOURS", "09:00-13:00,15:00-18:30");
        clerk.press("#change button[value=change]");
        assertThat(page.textContent("[role=status]")).contains("变更已经保存");
        clerk.visitor.picture("desk-authority-changed");
        everybodyIsToldTheNewAndOfAPastDateTheOld(phones);
      } finally {
        page.navigate(PATH);
        page.fill("#CONSULTATION_PHONES", phones);
        page.fill("#WINTER_HOURS", hours);
        clerk.press("#change button[value=change]");
      }
      assertThat(page.locator("#history tbody tr").count()).isGreaterThanOrEqualTo(3);
      assertThat(officeCard()).contains(phones).doesNotContain(NEW_PHONE);
    }
    assertThat(
            Books.list(
                PRODUCT,
                "SELECT outcome FROM audit_entry WHERE act = 'authority.change'"
                    + " AND subject LIKE 'YANQI%'"))
        .contains("ENTERED");
  }

  private static void refusesWhatCannotBe(Clerk clerk) {
    Page page = clerk.page;
    page.fill("#CONSULTATION_PHONES", "6027279");
    page.fill("#WINTER_HOURS", "19:30-10:00");
    clerk.press("#change button[value=change]");
    assertThat(page.textContent("#CONSULTATION_PHONES-error")).contains("6027279", "0996-2903895");
    assertThat(page.textContent("#WINTER_HOURS-error")).contains("下班早于上班");
    assertThat(page.inputValue("#CONSULTATION_PHONES")).isEqualTo("6027279");
    clerk.visitor.picture("desk-authority-faults");
    clerk.visitor.requireAccessible();
    clerk.visitor.requireNoSidewaysScrolling();
  }

  private static void everybodyIsToldTheNewAndOfAPastDateTheOld(String phones) {
    assertThat(officeCard()).contains(NEW_PHONE);
    Answer now = PRODUCT.api().get("authorities/YANQI");
    assertThat(now.text("/consultationPhones/0")).isEqualTo(NEW_PHONE);
    assertThat(now.text("/officeHours/winter/0/from")).isEqualTo("09:00");
    assertThat(now.text("/validFrom")).isEqualTo(LocalDate.now(BEIJING).toString());
    Answer then = PRODUCT.api().get("authorities/YANQI?on=2026-03-02");
    assertThat(then.text("/consultationPhone")).isEqualTo(phones);
    assertThat(then.text("/officeHours/winter/0/from")).isEqualTo("10:00");
    assertThat(PRODUCT.api().get("authorities?on=yesterday").status()).isEqualTo(400);
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/offices");
      page.fill("#on", "2026-03-02");
      page.click("#past button");
      assertThat(page.textContent("#past-hours tr:has-text('焉耆')"))
          .contains(phones, "10:00-14:00")
          .doesNotContain(NEW_PHONE);
      visitor.requireAccessible();
    }
  }

  private static String officeCard() {
    try (Visitor visitor = Visitor.atDesk()) {
      return visitor.open("/offices").textContent("#office-YANQI");
    }
  }

  @Test
  @DisplayName(
      "IN6: an administrator makes a client, its authority approves, only its owner has it")
  void aClientIsMadeForAUnitThatOnlyItsOwnerCanUse() {
    String clientId;
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate("/desk/admin/clients");
      page.fill("#unit", "91652801MA78DEM14X");
      page.fill("#days", "0");
      clerk.press("#provide button[value=make]");
      assertThat(page.textContent("#faults"))
          .contains("没有以这个代码注册的单位", "请至少选择一项权限", "请选择有效期", "请选择由哪个公安机关同意");
      clerk.visitor.picture("desk-client-faults");
      clerk.visitor.requireAccessible();
      clerk.visitor.requireNoSidewaysScrolling();
      page.fill("#unit", DEMO_UNIT);
      page.fill("#name", "OA系统");
      page.selectOption("#authority", "HEJING");
      page.check("#scope-FILINGS_READ");
      page.fill("#days", "30");
      clerk.press("#provide button[value=make]");
      assertThat(page.textContent("[role=status]")).contains("已经建立");
      assertThat(page.textContent("#clients tbody tr >> nth=0")).contains("OA系统", "待公安机关同意");
      clientId = page.textContent("#clients tbody tr >> nth=0 >> td .small").strip();
    }
    theSupervisorApproves(clientId);
    assertThat(
            Books.list(
                PRODUCT,
                ("SELECT s.hash FROM api_client_secret s JOIN api_client c ON c.id = s.client"
                        + " WHERE c.client_id = '%s'")
                    .formatted(clientId)))
        .as("no secret before the owner draws one")
        .isEmpty();
    theOwnerDrawsItsSecret(clientId);
  }

  private static void theSupervisorApproves(String clientId) {
    try (Clerk clerk = Clerk.signedIn("supervisor.hejing")) {
      clerk.page.navigate("/desk/clients");
      clerk.visitor.requireAccessible();
      clerk.press("form:has(input[value='" + clientId + "']) button[value=approve]");
      assertThat(clerk.page.textContent("[role=status]")).contains("已同意");
      assertThat(clerk.page.content()).doesNotContain(clientId);
    }
  }

  private static void theOwnerDrawsItsSecret(String clientId) {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.page();
      page.navigate("/account/sign-in?to=/account/clients");
      page.fill("#email", "owner@demo.example");
      page.fill("#password", "try-the-filing-desk");
      page.click("#go");
      page.click("li:has-text('" + clientId + "') summary");
      page.click("li:has-text('" + clientId + "') button[value=rotate]");
      assertThat(page.textContent("#clientSecret").strip()).hasSizeGreaterThan(20);
    }
  }

  @Test
  @DisplayName(
      "next year's holidays are wanted, brought in from CSV and iCalendar, and reckoned with")
  void holidaysOfNextYearAreBroughtInAndReckonedWith() throws SQLException {
    int year =
        Integer.parseInt(Books.list(PRODUCT, "SELECT MAX(year) FROM calendar_year").get(0)) + 1;
    LocalDate off = workdayOf(year);
    String deadline = "deadline?authority=HEJING&connectedOn=" + off.minusDays(30);
    assertThat(PRODUCT.api().get(deadline).text("/lastDay")).isEqualTo(off.toString());
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate("/desk/admin/calendar");
      assertThat(page.locator("#missing:has-text('" + year + "')").count())
          .isEqualTo(isWanted(year) ? 1 : 0);
      page.fill("#year", String.valueOf(year));
      page.fill("#source", "国办发明电（测试）");
      page.fill("#text", year + "-01-01,放假,元旦\n" + year + "-02-30,放假,春节");
      clerk.press("#notice button[value=preview]");
      assertThat(page.textContent("#faults")).contains("2");
      page.fill("#text", year + "-01-01,放假,元旦\n" + off + ",放假,元旦");
      clerk.press("#notice button[value=preview]");
      assertThat(page.locator("#rows tbody tr").count()).isEqualTo(2);
      clerk.visitor.picture("desk-calendar-preview");
      clerk.visitor.requireAccessible();
      clerk.press("#notice button[value=bring]");
      assertThat(page.textContent("[role=status]")).contains(String.valueOf(year));
      assertThat(page.locator("#missing:has-text('" + year + "')").count()).isZero();
      assertThat(PRODUCT.api().get(deadline).text("/lastDay"))
          .isEqualTo(off.plusDays(1).toString());
      theSameComesAsACalendar(clerk, year, off);
    } finally {
      forget(year);
    }
  }

  /** From November on the next year's notice is wanted. */
  private static boolean isWanted(int year) {
    LocalDate today = LocalDate.now(BEIJING);
    return year <= today.getYear() + (today.getMonthValue() < 11 ? 0 : 1);
  }

  /** No page takes a notice off the record, and other tests know the calendar without it. */
  private static void forget(int year) throws SQLException {
    try (Connection connection = PRODUCT.jdbc();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM calendar_year WHERE year = " + year);
      statement.executeUpdate(
          "DELETE FROM calendar_day WHERE place = 'CN' AND YEAR(day) = " + year);
    }
  }

  private static void theSameComesAsACalendar(Clerk clerk, int year, LocalDate off) {
    Page page = clerk.page;
    page.fill("#year", String.valueOf(year));
    page.fill("#source", "国办发明电（测试）");
    page.fill(
        "#text",
        String.join(
            "\n",
            "BEGIN:VCALENDAR",
            "BEGIN:VEVENT",
            "DTSTART;VALUE=DATE:" + off.toString().replace("-", ""),
            "SUMMARY:元旦（休）",
            "END:VEVENT",
            "END:VCALENDAR"));
    clerk.press("#notice button[value=preview]");
    assertThat(page.locator("#rows tbody tr").allTextContents())
        .anyMatch(row -> row.contains("删除"));
  }

  /** A Wednesday whose Thursday is a working day too. */
  private static LocalDate workdayOf(int year) {
    return LocalDate.of(year, 1, 11).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
  }

  @Test
  @DisplayName("an announcement is told to every visitor at once, and no longer when it is ended")
  void anAnnouncementIsToldAtOnceAndEnded() {
    String words = "系统今晚维护 " + System.nanoTime();
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate("/desk/admin/announcements");
      page.fill("#zh", words);
      page.fill("#en", "Maintenance tonight");
      LocalDateTime now = LocalDateTime.now(BEIJING).truncatedTo(ChronoUnit.MINUTES);
      page.fill("#from", now.toString());
      page.fill("#until", now.minusHours(1).toString());
      clerk.press("#announce button");
      assertThat(page.textContent("#faults")).isNotBlank();
      assertThat(page.inputValue("#zh")).isEqualTo(words);
      page.fill("#until", now.plusHours(1).toString());
      clerk.press("#announce button");
      assertThat(home()).contains(words);
      clerk.visitor.requireAccessible();
      clerk.press("#announcements tr:has-text('" + words + "') button");
      assertThat(home()).doesNotContain(words);
    }
  }

  private static String home() {
    try (Visitor visitor = Visitor.atDesk()) {
      return visitor.open("/").textContent("body");
    }
  }

  @Test
  @DisplayName("SE1: nobody else changes what all share")
  void nobodyElseChangesWhatAllShare() {
    for (String login : List.of("supervisor.hejing", "security.admin")) {
      try (Clerk clerk = Clerk.signedIn(login)) {
        for (String path :
            List.of(
                PATH,
                "/desk/admin/authorities",
                "/desk/admin/clients",
                "/desk/admin/lists",
                "/desk/admin/templates")) {
          clerk.visitor.openRefused(path, 403);
        }
      }
    }
  }
}
