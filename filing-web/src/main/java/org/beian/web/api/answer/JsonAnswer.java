package org.beian.web.api.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Writes answers as JSON; members that are null are left out.
 *
 * <p>Its two kinds name their types, so that the server's own writers, which take any object, stand
 * back.
 */
abstract class JsonAnswer<T> implements MessageBodyWriter<T> {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class))
                  .addSerializer(OffsetDateTime.class, new WithSeconds()))
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();
  private static final ObjectWriter WRITER = MAPPER.writer();

  /** An answer as a tree, as it would be written. */
  static JsonNode tree(Object body) {
    return MAPPER.valueToTree(body);
  }

  /** An answer as it is written. */
  static byte[] bytes(Object body) {
    try {
      return WRITER.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void writeTo(
      T body,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    WRITER.writeValue(out, body);
  }

  /** RFC 3339 demands the seconds, which {@link OffsetDateTime#toString} leaves out when zero. */
  private static final class WithSeconds extends StdSerializer<OffsetDateTime> {

    private static final long serialVersionUID = 1L;

    WithSeconds() {
      super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime moment, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }
  }
}
