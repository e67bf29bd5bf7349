package org.beian.web.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.Yaml;

/** The description of the API in OpenAPI 3, read once. */
@ApplicationScoped
public class ApiDescription {

  private static final String FILE = "/META-INF/openapi.yaml";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private byte[] yaml;
  private JsonNode tree;

  @PostConstruct
  void read() {
    try (InputStream file = ApiDescription.class.getResourceAsStream(FILE)) {
      yaml = file.readAllBytes();
      tree = JSON.valueToTree(new Yaml().load(new String(yaml, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it was written. */
  byte[] yaml() {
    return yaml.clone();
  }

  /** The same in JSON. */
  byte[] json() {
    try {
      return JSON.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same as a tree, not to be changed. */
  JsonNode tree() {
    return tree;
  }
}
