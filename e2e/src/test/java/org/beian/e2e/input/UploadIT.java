package org.beian.e2e.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.beian.e2e.Books;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UploadIT {

  private static final int OVER_TEN_MEGABYTES = 10 * 1024 * 1024 + 1;

  private final Product product = Product.shared();

  static Stream<Arguments> files() {
    byte[] large = new byte[OVER_TEN_MEGABYTES];
    System.arraycopy(Uploads.pdf(), 0, large, 0, Uploads.pdf().length);
    return Stream.of(
        arguments("备案表.pdf", Uploads.program()),
        arguments("备案表.png", Uploads.png(30_000, 30_000)),
        arguments("备案表.ofd", Uploads.ofd(500)),
        arguments("备案表.pdf", new byte[0]),
        arguments("备案表.pdf", large),
        arguments(
            "备案表.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
        arguments("备案表.pdf", "%PDF".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("files")
  void refusesWhatIsNotWhatItsNameSays(String fileName, byte[] content) {
    Map<String, Long> before = Books.rows(product);

    Answer answer = Uploads.send(product, "FORM", fileName, content);

    Refusal.require(answer);
    assertThat(answer.json().path("errors")).isNotEmpty();
    assertThat(Books.rows(product)).isEqualTo(before);
  }

  @Test
  void namesTheVirusThatItRefuses() {
    Answer answer = Uploads.send(product, "FORM", "备案表.pdf", Uploads.testVirus());

    Refusal.require(answer);
    assertThat(answer.text()).contains("ATTACHMENT_INFECTED", "备案表.pdf", "EICAR-Test", "查杀病毒");
  }

  @Test
  void judgesByContentAndNotByName() {
    Answer answer = Uploads.send(product, "FORM", "表格.exe", Uploads.pdf());

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.text("/mediaType")).isEqualTo("application/pdf");
  }

  @Test
  @DisplayName("IN5: an upload repeated under its key is answered again, another one is refused")
  void knowsARepeatByItsKey() {
    String key = UUID.randomUUID().toString();
    Answer first = Uploads.send(product, "FORM", "表格.pdf", Uploads.pdf(), key);
    Map<String, Long> before = Books.rows(product);

    Answer again = Uploads.send(product, "FORM", "表格.pdf", Uploads.pdf(), key);
    Answer other = Uploads.send(product, "ORG_CERT", "表格.pdf", Uploads.pdf(), key);

    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.status()).isEqualTo(201);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("/type")).isEqualTo("urn:problem-type:filing:other-material");
    assertThat(Books.rows(product)).isEqualTo(before);
  }

  @Test
  void keepsAHostileFileNameAsALabelOnly() {
    Answer answer =
        Uploads.send(product, "FORM", "../../etc/<script>alert(1)<_script>.pdf", Uploads.pdf());

    assertThat(answer.status()).isIn(201, 422);
    assertThat(answer.text("/fileName")).doesNotContain("/").doesNotContain("..");
  }

  @Test
  void namesTheKindThatIsUnknown() {
    Map<String, Long> before = Books.rows(product);

    Refusal.require(Uploads.send(product, "WIZARD", "a.pdf", Uploads.pdf()), "kind");
    assertThat(Books.rows(product)).isEqualTo(before);
  }

  @Test
  void namesTheFileThatBrokeOff() {
    byte[] whole = Uploads.body("FORM", "a.pdf", Uploads.pdf());
    Map<String, Long> before = Books.rows(product);

    Answer answer =
        product
            .api()
            .post(
                "materials",
                "multipart/form-data; boundary=" + Uploads.BOUNDARY,
                Arrays.copyOf(whole, whole.length / 2));

    Refusal.require(answer, "file");
    assertThat(Books.rows(product)).isEqualTo(before);
  }

  @Test
  void refusesABodyThatIsNoForm() {
    Map<String, Long> before = Books.rows(product);

    Refusal.require(
        product.api().post("materials", "multipart/form-data; boundary=x", Uploads.pdf()));
    Refusal.require(product.api().post("materials", "multipart/form-data", Uploads.pdf()));
    Refusal.require(product.api().post("materials", "application/pdf", Uploads.pdf()));
    assertThat(Books.rows(product)).isEqualTo(before);
  }
}
