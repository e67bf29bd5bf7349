package org.beian.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.beian.client.ApiClient;
import org.beian.client.ApiException;
import org.beian.client.ApiResponse;
import org.beian.client.api.ApplicationsApi;
import org.beian.client.api.ClientsApi;
import org.beian.client.api.DirectoryApi;
import org.beian.client.api.DownstreamApi;
import org.beian.client.api.EventsApi;
import org.beian.client.api.FilingsApi;
import org.beian.client.model.DownstreamReport;
import org.beian.client.model.Filing;
import org.beian.client.model.FilingForm;
import org.beian.client.model.Receipt;
import org.beian.client.model.Token;
import org.beian.e2e.api.Program;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The way of an integrator whose client was generated from the description, by nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class GeneratedClientIT {

  private static final String ROW =
      """
      {"downstreamType":"USER_UNIT","name":"库尔勒某某商贸有限公司","certNo":"%s",\
      "address":"库尔勒市交通路23号","divisionCode":"652801","accessMethod":"01",\
      "ipRanges":["%s"],"openedOn":"2026-03-01"}
      """;

  private final ApiClient client = new ApiClient();

  @BeforeAll
  void getAToken() throws ApiException {
    client.updateBaseUri(Product.shared().uri("").toString());
    Program program = Program.inEarnest("生成客户端" + Forms.serial());
    Token token =
        new ClientsApi(client)
            .getToken(
                ClientsApi.APIGetTokenRequest.newBuilder()
                    .grantType("client_credentials")
                    .clientId(program.clientId())
                    .clientSecret(program.secret())
                    .build());
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + token.getAccessToken()));
  }

  @Test
  @DisplayName("IN1: a generated client checks, files, follows, fetches the proof and changes")
  void filesFromCheckToChange() throws ApiException, IOException {
    ApplicationsApi applications = new ApplicationsApi(client);
    FilingForm form = form();
    assertThat(
            applications
                .checkApplication(
                    ApplicationsApi.APICheckApplicationRequest.newBuilder()
                        .filingForm(form)
                        .build())
                .getWouldBe())
        .hasToString("FILED");

    Receipt receipt = file(applications, form);

    assertThat(
            applications
                .getReceipt(
                    ApplicationsApi.APIGetReceiptRequest.newBuilder()
                        .applicationNo(receipt.getApplicationNo())
                        .build())
                .getFilingNo())
        .isEqualTo(receipt.getFilingNo());
    File proof =
        applications.getDocument(
            ApplicationsApi.APIGetDocumentRequest.newBuilder()
                .applicationNo(receipt.getApplicationNo())
                .document("proof.pdf")
                .build());
    assertThat(Files.readAllBytes(proof.toPath())).startsWith('%', 'P', 'D', 'F');
    assertThat(change(receipt.getFilingNo()).getKind()).hasToString("CHANGE");
  }

  private static Receipt file(ApplicationsApi applications, FilingForm form) throws ApiException {
    Receipt receipt =
        applications.submitApplication(
            ApplicationsApi.APISubmitApplicationRequest.newBuilder()
                .filingForm(form)
                .idempotencyKey("generated-" + Forms.serial())
                .build());
    assertThat(receipt.getState()).hasToString("FILED");
    return receipt;
  }

  private Receipt change(String filingNo) throws ApiException {
    FilingsApi filings = new FilingsApi(client);
    ApiResponse<Filing> found =
        filings.getFilingWithHttpInfo(
            FilingsApi.APIGetFilingRequest.newBuilder().filingNo(filingNo).build());
    FilingForm form = found.getData().getForm();
    form.getConnection().setBandwidthMbps("200");
    return filings.changeFiling(
        FilingsApi.APIChangeFilingRequest.newBuilder()
            .filingNo(filingNo)
            .ifMatch(found.getHeaders().get("etag").get(0))
            .filingForm(form)
            .build());
  }

  @Test
  @DisplayName("IN1: a generated client is told every fault of a form")
  void isToldEveryFault() throws JsonProcessingException {
    FilingForm form = form();
    form.getUnit().setUscc("91652827MA00000000");

    ApiException refused =
        catchThrowableOfType(ApiException.class, () -> file(new ApplicationsApi(client), form));

    assertThat(refused.getCode()).isEqualTo(422);
    assertThat(refused.getResponseBody()).contains("/unit/uscc");
  }

  @Test
  @DisplayName("IN1: a generated client reports connected organisations and hears of it")
  void reportsAndHears() throws ApiException, JsonProcessingException, InterruptedException {
    FilingForm form = form();
    form.getConnection()
        .setConnectionRole(org.beian.client.model.ConnectionSection.ConnectionRoleEnum.ACCESS);
    String filingNo = file(new ApplicationsApi(client), form).getFilingNo();
    DownstreamApi downstream = new DownstreamApi(client);
    int n = Forms.serial();

    DownstreamReport report =
        downstream.submitDownstreamReport(
            DownstreamApi.APISubmitDownstreamReportRequest.newBuilder()
                .filingNo(filingNo)
                .body(ROW.formatted(CreditCodes.of(n), Forms.address(n) + "/32"))
                .build());
    while (List.of("CHECKING", "APPLYING").contains(report.getState().toString())) {
      Thread.sleep(50);
      report =
          downstream.getDownstreamReport(
              DownstreamApi.APIGetDownstreamReportRequest.newBuilder()
                  .filingNo(filingNo)
                  .report(report.getId())
                  .build());
    }

    assertThat(report.getState()).hasToString("DONE");
    assertThat(report.getAdded()).isEqualTo(1);
    EventsApi events = new EventsApi(client);
    assertThat(events.listWebhooks(EventsApi.APIListWebhooksRequest.newBuilder().build()))
        .isNotNull();
    assertThat(events.listEvents(EventsApi.APIListEventsRequest.newBuilder().build()).getNext())
        .isNotEmpty();
  }

  @Test
  @DisplayName("IN1: a generated client reads public data")
  void readsPublicData() throws ApiException {
    DirectoryApi directory = new DirectoryApi(client);

    assertThat(
            directory.listAuthorities(DirectoryApi.APIListAuthoritiesRequest.newBuilder().build()))
        .hasSize(10);
    assertThat(
            directory
                .getCodeList(
                    DirectoryApi.APIGetCodeListRequest.newBuilder()._list("access-method").build())
                .getCodes())
        .isNotEmpty();
  }

  private static FilingForm form() throws JsonProcessingException {
    return ApiClient.createDefaultObjectMapper().readValue(Forms.ip().toString(), FilingForm.class);
  }
}
