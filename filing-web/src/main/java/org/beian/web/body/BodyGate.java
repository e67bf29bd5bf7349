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
import org.beian.web.SlowBodyException;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemAnswer;
import org.beian.web.api.problem.ProblemType;

/**
 * Lets only so many requests wait for their bodies at a time ({@link BodyPlaces}); who finds no
 * place is told to come again. A body must come at a {@link Pace}, whoever reads it: the
 * application ({@link PacedRequest}), or the container for it ({@link ContainerBody}). A form is
 * read here, so that work done with it takes no place.
 */
public class BodyGate extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int RETRY_AFTER_SECONDS = 2;

  /** What the container takes of a form; there is no page with as much to type. */
  private static final int MOST_OF_A_FORM = 2 * 1024 * 1024;

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
      refuse(request, response, Problem.passing(ProblemType.UNAVAILABLE, RETRY_AFTER_SECONDS));
      return;
    }
    PacedRequest paced = new PacedRequest(request, response, () -> places.leave(address));
    try {
      if (isOf(request, "application/x-www-form-urlencoded") && !isHere(paced, response)) {
        return;
      }
      if (isOf(request, "multipart/form-data") && !ProblemAnswer.isDue(request)) {
        new ContainerBody(request).watch(paced::bodyIsHere);
      }
      chain.doFilter(paced, response);
    } catch (IOException | ServletException | RuntimeException fault) {
      if (response.isCommitted() || !SlowBodyException.isCauseOf(fault)) {
        throw fault;
      }
      refuse(request, response, Problem.of(ProblemType.BODY_TOO_SLOW));
    } finally {
      paced.bodyIsHere();
    }
  }

  private static boolean isHere(PacedRequest paced, HttpServletResponse response)
      throws IOException {
    try {
      if (!new ContainerBody(paced).await(MOST_OF_A_FORM)) {
        refuse(paced, response, Problem.of(ProblemType.BODY_TOO_LARGE));
        return false;
      }
    } catch (IOException broken) {
      if (SlowBodyException.isCauseOf(broken)) {
        throw broken;
      }
      refuse(paced, response, Problem.of(ProblemType.BAD_REQUEST));
      return false;
    }
    paced.getParameterMap();
    paced.bodyIsHere();
    return true;
  }

  /** The rest is not read: the connection cannot be used for another request. */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    response.setHeader("Connection", "close");
    if (ProblemAnswer.isDue(request)) {
      ProblemAnswer.write(problem, request, response);
      return;
    }
    if (problem.retryAfter() > 0) {
      response.setHeader("Retry-After", Long.toString(problem.retryAfter()));
    }
    new ContainerBody(request).forget();
    response.sendError(problem.type().status());
  }

  private static boolean isWithoutBody(HttpServletRequest request) {
    return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
  }

  private static boolean isOf(HttpServletRequest request, String wanted) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(wanted);
  }
}
