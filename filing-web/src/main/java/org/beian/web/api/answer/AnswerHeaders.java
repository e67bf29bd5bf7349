package org.beian.web.api.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.beian.web.api.problem.AnswerLanguage;

/**
 * Says of every answer which language it is in and that it is not to be stored on the way, unless
 * its resource says otherwise.
 */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    String asked = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, AnswerLanguage.of(asked).toLanguageTag());
    headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
