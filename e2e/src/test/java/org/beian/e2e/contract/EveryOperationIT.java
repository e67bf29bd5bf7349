package org.beian.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.beian.e2e.api.Program;
import org.beian.e2e.input.Uploads;
import org.beian.e2e.notice.Papers;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Connected;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation that is described; the client of the tests fails when an answer is not as
 * the description has it.
 */
class EveryOperationIT {

  private static final String CSV = "text/csv";

  private final Product product = Product.shared();

  @Test
  @DisplayName("IN1: every operation that is described answers as it is described")
  void everyOperationAnswersAsDescribed() throws Exception {
    Contract.shared().forget();
    Program program = Program.inEarnest("全部接口" + Forms.serial());
    readPublicData();
    String filing = fileAndFollow(program);
    report(program, filing);
    reportInPieces(program, filing);
    hearOfEvents(program);
    change(program, filing);
    confirm();

    assertThat(Contract.shared().succeeded()).isEqualTo(Contract.shared().operations());
  }

  private void readPublicData() {
    Stream.of(
            "authorities",
            "authorities/HEJING",
            "authorities/KORLA/hours?at=2026-11-24T10:00:00%2B08:00",
            "calendar?from=2026-09-25&to=2026-10-10",
            "deadline?connectedOn=2026-01-20&authority=KORLA",
            "guide",
            "codes",
            "codes/access-method",
            "open/authorities.csv",
            "open/authorities.vcf",
            "open/calendar.ics",
            "open/codes/access-method.csv")
        .forEach(path -> assertThat(product.api().get(path).status()).as(path).isEqualTo(200));
    Answer authorities = product.api().get("authorities");
    String tag = authorities.header("ETag").orElseThrow();
    HttpRequest again =
        product.api().request("authorities").header("If-None-Match", tag).GET().build();
    assertThat(product.api().send(again).status()).isEqualTo(304);
  }

  private String fileAndFollow(Program program) throws Exception {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/connection/connectionRole", "ACCESS");
    assertThat(product.api().check(form).text("/wouldBe")).isEqualTo("FILED");
    Answer material = Uploads.send(product, "FORM", "备案表.pdf", Uploads.pdf());
    assertThat(material.status()).as(material.text()).isEqualTo(201);
    Answer filed = program.json("applications", form, "Idempotency-Key", "every-operation");
    assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    String number = filed.text("/applicationNo");
    String code = filed.text("/queryCode");
    assertThat(product.api().get("progress/" + number + "?code=" + code).status()).isEqualTo(200);
    assertThat(program.send("GET", "applications/" + number).status()).isEqualTo(200);
    assertThat(program.send("GET", "applications?limit=2&fields=state").status()).isEqualTo(200);
    String paper = Papers.code(Papers.fetch(filed, "proof.pdf").body());
    assertThat(product.api().get("verifications/" + paper).text("/verdict")).isEqualTo("TRUE");
    String filing = filed.text("/filingNo");
    Answer known = product.api().get("verifications/filings/" + filing);
    assertThat(known.text("/status")).isEqualTo("EFFECTIVE");
    withdraw(program);
    return filing;
  }

  /** A case that waits for a clerk, because its code is of the pilot period, is taken back. */
  private static void withdraw(Program program) {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/unit/uscc", "91350100M0001TGQXM");
    Answer waiting = program.json("applications", form);
    assertThat(waiting.status()).as(waiting.text()).isEqualTo(202);
    String path = "applications/" + waiting.text("/applicationNo") + "/withdrawal";
    assertThat(program.send("POST", path).text("/state")).isEqualTo("WITHDRAWN");
  }

  private static void report(Program program, String filing) throws InterruptedException {
    String reports = "filings/" + filing + "/downstream-reports";
    byte[] rows = Connected.csv(1, 3);
    Answer dry =
        program.send(
            "POST",
            reports + "?dryRun=true",
            BodyPublishers.ofByteArray(rows),
            "Content-Type",
            CSV);
    assertThat(dry.status()).as(dry.text()).isEqualTo(202);
    String report = reports + "/" + dry.text("/id");
    awaitEnd(program, report);
    assertThat(program.send("GET", report + "/faults").status()).isEqualTo(200);
    assertThat(program.send("GET", report + "/changes?format=NDJSON").status()).isEqualTo(200);
    assertThat(program.send("POST", report + "/effect").status()).isEqualTo(202);
    awaitEnd(program, report);
    Answer nil = program.send("POST", reports + "/nil");
    assertThat(nil.status()).isEqualTo(202);
    awaitEnd(program, reports + "/" + nil.text("/id"));
    assertThat(program.send("GET", reports).json()).hasSize(2);
    reportOne(program, filing);
  }

