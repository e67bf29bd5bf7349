package org.beian.e2e.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Places;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WatchIT {

  private static final String NAME = "watched";
  private static final String TOKEN = "scraped-by-the-tests";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Collector COLLECTOR = new Collector();

  private static Product product;

  @BeforeAll
  static void start() {
    Map<String, String> environment =
        Map.of(
            "FILING_LOG", "json",
            "FILING_METRICS", TOKEN,
            "OTEL_SDK_DISABLED", "false",
            "OTEL_SERVICE_NAME", "filing-desk",
            "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
            "OTEL_EXPORTER_OTLP_ENDPOINT", COLLECTOR.address(),
            "OTEL_METRICS_EXPORTER", "none",
            "OTEL_LOGS_EXPORTER", "none");
    product = Product.embedded(NAME, environment);
    product.start();
  }

  @AfterAll
  static void stop() {
    product.stop();
    COLLECTOR.close();
  }

  @Test
  @DisplayName("OP8: meters count what is filed and watch pool, rounds and requests")
  void metersTellWhatHappens() {
    assertThat(product.api().submit(Forms.ip()).status()).isEqualTo(201);

    Answer answer = metrics("Bearer " + TOKEN);
    while (!answer.text().contains("chores=\"WebhookRounds\"")) {
      answer = metrics("Bearer " + TOKEN);
      assertThat(answer.status()).isEqualTo(200);
    }

    assertThat(answer.mediaType()).isEqualTo("text/plain");
    assertThat(answer.text())
        .containsPattern("(?m)^filing_cases_total\\{.*channel=\"online\".*outcome=\"filed\".* \\d")
        .containsPattern("(?m)^filing_submission_seconds_count\\{.*outcome=\"filed\"\\} \\d")
        .containsPattern("(?m)^filing_round_seconds_count\\{chores=\"PostRounds\"")
        .containsPattern("(?m)^filing_round_last_timestamp_seconds\\{chores=\"WebhookRounds\"")
        .containsPattern("(?m)^filing_mails\\{state=\"waiting\"\\} \\d")
        .containsPattern("(?m)^filing_deliveries\\{state=\"dead\"\\} 0")
        .containsPattern("(?m)^http_server_requests_seconds_count\\{method=\"POST\",part=\"api\"")
        .containsPattern("(?m)^jdbc_connections_idle \\d")
        .containsPattern("(?m)^jdbc_connections_active \\d")
        .containsPattern("(?m)^jdbc_connections_waiting \\d")
        .contains("jvm_memory_used_bytes")
        .doesNotContain("巴州某某科技");
  }

  @Test
  @DisplayName("OP8: meters are for who has the operator's token")
  void metersAreNotForEverybody() {
    assertThat(metrics("Bearer scraped-by-somebody").status()).isEqualTo(401);
    assertThat(metrics("Basic " + TOKEN).status()).isEqualTo(401);
    assertThat(
            Product.shared()
                .api()
                .send(HttpRequest.newBuilder(Product.shared().uri("/metrics")).build())
                .status())
        .as("where the operator set none")
        .isEqualTo(404);
  }

  @Test
  @DisplayName("OP8: log lines are JSON, carry the correlation id, and name no person")
  void linesOfTheLogBelongToTheirRequest() throws IOException {
    ObjectNode form = Forms.ip();
    String id = UUID.randomUUID().toString();

    Answer filed =
        product
            .api()
            .send(
                product
                    .api()
                    .request("applications")
                    .header("Content-Type", "application/json")
                    .header("X-Correlation-Id", id)
                    .POST(BodyPublishers.ofString(form.toString()))
                    .build());

    assertThat(filed.status()).isEqualTo(201);
    assertThat(filed.header("X-Correlation-Id")).contains(id);
    List<JsonNode> lines = log();
    assertThat(lines)
        .filteredOn(line -> line.path("correlationId").asText().equals(id))
        .extracting(line -> line.at("/message").asText())
        .contains("POST /api/v1/applications 201");
    assertThat(lines.toString())
        .doesNotContain(
            form.at("/securityOfficer/name").asText(),
            form.at("/securityOfficer/idNo").asText(),
            form.at("/securityOfficer/mobile").asText(),
            form.at("/securityOfficer/email").asText(),
            form.at("/unit/legalRepresentative/mobile").asText(),
            filed.text("/queryCode"));
  }

  @Test
  @DisplayName("requests to the API are traced where the operator says so")
  void requestsAreTraced() throws InterruptedException {
    assertThat(product.api().get("authorities/HEJING").status()).isEqualTo(200);

    assertThat(COLLECTOR.next("/api/v1/authorities/HEJING")).contains("filing-desk");
  }

  @Test
  @DisplayName("OP8: neither spans nor logs hold codes, tokens, secrets or persons")
  void nothingThatWatchesHoldsSecrets() throws Exception {
    ObjectNode form = Forms.ip();
    Answer filed = product.api().submit(form);
    String number = filed.text("/applicationNo");
    String code = filed.text("/queryCode");
    String secret = UUID.randomUUID().toString();
    get("/api/v1/progress/" + number + "?code=" + code);
    get("/api/v1/applications/" + number + "/documents/receipt.pdf?code=" + code);
    get("/progress?number=" + number + "&code=" + code);
    get("/no/such/page?number=" + number + "&code=" + code);
    post("/oauth/token", "grant_type=client_credentials&client_id=x&client_secret=" + secret);
    post("/api/v1/webhooks", "{\"url\": \"https://" + secret + "\"}", "Bearer " + secret);
    Answer broken = post("/api/v1/applications", form.toString().replaceFirst("\\{", "{{"));
    Answer last = get("/api/v1/authorities/KORLA");

    String id = last.header("X-Correlation-Id").orElseThrow();
    assertThat(COLLECTOR.next(id)).as("spans name the id of the log").isNotEmpty();
    assertThat(broken.status()).isEqualTo(400);
    assertThat(COLLECTOR.all()).contains("/api/v1/progress/" + number);
    List<String> secrets =
        List.of(
            code,
            secret,
            form.at("/securityOfficer/name").asText(),
            form.at("/securityOfficer/idNo").asText(),
            form.at("/securityOfficer/mobile").asText(),
            form.at("/securityOfficer/email").asText());
    for (String watched :
        List.of(COLLECTOR.all(), log().toString(), metrics("Bearer " + TOKEN).text())) {
      assertThat(watched).doesNotContain(secrets);
    }
  }

  private static Answer get(String path) {
    return product.api().send(HttpRequest.newBuilder(product.uri(path)).build());
  }

  private static Answer post(String path, String body, String... token) {
    String type =
        path.startsWith("/oauth") ? "application/x-www-form-urlencoded" : "application/json";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(product.uri(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    List.of(token).forEach(one -> request.header("Authorization", one));
    return product.api().send(request.build());
  }

  @Test
  @DisplayName("OP8: error pages show the correlation id")
  void errorPagesShowTheId() {
    Answer page = product.api().send(HttpRequest.newBuilder(product.uri("/not/there")).build());

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains(page.header("X-Correlation-Id").orElseThrow());
  }

  @Test
  @DisplayName("the access log is on, and holds no codes of addresses")
  void theAccessLogHoldsNoCodes() throws IOException {
    Answer filed = product.api().submit(Forms.ip());
    String number = filed.text("/applicationNo");
    String code = filed.text("/queryCode");
    assertThat(product.api().get("progress/" + number + "?code=" + code).status()).isEqualTo(200);

    product.stop();
    String log = accessLog();
    product.start();

    assertThat(log).contains("/api/v1/progress/" + number).doesNotContain(code);
  }

  private static Answer metrics(String authorization) {
    return product
        .api()
        .send(
            HttpRequest.newBuilder(product.uri("/metrics"))
                .header("Authorization", authorization)
                .build());
  }

  private static List<JsonNode> log() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(data().resolve("log/server.0.log"))) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static String accessLog() throws IOException {
    StringBuilder text = new StringBuilder();
    try (var files = Files.list(data().resolve("log/access"))) {
      for (Path file : files.toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static Path data() {
    return Places.output("product").resolve(NAME).resolve("data");
  }
}
