package org.beian.web.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beian.web.docs.DescribedOperation.Answer;
import org.beian.web.docs.DescribedOperation.Content;
import org.beian.web.docs.DescribedOperation.Field;
import org.beian.web.docs.DescribedOperation.Sample;

/** Reads an operation out of the description, for its page. */
final class OperationReader {

  private final JsonNode document;
  private final References references;
  private final boolean chinese;

  OperationReader(JsonNode document, Locale locale) {
    this.document = document;
    this.references = new References(document);
    this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /** The text of a tag or operation in the language of the page. */
  String title(JsonNode node, String otherwise) {
    return chinese ? node.path("x-summary-zh").asText() : node.path(otherwise).asText();
  }

  DescribedOperation read(String path, String method, JsonNode operation) {
    List<String> scopes = new ArrayList<>();
    JsonNode security =
        operation.has("security") ? operation.path("security") : document.path("security");
    boolean open = false;
    for (JsonNode way : security) {
      open |= way.isEmpty();
      way.path("oauth2").forEach(scope -> scopes.add(scope.asText()));
    }
    return new DescribedOperation(
        operation.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        title(operation, "summary"),
        operation.path("description").asText(),
        scopes,
        open,
        parameters(operation),
        contents(operation.path("requestBody").path("content")),
        answers(operation));
  }

  private List<Field> parameters(JsonNode operation) {
    List<Field> parameters = new ArrayList<>();
    for (JsonNode each : operation.path("parameters")) {
      JsonNode parameter = references.resolved(each);
      parameters.add(
          new Field(
              parameter.path("name").asText(),
              parameter.path("in").asText(),
              parameter.path("required").asBoolean(),
              SchemaFields.type(parameter.path("schema")),
              parameter.path("description").asText(),
              parameter.path("example").asText()));
    }
    return parameters;
  }

  private List<Answer> answers(JsonNode operation) {
    List<Answer> answers = new ArrayList<>();
    operation
        .path("responses")
        .properties()
        .forEach(
            each -> {
              JsonNode answer = references.resolved(each.getValue());
              answers.add(
                  new Answer(
                      each.getKey(),
                      answer.path("description").asText(),
                      headers(answer.path("headers")),
                      contents(answer.path("content"))));
            });
    return answers;
  }

  private List<Field> headers(JsonNode headers) {
    List<Field> fields = new ArrayList<>();
    headers
        .properties()
        .forEach(
            each -> {
              JsonNode header = references.resolved(each.getValue());
              fields.add(
                  new Field(
                      each.getKey(),
                      "header",
                      false,
                      SchemaFields.type(header.path("schema")),
                      header.path("description").asText(),
                      header.path("example").asText()));
            });
    return fields;
  }

  private List<Content> contents(JsonNode contents) {
    List<Content> read = new ArrayList<>();
    contents
        .properties()
        .forEach(
            each ->
                read.add(
                    new Content(
                        each.getKey(),
                        SchemaFields.of(each.getValue().path("schema"), references),
                        samples(each.getValue()))));
    return read;
  }

  private List<Sample> samples(JsonNode content) {
    List<Sample> samples = new ArrayList<>();
    if (content.has("example")) {
      samples.add(new Sample("", text(content.path("example"))));
    }
    content
        .path("examples")
        .properties()
        .forEach(
            each -> {
              JsonNode example = references.resolved(each.getValue());
              String title = example.path("summary").asText(each.getKey());
              samples.add(new Sample(title, text(example.path("value"))));
            });
    return samples;
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toPrettyString();
  }
}
