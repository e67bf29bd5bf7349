package org.beian.web.api.answer;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a record as JSON. */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class RecordAnswer extends JsonAnswer<Record> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return Record.class.isAssignableFrom(type);
  }
}
