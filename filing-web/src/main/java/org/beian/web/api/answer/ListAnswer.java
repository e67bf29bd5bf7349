package org.beian.web.api.answer;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Writes a list of records as JSON. */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class ListAnswer extends JsonAnswer<List<?>> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return List.class.isAssignableFrom(type);
  }
}
