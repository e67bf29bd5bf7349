package org.beian.e2e.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.e2e.sample.Forms.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.input.Uploads;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways through the form beside the straight one. */
class WaysIT {

  /** A path is handed to the browser at once; bytes would take minutes. */
  @TempDir private Path files;

  private static final int NINE_MEBIBYTES = 9 * 1024 * 1024;
  private static final int HEADER = "%PDF-1.4\n".length();

  @Test
  @DisplayName("AP12: what needs eyes is received, and its progress says so")
  void whatNeedsEyesIsInReview() {
    try (Visitor visitor = Visitor.withoutScripts()) {
      Page page = visitor.page();
      Applicant applicant = new Applicant(page);
      ObjectNode form = Forms.ip();
      set(form, "/unit/uscc", "91350100M0001TGQXM");
      applicant.send(form);
      applicant.handIn();

      assertThat(page.locator(".notice h2").innerText()).isEqualTo("已收到，待人工审核");
      assertThat(page.locator("#filing-no").count()).isZero();
      visitor.picture("receipt-in-review");
      String number = page.innerText("#application-no");
      String code = page.innerText("#query-code");
      visitor.open("/progress");
      page.fill("#number", number);
      page.fill("#code", code);
      page.click("#find");
      assertThat(page.innerText("main")).contains("人工核对中", number, "0996-5035076");
      visitor.picture("progress-in-review");
    }
  }

  @Test
  @DisplayName("AP7: a late filing is filed, and its receipt tells the days")
  void lateFilingIsFiledWithItsDays() {
    try (Visitor visitor = Visitor.onPhone()) {
      Page page = visitor.page();
      ObjectNode form = Forms.ip();
      set(form, "/connection/connectedOn", Forms.today().minusDays(100).toString());
      Applicant applicant = new Applicant(page);
      applicant.send(form);
      applicant.handIn();

      assertThat(page.locator(".notice h2").innerText()).isEqualTo("已备案");
      assertThat(page.locator(".sums .tag-warn").innerText()).matches("逾期 (6\\d|70) 日");
      visitor.picture("receipt-late");
    }
  }

  @ParameterizedTest(name = "DI3: {0}, Tarim {1}: {2}")
  @CsvSource({"KORLA_ETDZ, false, 库尔勒市公安局网安大队", "652827, true, 塔里木公安局网安支队"})
  void startFindsTheAuthority(String division, String tarim, String authority) {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/");
      Applicant applicant = new Applicant(page);
      applicant.typeText("/track", "IP");
      applicant.typeText("/unit/divisionCode", division);
      applicant.typeText("tarim", tarim);
      applicant.go("next");

      assertThat(page.innerText("main")).contains("受理机构：" + authority);
    }
  }

  @Test
  @DisplayName("AP10: a good file is listed with its digest, and gone when removed")
  void goodFileIsListedAndRemoved() throws IOException {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/materials");
      page.locator("#file").setInputFiles(pdf("备案表.pdf", 2 * 1024 * 1024));
      page.click("#upload button");
      page.locator("#materials td", new Page.LocatorOptions().setHasText("备案表.pdf")).waitFor();

      assertThat(page.getAttribute("#materials abbr", "title")).matches("SHA-256 [0-9a-f]{64}");
      assertThat(page.evaluate("document.querySelector('#upload progress').value")).isEqualTo(1);
      visitor.picture("materials-uploaded");
      new Applicant(page).arriveBy(() -> page.click("#materials [name=discard]"));
      assertThat(page.innerText("#materials")).contains("还没有上传材料");
    }
  }

  @Test
  @DisplayName("AP10: what goes past 50 MB in all is refused where it was chosen")
  void filesBeyondTheTotalAreRefused() throws IOException {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/materials");
      for (int kept = 1; kept <= 5; kept++) {
        page.locator("#file").setInputFiles(pdf("大文件" + kept + ".pdf", NINE_MEBIBYTES));
        page.click("#upload button");
        page.locator("#materials tbody tr").nth(kept - 1).waitFor();
      }

      page.locator("#file").setInputFiles(pdf("大文件6.pdf", NINE_MEBIBYTES));
      page.click("#upload button");
      page.locator("#upload-error p").waitFor();

      assertThat(page.innerText("#upload-error")).contains("50");
      assertThat(page.locator("#materials tbody tr").count()).isEqualTo(5);
      visitor.picture("materials-too-much");
      visitor.forgive(422);
    }
  }

  /** A PDF of one empty page, with blank lines after its header up to the size. */
  private Path pdf(String name, int size) throws IOException {
    byte[] page = Uploads.pdf();
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) '\n');
    System.arraycopy(page, 0, content, 0, HEADER);
    System.arraycopy(page, HEADER, content, size - page.length + HEADER, page.length - HEADER);
    return Files.write(files.resolve(name), content);
  }
}
