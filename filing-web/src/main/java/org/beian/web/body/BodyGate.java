package org.beian.web.body;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.beian.web.ClientAddress;

/**
 * Lets only so many requests wait for their bodies at a time ({@link BodyPlaces}); who finds no
 * place is told to come again. What the application reads itself must come at a pace ({@link
 * PacedRequest}); what the container reads for it, forms and their files, is read here, so that
 * work done with it takes no place.
 */
public class BodyGate extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String RETRY_AFTER_SECONDS = "2";

  @Inject transient BodyPlaces places;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() == 0 || isWithoutBody(request)) {
      chain.doFilter(request, response);
      return;
    }
    String address = ClientAddress.of(request);
    if (!places.enter(address)) {
      response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
      response.setHeader("Connection", "close");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    PacedRequest paced = new PacedRequest(request, response, () -> places.leave(address));
    try {
      if (isForm(request)) {
        request.getParameterMap();
        paced.bodyIsHere();
      }
      chain.doFilter(paced, response);
    } finally {
      paced.bodyIsHere();
    }
  }

  private static boolean isWithoutBody(HttpServletRequest request) {
    return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }
}
