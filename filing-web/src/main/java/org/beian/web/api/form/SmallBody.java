package org.beian.web.api.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** A JSON object of a few members that are texts, or lists of texts. */
public final class SmallBody {

  private static final int LARGEST = 64 * 1024;
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(FormReader.DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ObjectNode object;

  private SmallBody(ObjectNode object) {
    this.object = object;
  }

  /**
   * Reads a body.
   *
   * @param members what it may have
   * @throws ProblemException 413 when it is too large, 400 when it is no such object
   */
  public static SmallBody read(InputStream body, Set<String> members) throws IOException {
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new ProblemException(
          ProblemType.BODY_TOO_LARGE,
          Fault.of(FaultCode.BODY_TOO_LARGE, "", String.valueOf(LARGEST)));
    }
    JsonNode tree = tree(bytes);
    if (!(tree instanceof ObjectNode object)) {
      throw malformed(Fault.of(FaultCode.OBJECT_EXPECTED, ""));
    }
    List<String> unknown =
        object.properties().stream()
            .map(member -> member.getKey())
            .filter(name -> !members.contains(name))
            .toList();
    if (!unknown.isEmpty()) {
      String known = String.join(", ", members.stream().sorted().toList());
      throw malformed(Fault.of(FaultCode.UNKNOWN_MEMBER, "/" + unknown.get(0), known));
    }
    return new SmallBody(object);
  }

  private static JsonNode tree(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      throw malformed(Fault.of(FaultCode.BODY_EMPTY, ""));
    }
    try {
      return JSON.readTree(bytes);
    } catch (StreamConstraintsException tooDeep) {
      throw malformed(Fault.of(FaultCode.TOO_DEEP, "", String.valueOf(FormReader.DEEPEST)));
    } catch (JsonProcessingException e) {
      throw malformed(
          Fault.of(
              FaultCode.JSON_SYNTAX,
              "",
              String.valueOf(e.getLocation().getLineNr()),
              String.valueOf(e.getLocation().getColumnNr())));
    }
  }

  /** A text; null where it is not given. */
  public String text(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw malformed(Fault.of(FaultCode.TEXT_EXPECTED, "/" + name));
    }
    return value.textValue();
  }

  /** A list of texts; empty where it is not given. */
  public List<String> texts(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return List.of();
    }
    Stream<JsonNode> items = StreamSupport.stream(value.spliterator(), false);
    if (!value.isArray() || !items.allMatch(JsonNode::isTextual)) {
      throw malformed(Fault.of(FaultCode.LIST_EXPECTED, "/" + name));
    }
    return StreamSupport.stream(value.spliterator(), false).map(JsonNode::textValue).toList();
  }

  private static ProblemException malformed(Fault fault) {
    return new ProblemException(ProblemType.MALFORMED_BODY, fault);
  }
}
