package org.beian.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.product.Spectral;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpectralIT {

  @Test
  @DisplayName("IN1: Spectral finds nothing in the description, not so much as a hint")
  void findsNothing() {
    assertThat(new Spectral().findings(Contract.FILE)).isEmpty();
  }

  @Test
  @DisplayName("IN1: /openapi serves the description that the tests hold answers against")
  void servesTheDescription() throws IOException {
    Answer yaml = get("/openapi");

    assertThat(yaml.mediaType()).isEqualTo("application/yaml");
    assertThat(yaml.text().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(Files.readAllBytes(Contract.FILE));
    assertThat(get("/openapi?format=json").text("/openapi")).startsWith("3.0");
  }

  private static Answer get(String path) {
    URI address = Product.shared().uri(path);
    return Product.shared().api().send(HttpRequest.newBuilder(address).build());
  }
}
