package org.beian.e2e.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Connected;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.Test;

/** Bodies with {@code Content-Encoding: gzip}. */
class PackedIT {

  private static final int TRAILER = 8;

  private final Product product = Product.shared();

  @Test
  void takesAReportOnlyWhole() throws Exception {
    Provider provider = Provider.filed(product, null);
    byte[] file = packed(Connected.csv(1, 2_000));
    byte[] otherSum = file.clone();
    otherSum[file.length - TRAILER]++;

    assertThat(submit(provider, Arrays.copyOf(file, file.length / 2), "half")).isEqualTo(400);
    assertThat(submit(provider, Arrays.copyOf(file, file.length - TRAILER), "end")).isEqualTo(400);
    assertThat(submit(provider, otherSum, "sum")).isEqualTo(400);
    assertThat(submit(provider, Connected.csv(1, 2), "plain")).isEqualTo(400);
    assertThat(provider.get("/downstream-units").text()).doesNotContain("某某");
  }

  @Test
  void readsAReportInSeveralMembersToItsEnd() throws Exception {
    Provider provider = Provider.filed(product, null);
    byte[] file = Connected.csv(1, 20_000);
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.write(packed(Arrays.copyOf(file, file.length / 3)));
    members.write(packed(Arrays.copyOfRange(file, file.length / 3, file.length)));

    Answer taken = send(provider, members.toByteArray(), "gzip", "members");

    assertThat(taken.status()).as(taken.text()).isEqualTo(202);
    assertThat(provider.await(taken.text("/id"), Provider::isOver).at("/added").asInt())
        .isEqualTo(20_000);
  }

  @Test
  void takesAFormOnlyWhole() throws Exception {
    byte[] form = packed(Forms.ip().toString().getBytes(StandardCharsets.UTF_8));

    Answer cut = apply(Arrays.copyOf(form, form.length - TRAILER));

    assertThat(cut.status()).as(cut.text()).isEqualTo(400);
    assertThat(cut.text()).contains("PACKING_BROKEN");
    assertThat(apply(form).status()).isEqualTo(201);
  }

  @Test
  void refusesACodingItDoesNotKnow() {
    Provider provider = Provider.filed(product, null);

    assertThat(send(provider, Connected.csv(1, 2), "br", "other").status()).isEqualTo(415);
  }

  @Test
  void pagesAreStillPacked() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(product.uri("/offices")).header("Accept-Encoding", "gzip").build();

    HttpResponse<InputStream> answer = product.http().send(request, BodyHandlers.ofInputStream());

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    try (InputStream page = new GZIPInputStream(answer.body())) {
      assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("</html>");
    }
  }

  private int submit(Provider provider, byte[] file, String key) {
    return send(provider, file, "gzip", key).status();
  }

  private Answer send(Provider provider, byte[] file, String coding, String key) {
    return send(
        provider
            .request("/downstream-reports", "")
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", key),
        file,
        coding);
  }

  private Answer apply(byte[] form) {
    return send(
        product.api().request("applications").header("Content-Type", "application/json"),
        form,
        "gzip");
  }

  private Answer send(HttpRequest.Builder request, byte[] body, String coding) {
    return product
        .api()
        .send(
            request
                .header("Content-Encoding", coding)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
  }

  private static byte[] packed(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(file);
    }
    return out.toByteArray();
  }
}
