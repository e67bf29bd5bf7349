package org.beian.e2e.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProofIT {

  private final Product product = Product.shared();

  @Test
  @DisplayName("AP11, CL5: papers are the same file each time; a changed byte shows at the check")
  void issuesPapersThatCanBeChecked() throws Exception {
    Answer receipt = product.api().submit(Forms.ip());
    HttpResponse<byte[]> proof = Papers.fetch(receipt, "proof.pdf");
    HttpResponse<byte[]> ofd = Papers.fetch(receipt, "proof.ofd");

    assertThat(proof.statusCode()).isEqualTo(200);
    assertThat(type(proof)).isEqualTo("application/pdf");
    assertThat(Papers.words(proof.body()))
        .contains("备案证明", receipt.text("/filingNo"), receipt.text("/unitName"), "第十二条");
    assertThat(type(ofd)).startsWith("application/ofd");
    assertThat(Papers.fetch(receipt, "proof.pdf").body()).isEqualTo(proof.body());
    assertThat(Papers.words(Papers.fetch(receipt, "receipt.pdf").body()))
        .contains("受理回执", "已当场备案", receipt.text("/applicationNo"));
    assertThat(Papers.fetch(receipt, "non-acceptance.pdf").statusCode()).isEqualTo(404);
    assertThat(Papers.fetch(receipt.text("/applicationNo"), "23456789AB", "proof.pdf").statusCode())
        .isEqualTo(404);

    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/verify/" + Papers.code(proof.body()));
      assertThat(page.locator("[data-verdict]").getAttribute("data-verdict")).isEqualTo("TRUE");
      assertThat(page.locator(".facts").first().innerText()).contains(receipt.text("/filingNo"));
      visitor.requireAccessible();
      visitor.picture("verify-true");

      assertThat(check(page, "证明.pdf", proof.body())).isEqualTo("文书真实有效");
      assertThat(check(page, "证明.ofd", ofd.body())).isEqualTo("文书真实有效");
      page.navigate("/verify?code=2222-2222-2222-2222");
      assertThat(page.locator(".notice h2").innerText()).isEqualTo("查无此文书");
      String pem = page.request().get("/verify/certificates.pem").text();
      assertThat(pem.split("BEGIN CERTIFICATE", -1)).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void tellsWhetherAFilingNumberIsTrueAndNotWhoseItIs() {
    Answer receipt = product.api().submit(Forms.ip());

    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/verify");
      page.fill("#number", receipt.text("/filingNo"));
      page.fill("#uscc", "91650100MA0000000X");
      page.click("button:has-text('核验编号')");
      assertThat(page.locator("[data-filing]").innerText())
          .contains("不属于您填写的单位", receipt.text("/filingNo"))
          .doesNotContain(receipt.text("/unitName"));
      visitor.requireAccessible();
      visitor.picture("verify-number");
      page.navigate("/verify?number=123");
      assertThat(page.locator("[data-filing]").innerText()).contains("没有编号为“123”的备案");
    }
  }

  @Test
  @DisplayName("CL5: a file that was altered, added to, packed as a bomb or never ours is told so")
  void tellsWhyAFileIsNotWhatWasIssued() throws Exception {
    Answer receipt = product.api().submit(Forms.ip());
    byte[] pdf = Papers.fetch(receipt, "proof.pdf").body();
    byte[] ofd = Papers.fetch(receipt, "proof.ofd").body();
    byte[] altered = pdf.clone();
    altered[altered.length / 20] ^= 1;

    try (Visitor visitor = Visitor.onPhone()) {
      Page page = visitor.open("/verify");
      assertThat(check(page, "证明.pdf", altered)).isEqualTo("签名后被改动，签名已失效");
      assertThat(page.locator("#signer").innerText()).contains("本系统的密钥").doesNotContain("不是本系统");
      visitor.picture("verify-altered");
      visitor.requireNoSidewaysScrolling();
      visitor.requireAccessible();
      assertThat(check(page, "证明.pdf", Spoilt.addedTo(pdf))).isEqualTo("签发后被添加了内容");
      assertThat(page.locator(".facts").first().innerText()).contains(receipt.text("/filingNo"));
      visitor.picture("verify-added-to");
      assertThat(check(page, "证明.ofd", Spoilt.altered(ofd))).isEqualTo("签名后被改动，签名已失效");
      assertThat(check(page, "证明.ofd", Spoilt.bomb(ofd))).isEqualTo("不是可以核验的文件");
      assertThat(check(page, "证明.pdf", Spoilt.unsigned())).isEqualTo("不是本系统签发的原件");

      var saved =
          page.waitForDownload(() -> page.click(".card:has-text('RSA') a[href$='.cer'] >> nth=0"));
      try (InputStream in = Files.newInputStream(saved.path())) {
        X509Certificate certificate =
            (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        assertThat(certificate.getSubjectX500Principal().getName()).contains("互联网用户备案");
      }
    }
  }

  @Test
  @DisplayName("DI7: a paper whose filing changed or was cancelled says so at the check")
  void tellsWhatBecameOfTheFiling() throws Exception {
    Answer receipt = product.api().submit(Forms.ip());
    String code = Papers.code(Papers.fetch(receipt, "proof.pdf").body());

    run("UPDATE filing SET unit_name = '另一名称' WHERE number = ?", receipt.text("/filingNo"));
    assertThat(verdict(code)).isEqualTo("CHANGED");
    String renewed = Papers.code(Papers.fetch(receipt, "proof.pdf").body());
    assertThat(renewed).isNotEqualTo(code);
    assertThat(verdict(renewed)).isEqualTo("TRUE");

    run("UPDATE filing SET status = 'CANCELLED' WHERE number = ?", receipt.text("/filingNo"));
    assertThat(verdict(renewed)).isEqualTo("CANCELLED");
    assertThat(Papers.fetch(receipt, "proof.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("AP16: the table is an original and two copies, and has every field of the form")
  void printsTheTableThreeTimes() throws Exception {
    ObjectNode form = Forms.icp();
    Answer receipt = product.api().submit(form);
    byte[] table = Papers.fetch(receipt, "table.pdf").body();
    String words = Papers.words(table);

    assertThat(words).contains("原件", "复印件一", "复印件二");
    assertThat(words.split("中华人民共和国计算机信息网络国际联网单位备案表", -1)).hasSize(4);
    for (String typed : typed(form)) {
      assertThat(words).contains(typed.replaceAll("\\s", ""));
    }
    try (PDDocument document = Loader.loadPDF(table)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(document.getNumberOfPages() % 3).isZero();
    }
  }

  @Test
  @DisplayName("AP13: the notice of non-acceptance has every reason and the county's phones")
  void tellsEveryReasonOnPaper() throws Exception {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/connection/ipRanges/0/range", "192.168.1.10");
    Forms.set(form, "/unit/postcode", "84");
    Answer refused = product.api().submit(form);
    JsonNode problem = refused.json();
    String number = problem.findValue("applicationNo").asText();
    String code = problem.findValue("queryCode").asText();

    String words = Papers.words(Papers.fetch(number, code, "non-acceptance.pdf").body());

    assertThat(words)
        .contains("不予受理告知书", "IP_NOT_PUBLIC", "POSTCODE_FORMAT", "0996-5035076", "行政复议");
  }

  @Test
  @DisplayName("The receipt page offers the papers and the badge of the site, scripts or none")
  void offersPapersAndBadge() {
    ObjectNode form = Forms.icp();
    Answer receipt = product.api().submit(form);
    try (Visitor visitor = Visitor.withoutScripts()) {
      Page page = visitor.open("/progress");
      page.fill("#number", receipt.text("/applicationNo"));
      page.fill("#code", receipt.text("/queryCode"));
      page.click("#find");
      var saved = page.waitForDownload(() -> page.click("button[value='proof.pdf']"));
      assertThat(saved.suggestedFilename())
          .isEqualTo("proof-" + receipt.text("/applicationNo") + ".pdf");
      visitor.picture("progress-papers");
    }
    try (Visitor visitor = Visitor.onPhone()) {
      visitor
          .page()
          .context()
          .addCookies(
              List.of(
                  new com.microsoft.playwright.options.Cookie(
                          "receipt",
                          receipt.text("/applicationNo") + "." + receipt.text("/queryCode"))
                      .setUrl(product.uri().toString())));
      Page page = visitor.open("/apply/receipt");
      assertThat(page.locator("#badge-code").innerText())
          .contains(
              "https://beian.mps.gov.cn/#/query/webSearch?code=",
              form.at("/service/mpsFilingNo").asText());
      var saved = page.waitForDownload(() -> page.click("a[href='/apply/paper/receipt.ofd']"));
      assertThat(saved.suggestedFilename()).endsWith(".ofd");
      visitor.picture("receipt-papers-phone");
      visitor.requireNoSidewaysScrolling();
      visitor.requireAccessible();
    }
  }

  private static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }

  private static String check(Page page, String name, byte[] file) {
    page.navigate("/verify");
    page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", file));
    page.click("form[action='/verify/file'] button");
    return page.locator(".notice h2").innerText();
  }

  private String verdict(String code) throws Exception {
    String page =
        product
            .http()
            .send(
                java.net.http.HttpRequest.newBuilder(product.uri("/verify/" + code)).build(),
                java.net.http.HttpResponse.BodyHandlers.ofString())
            .body();
    return page.replaceAll("(?s).*data-verdict=\"([A-Z]+)\".*", "$1");
  }

  private void run(String sql, String number) throws Exception {
    try (Connection connection = product.jdbc();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  /** What was typed as text, names and numbers; codes are printed as words. */
  private static List<String> typed(JsonNode form) {
    List<String> texts = new ArrayList<>();
    for (String pointer :
        List.of(
            "/unit/unitName",
            "/unit/uscc",
            "/unit/registeredAddress",
            "/unit/officeAddress",
            "/unit/legalRepresentative/name",
            "/unit/legalRepresentative/idNo",
            "/securityOfficer/name",
            "/securityOfficer/mobile",
            "/emergencyContact/name",
            "/service/serviceName",
            "/service/primaryDomain",
            "/service/mpsFilingNo",
            "/security/logRetentionDays")) {
      texts.add(form.at(pointer).asText());
    }
    assertThat(texts).noneMatch(String::isEmpty);
    return texts;
  }
}
