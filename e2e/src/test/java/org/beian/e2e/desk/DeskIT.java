package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.beian.e2e.Books;
import org.beian.e2e.account.AuthenticatorApp;
import org.beian.e2e.account.Mails;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeskIT {

  private static final String SECRET_LABEL = "疑似重复";
  private static final String SECRET_NOTE = "内部备注，申请人不应看到";

  @Test
  @DisplayName("CL2, CL3, CL11, CL12, CL16: a clerk takes a case in hand and decides both ways")
  void aClerkDecidesBothWays() {
    Answer first = Clerk.newCase();
    Answer second = Clerk.newCase();
    try (Clerk clerk = Clerk.signedIn("clerk.hejing")) {
      file(clerk, first.text("/applicationNo"));
      refuse(clerk, second.text("/applicationNo"));
      atTheCounter(clerk);
    }
    assertThat(publicly(first)).contains("\"FILED\"").doesNotContain(SECRET_NOTE, SECRET_LABEL);
    assertThat(publicly(second))
        .contains("NOT_ACCEPTED", "SEAL_MISSING", "请携带公章")
        .doesNotContain(SECRET_NOTE, "警官");
  }

  private static void file(Clerk clerk, String number) {
    Page page = clerk.page;
    page.fill("#q", number);
    clerk.press("#q");
    clerk.visitor.picture("desk-queue");
    clerk.visitor.requireAccessible();
    page.keyboard().press("j");
    clerk.strike("Enter");
    assertThat(page.locator("#file").count()).as("before it is in hand").isZero();
    clerk.strike("c");
    assertThat(page.textContent("#holder")).contains("由我办理");
    page.fill("#note", SECRET_NOTE);
    clerk.press("#note-go");
    clerk.visitor.picture("desk-case");
    clerk.visitor.requireAccessible();
    page.keyboard().press("f");
    clerk.strike("Enter");
    assertThat(page.textContent("#fault")).contains("核验说明");
    page.fill("#evidence", "已核对营业执照原件");
    clerk.press("#file");
    assertThat(page.textContent("#filingNo")).startsWith("652827");
    assertThat(page.locator("#history li").allInnerTexts())
        .as("CL12: every change of state, with who")
        .satisfiesExactly(
            one -> assertThat(one).contains("申请人提交"),
            one -> assertThat(one).contains("受理人接手, 王警官"),
            one -> assertThat(one).contains("备案, 王警官", "已核对营业执照原件"));
  }

  @Test
  @DisplayName(
      "CL1, CL11: a clerk labels a case, filters by it, keeps the filter; nobody else sees")
  void aClerkLabelsAndKeepsAFilter() {
    Answer waiting = Clerk.newCase();
    Clerk.newCase();
    String number = waiting.text("/applicationNo");
    try (Clerk clerk = Clerk.signedIn("clerk.hejing")) {
      Page page = clerk.visitor.open("/desk/case?no=" + number);
      page.fill("#label", SECRET_LABEL);
      clerk.press("#label-go");
      clerk.visitor.open("/desk/");
      page.selectOption("select[name=label]", SECRET_LABEL);
      clerk.press(".filterbar button");
      assertThat(page.locator(".queue tbody th").allTextContents()).containsExactly(number);
      page.click("#views-open");
      page.fill("#view-name", "重复件");
      clerk.press("#view-keep");
      clerk.visitor.open("/desk/");
      clerk.press("#views a:text-is('重复件')");
      assertThat(page.locator(".queue tbody th").allTextContents()).containsExactly(number);
      page.click("#views-open");
      clerk.visitor.picture("desk-views");
      clerk.visitor.requireAccessible();
    }
    try (Clerk other = Clerk.signedIn("clerk2.hejing")) {
      Page page = other.visitor.open("/desk/case?no=" + number);
      assertThat(page.textContent("#labels")).as("of the same desk").contains(SECRET_LABEL);
      other.visitor.open("/desk/");
      assertThat(page.textContent("#views")).as("each has their own").doesNotContain("重复件");
    }
    assertThat(publicly(waiting)).contains(number).doesNotContain(SECRET_LABEL);
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/progress");
      page.fill("#number", number);
      page.fill("#code", waiting.text("/queryCode"));
      page.click("#find");
      assertThat(page.content()).contains(number).doesNotContain(SECRET_LABEL);
    }
  }

  private static void refuse(Clerk clerk, String number) {
    Page page = clerk.page;
    clerk.visitor.open("/desk/case?no=" + number);
    clerk.press("#claim");
    page.keyboard().press("r");
    clerk.press("#refuse-go");
    assertThat(page.textContent("#fault")).contains("必须有原因");
    page.check("#reason-SEAL_MISSING");
    page.fill("#words", "请携带公章");
    assertThat(page.textContent("#preview")).contains("加盖公章", "请携带公章");
    clerk.press("#refuse-go");
    assertThat(page.textContent("#state")).contains("不予受理");
  }

  private static void atTheCounter(Clerk clerk) {
    Page page = clerk.page;
    clerk.visitor.open("/desk/counter");
    clerk.visitor.requireAccessible();
    page.fill("#unit-uscc", "91652827MAXXXXX66P");
    clerk.press("#submit");
    assertThat(page.locator(".counter-fault").count()).isGreaterThan(10);
    assertThat(page.inputValue("#unit-uscc")).isEqualTo("91652827MAXXXXX66P");
    clerk.visitor.picture("desk-counter");
  }

  @Test
  @DisplayName("SE2: two administrators and a second factor stand before every new clerk")
  void aNewClerkComesIn() {
    try (Clerk system = Clerk.signedIn("system.admin")) {
      system.visitor.open("/desk/staff");
      system.visitor.requireAccessible();
      system.page.fill("#name", "新警官 6599");
      system.page.fill("#email", "new.clerk@demo.example");
      system.page.selectOption("#authority", "HEJING");
      system.page.check("#role-CLERK");
      system.press("#open button[value=open]");
      assertThat(system.page.textContent("main")).contains("等待安全管理员");
      system.visitor.picture("desk-staff");
      system.visitor.open("/desk/me");
      assertThat(system.page.textContent("#sessions")).contains("当前登录");
      assertThat(system.page.request().get("/desk/case?no=HEJI20261124000013").status())
          .as("administrators see no case")
          .isEqualTo(403);
    }
    grant("新警官 6599");
    try (Clerk fresh = Clerk.atTheDoor()) {
      fresh.page.navigate(Mails.newestLink("/desk/join"));
      fresh.page.fill("#password", "three blue camels");
      fresh.page.fill("#again", "three blue camels");
      fresh.press("#go");
      fresh.password("new.clerk", "three blue camels");
      assertThat(fresh.page.url()).contains("/desk/enrol");
      fresh.page.navigate("/desk/");
      assertThat(fresh.page.url()).as("half way in").contains("/desk/sign-in");
      fresh.page.navigate("/desk/enrol");
      fresh.page.fill("#code", new AuthenticatorApp(fresh.page.textContent("#secret")).code());
      fresh.press("#go");
      assertThat(fresh.page.locator(".codes li").count()).isEqualTo(10);
      fresh.press("#on");
      assertThat(fresh.page.textContent("h1")).contains("待办队列");
    }
  }

  @Test
  @DisplayName("SE1: other roles for a clerk take two administrators, and nothing typed is lost")
  void aClerkGetsAnotherPost() {
    try (Clerk system = Clerk.signedIn("system.admin")) {
      Page page = system.visitor.open("/desk/staff");
      page.fill("#name", "调岗警官");
      page.fill("#email", "moved@demo.example");
      page.selectOption("#authority", "YULI");
      system.press("#open button[value=open]");
      assertThat(page.textContent("main")).as("no role").contains("选择单位和岗位");
      assertThat(page.inputValue("#name")).isEqualTo("调岗警官");
      assertThat(page.inputValue("#email")).isEqualTo("moved@demo.example");
      assertThat(page.inputValue("#authority")).isEqualTo("YULI");
      page.check("#role-CLERK");
      system.press("#open button[value=open]");
    }
    grant("调岗警官");
    try (Clerk system = Clerk.signedIn("system.admin")) {
      Page page = system.visitor.open("/desk/staff");
      page.click("tr:has-text('调岗警官') a");
      page.waitForURL("**/desk/staff?move=*");
      assertThat(page.isChecked("#role-CLERK")).isTrue();
      system.visitor.picture("desk-staff-move");
      system.visitor.requireAccessible();
      page.uncheck("#role-CLERK");
      page.check("#role-COMPLAINT_OFFICER");
      system.press("#open button[value=move]");
      assertThat(page.textContent("tr:has-text('调岗警官')")).contains("尉犁县", "投诉受理", "待授权");
    }
    grant("调岗警官");
  }

  /** The security administrator grants what somebody waits for. */
  private static void grant(String name) {
    try (Clerk security = Clerk.signedIn("security.admin")) {
      security.visitor.open("/desk/staff");
      security.press("tr:has-text('" + name + "') button[value=grant]");
      assertThat(security.page.textContent("tr:has-text('" + name + "')")).contains("已授权");
    }
  }

  @Test
  @DisplayName("SE1: nobody crosses a border by guessed number, stale page or forged request")
  void nobodyCrossesABorder() {
    String number = Clerk.newCase().text("/applicationNo");
    try (Clerk ours = Clerk.signedIn("clerk2.hejing");
        Clerk other = Clerk.signedIn("clerk.korla")) {
      other.visitor.openRefused("/desk/case?no=" + number, 404);
      assertThat(other.post("same-origin", number, "claim").status()).isEqualTo(302);
      assertThat(other.post("same-origin", number, "file").status()).isEqualTo(404);
      other.visitor.openRefused("/desk/staff", 403);
      assertThat(holder(number)).isEqualTo("nobody");

      assertThat(ours.post("cross-site", number, "claim").status()).isEqualTo(403);
      assertThat(holder(number)).isEqualTo("nobody");
      ours.visitor.open("/desk/case?no=" + number);
      ours.press("#claim");
      ours.page.fill("#evidence", "已核对营业执照原件");
      assertThat(ours.post("same-origin", number, "release").status()).isEqualTo(302);
      ours.press("#file");
      assertThat(ours.page.textContent("#fault")).as("a stale page").contains("不在您手中");
      assertThat(state(number)).isEqualTo("IN_REVIEW");
    }
  }

  private static String publicly(Answer submitted) {
    return Product.shared()
        .api()
        .get(
            "progress/"
                + submitted.text("/applicationNo")
                + "?code="
                + submitted.text("/queryCode"))
        .text();
  }

  private static String holder(String number) {
    return Books.list(
            Product.shared(),
            "SELECT COALESCE(claimed_by, 'nobody') FROM waiting_case WHERE application_no = '"
                + number
                + "'")
        .get(0);
  }

  private static String state(String number) {
    return Books.list(
            Product.shared(), "SELECT state FROM application WHERE number = '" + number + "'")
        .get(0);
  }
}
