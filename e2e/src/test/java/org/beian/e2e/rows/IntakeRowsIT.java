package org.beian.e2e.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeRowsIT {

  private final Product product = Product.shared();

  @Test
  @DisplayName("AP1: ICP without a police number is refused with one message, IP passes")
  void asksThePoliceNumberOfTheIcpTrackOnly() {
    ObjectNode icp = Forms.icp();
    Forms.set(icp, "/service/mpsFilingNo", "");

    JsonNode refused = product.api().check(icp).json();
    JsonNode passed = product.api().check(Forms.ip()).json();

    assertThat(refused.path("wouldBe").asText()).isEqualTo("NOT_ACCEPTED");
    assertThat(refused.path("findings")).hasSize(1);
    assertThat(refused.at("/findings/0/code").asText()).isEqualTo("MPS_NO_MISSING");
    assertThat(refused.at("/findings/0/field").asText()).isEqualTo("/service/mpsFilingNo");
    assertThat(refused.at("/findings/0/fix").asText()).contains("https://beian.mps.gov.cn");
    assertThat(passed.path("wouldBe").asText()).isEqualTo("FILED");
  }

  @ParameterizedTest(name = "AP6: {0} = {1} is {2}")
  @DisplayName("AP6: values are judged as listed")
  @CsvSource({
    "/unit/uscc, 91652801MAXXXXX07Y, FILED",
    "/unit/uscc, 91652801maxxx01700, FILED",
    "/unit/uscc, 91652801MAXXXXX07X, NOT_ACCEPTED",
    "/unit/uscc, 91652801MASXXXX07Y, NOT_ACCEPTED",
    "/unit/uscc, 91350100M0001TGQXM, IN_REVIEW",
    "/unit/unitPhone, ０９９６－５０３００１２, FILED",
    "/unit/unitPhone, 0996-12, NOT_ACCEPTED",
    "/securityOfficer/mobile, +86 139 9960 0004, FILED",
    "/securityOfficer/mobile, 12999600002, NOT_ACCEPTED",
    "/securityOfficer/idNo, 652801190001010010, NOT_ACCEPTED",
    "/securityOfficer/email, nobody, NOT_ACCEPTED",
    "/connection/ipRanges/0/range, 61.129.100.8/29, FILED",
    "/connection/ipRanges/0/range, 61.129.100.15-61.129.100.8, NOT_ACCEPTED",
    "/connection/ipRanges/0/range, 10.0.0.1, NOT_ACCEPTED",
    "/connection/ipRanges/0/range, 192.0.2.1, NOT_ACCEPTED",
    "/connection/ipRanges/0/range, 240e:3b0:1::/48, FILED",
    "/connection/ipRanges/0/range, fe80::1, NOT_ACCEPTED",
    "/unit/divisionCode, 659006, NOT_ACCEPTED",
    "/connection/connectedOn, 2199-01-01, NOT_ACCEPTED"
  })
  void judgesValuesAsListed(String field, String value, String state) {
    ObjectNode form = Forms.ip();
    Forms.set(form, field, value);

    JsonNode check = product.api().check(form).json();

    assertThat(check.path("wouldBe").asText()).as(check.toString()).isEqualTo(state);
    assertThat(check.path("findings").findValuesAsText("field").contains(field))
        .as(check.toString())
        .isEqualTo(!state.equals("FILED"));
  }

  @ParameterizedTest(name = "AP7: connected {0} days ago")
  @DisplayName("AP7: on the last day clean, after it accepted and marked with the days")
  @ValueSource(ints = {29, 30, 31, 32, 33, 34, 45, 100})
  void marksALateFilingWithItsDays(int daysAgo) {
    ObjectNode form = Forms.ip();
    LocalDate connectedOn = Forms.today().minusDays(daysAgo);
    Forms.set(form, "/connection/connectedOn", connectedOn.toString());

    JsonNode check = product.api().check(form).json();

    LocalDate lastDay = LocalDate.parse(check.at("/deadline/lastDay").asText());
    long late = Math.max(0, ChronoUnit.DAYS.between(lastDay, Forms.today()));
    assertThat(lastDay).isAfterOrEqualTo(connectedOn.plusDays(30));
    assertThat(check.path("wouldBe").asText()).isEqualTo("FILED");
    assertThat(check.at("/deadline/daysLate").asLong()).isEqualTo(late);
    assertThat(check.path("findings")).hasSize(late > 0 ? 1 : 0);
    assertThat(check.at("/findings/0/message").asText())
        .contains(late > 0 ? "逾期" + late + "日" : "");
  }

  @Test
  @DisplayName("AP12: a clean form is filed in the answer to its submission")
  void filesACleanFormOnTheSpot() {
    Answer filed = product.api().submit(Forms.ip());

    assertThat(filed.status()).isEqualTo(201);
    assertThat(filed.text("/state")).isEqualTo("FILED");
    Answer progress =
        product
            .api()
            .get("progress/" + filed.text("/applicationNo") + "?code=" + filed.text("/queryCode"));
    assertThat(progress.text("/filingNo")).isEqualTo(filed.text("/filingNo"));
    assertThat(progress.text()).doesNotContain("张某某").doesNotContain("13999600001");
  }

  @Test
  @DisplayName("AP13: a refusal states every reason and the county's complaint phone")
  void statesEveryReasonAndWhereToComplain() {
    int n = Forms.serial();
    ObjectNode form = Forms.ip(n);
    Forms.set(form, "/unit/uscc", CreditCodes.wrong(n));
    Forms.set(form, "/connection/ipRanges/0/range", "192.168.1.10");
    Forms.set(form, "/securityOfficer/mobile", "110");

    Answer refused = product.api().submit(form);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder(
            "/unit/uscc", "/connection/ipRanges/0/range", "/securityOfficer/mobile");
    Answer receipt =
        product
            .api()
            .get(
                "applications/"
                    + refused.text("/applicationNo")
                    + "?code="
                    + refused.text("/queryCode"));
    assertThat(receipt.text("/state")).isEqualTo("NOT_ACCEPTED");
    assertThat(receipt.json().path("findings")).hasSize(3);
    assertThat(receipt.text("/authority/complaintPhone")).isEqualTo("0996-5035076");
  }

  @ParameterizedTest(name = "DI2: {0} at {1} is open: {2}")
  @DisplayName("DI2: open or not by season, day and Beijing time")
  @CsvSource({
    "HEJING, 2026-01-12T10:00:00%2B08:00, true",
    "HEJING, 2026-01-12T09:59:59%2B08:00, false",
    "HEJING, 2026-01-12T14:00:00%2B08:00, false",
    "HEJING, 2026-01-12T16:00:00%2B08:00, true",
    "HEJING, 2026-01-12T19:29:59%2B08:00, true",
    "HEJING, 2026-07-15T09:30:00%2B08:00, true",
    "HEJING, 2026-07-15T13:45:00%2B08:00, false",
    "HEJING, 2026-07-18T11:00:00%2B08:00, false",
    "HEJING, 2026-10-01T11:00:00%2B08:00, false",
    "HEJING, 2026-10-10T11:00:00%2B08:00, true",
    "HEJING, 2026-02-14T11:00:00%2B08:00, true",
    "HEJING, 2025-06-06T11:00:00%2B08:00, false",
    "TARIM, 2026-01-12T02:30:00Z, true"
  })
  void tellsWhetherAnOfficeIsOpen(String authority, String at, boolean open) {
    JsonNode hours = product.api().get("authorities/" + authority + "/hours?at=" + at).json();

    assertThat(hours.path("open").asBoolean()).as(hours.toString()).isEqualTo(open);
  }
}
