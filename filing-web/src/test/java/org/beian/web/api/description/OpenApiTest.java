package org.beian.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.beian.filing.form.FilingForm;
import org.beian.web.api.directory.AuthorityBody;
import org.beian.web.api.directory.CodeListBody;
import org.beian.web.api.directory.CodeListSummary;
import org.beian.web.api.directory.DayBody;
import org.beian.web.api.directory.GuideItemBody;
import org.beian.web.api.directory.OfficeStatusBody;
import org.beian.web.api.event.DeliveryPage;
import org.beian.web.api.event.SecretBody;
import org.beian.web.api.event.TriedBody;
import org.beian.web.api.event.WebhookBody;
import org.beian.web.api.form.FormReader;
import org.beian.web.api.problem.ProblemView;
import org.beian.web.api.report.ReportBody;
import org.beian.web.api.view.CheckBody;
import org.beian.web.api.view.DeadlineBody;
import org.beian.web.api.view.FilingBody;
import org.beian.web.api.view.FilingPage;
import org.beian.web.api.view.MaterialBody;
import org.beian.web.api.view.ProgressBody;
import org.beian.web.api.view.PublicFilingBody;
import org.beian.web.api.view.ReceiptBody;
import org.beian.web.api.view.ReceiptPage;
import org.beian.web.api.view.VerificationBody;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

class OpenApiTest {

  private static final List<Class<? extends Record>> ANSWERS =
      List.of(
          AuthorityBody.class,
          OfficeStatusBody.class,
          DayBody.class,
          DeadlineBody.class,
          GuideItemBody.class,
          CodeListSummary.class,
          CodeListBody.class,
          CheckBody.class,
          ReceiptBody.class,
          ReceiptPage.class,
          FilingPage.class,
          VerificationBody.class,
          PublicFilingBody.class,
          WebhookBody.class,
          SecretBody.class,
          TriedBody.class,
          DeliveryPage.class,
          ProgressBody.class,
          MaterialBody.class,
          ReportBody.class,
          ProblemView.class);

  private final Described described = Described.read();

  @Test
  void describesEveryRecordAsItIs() throws IOException {
    Map<String, Object> schemas = new LinkedHashMap<>();
    AnswerSchemas answers =
        new AnswerSchemas(schemas).withSparse(FilingBody.class).withSparse(ReceiptBody.class);
    ANSWERS.forEach(answers::add);
    new FormSchemas(schemas).add();
    new RequestSchemas(schemas).add();
    java.nio.file.Path wanted = java.nio.file.Path.of("target", "openapi-schemas.yaml");
    Files.writeString(wanted, "  schemas:\n" + yaml(schemas).indent(4));

    assertThat(described.at("components", "schemas"))
        .as("components.schemas of META-INF/openapi.yaml; as it should be: %s", wanted)
        .isEqualTo(schemas);
  }

  @Test
  void describesEveryOperationAndNoOther() {
    Set<String> told = new TreeSet<>();
    described
        .at("paths")
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods).keySet().forEach(method -> told.add(method + " " + path)));

    Set<String> there = new TreeSet<>(Resources.operations().keySet());
    there.add("post /oauth/token");
    assertThat(told).isEqualTo(there);
  }

  @Test
  void refersOnlyToWhatIsThere() {
    List<String> references = new ArrayList<>();
    collectReferences(described.document(), references);

    assertThat(references).isNotEmpty();
    for (String reference : references) {
      String[] steps = reference.substring("#/".length()).split("/", -1);
      assertThat(described.at(steps)).as(reference).isNotNull();
    }
  }

  @Test
  void showsAFormThatCanBeRead() throws IOException {
    Object example = described.at("components", "examples", "IpFiling").get("value");
    String json = new ObjectMapper().writeValueAsString(example);

    FilingForm form =
        FormReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

    assertThat(form.unit().unitName()).isEqualTo("巴州某某科技有限公司");
  }

  private static void collectReferences(Object node, List<String> references) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        references.add(reference);
      }
      map.values().forEach(child -> collectReferences(child, references));
    } else if (node instanceof List<?> list) {
      list.forEach(child -> collectReferences(child, references));
    }
  }

  private static String yaml(Map<String, Object> content) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(100);
    options.setAllowUnicode(true);
    return new Yaml(options).dump(content);
  }
}