  private static void reportOne(Program program, String filing) throws InterruptedException {
    String units = "filings/" + filing + "/downstream-units";
    String list = program.send("GET", units + "?format=NDJSON").text();
    String key = list.replaceAll("(?s).*?\"certNo\":\"(\\w+)\".*", "$1");
    Answer removed =
        program.json(units, "{\"changeType\":\"REMOVE\",\"certNo\":\"%s\"}".formatted(key));
    assertThat(removed.status()).as(removed.text()).isEqualTo(202);
    awaitEnd(program, "filings/" + filing + "/downstream-reports/" + removed.text("/id"));
  }

  private static void reportInPieces(Program program, String filing) {
    String uploads = "filings/" + filing + "/downstream-uploads";
    Answer opened = program.send("POST", uploads + "?format=CSV", "Upload-Length", "10");
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    String upload = uploads + "/" + opened.text("/id");
    Answer kept =
        program.send(
            "PATCH",
            upload,
            BodyPublishers.ofString("12345"),
            "Content-Type",
            "application/offset+octet-stream",
            "Upload-Offset",
            "0");
    assertThat(kept.status()).isEqualTo(204);
    assertThat(program.send("HEAD", upload).header("Upload-Offset")).contains("5");
    String report = "filings/" + filing + "/downstream-reports/" + opened.text("/id");
    assertThat(program.send("DELETE", report).text("/state")).isEqualTo("CANCELLED");
  }

  private static void awaitEnd(Program program, String report) throws InterruptedException {
    while (List.of("CHECKING", "APPLYING").contains(program.send("GET", report).text("/state"))) {
      Thread.sleep(50);
    }
  }

  private static void hearOfEvents(Program program) {
    assertThat(program.send("GET", "events?limit=5").status()).isEqualTo(200);
    Answer made =
        program.json(
            "webhooks", "{\"url\":\"https://filer.example/events\",\"types\":[\"filing.filed\"]}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(program.send("GET", "webhooks").json()).isNotEmpty();
    String webhook = "webhooks/" + made.text("/id");
    assertThat(program.send("POST", webhook + "/secret").status()).isEqualTo(200);
    assertThat(program.send("POST", webhook + "/test").text("/taken")).isEqualTo("false");
    assertThat(program.send("POST", webhook + "/replay?after=0").status()).isEqualTo(202);
    assertThat(program.send("GET", webhook + "/deliveries").status()).isEqualTo(200);
    assertThat(program.send("DELETE", webhook).status()).isEqualTo(204);
  }

  private void change(Program program, String filing) {
    Answer found = program.send("GET", "filings/" + filing);
    String tag = found.header("ETag").orElseThrow();
    assertThat(program.send("GET", "filings?limit=1&fields=filingNo").status()).isEqualTo(200);
    ObjectNode form = (ObjectNode) found.json().at("/form");
    Forms.set(form, "/connection/bandwidthMbps", "200");
    Answer changed = program.json("filings/" + filing + "/changes", form, "If-Match", tag);
    assertThat(changed.status()).as(changed.text()).isEqualTo(201);
    String reason = "{\"reason\":\"CONNECTION_ENDED\"}";
    String cancellation = "filings/" + filing + "/cancellation";
    assertThat(program.json(cancellation, reason).status()).isEqualTo(428);
    assertThat(program.json(cancellation, reason, "If-Match", "*").status()).isEqualTo(201);
  }

  /** In the sandbox a filing may be confirmed at any time. */
  private static void confirm() {
    Program program = Program.inSandbox("沙箱" + Forms.serial());
    String filing = program.json("applications", Forms.ip()).text("/filingNo");
    assertThat(program.send("POST", "filings/" + filing + "/confirmation").status()).isEqualTo(200);
  }
}
