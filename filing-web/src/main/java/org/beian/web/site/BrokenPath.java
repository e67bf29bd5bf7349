package org.beian.web.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemAnswer;
import org.beian.web.api.problem.ProblemType;

/**
 * Refuses a path with a broken percent sign, such as {@code /%zz}. Our launcher marks such a
 * request, since the server could not have brought it here as it was.
 */
public class BrokenPath extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String MARK = "org.beian.brokenPath";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(MARK) == null) {
      chain.doFilter(request, response);
    } else if (ProblemAnswer.isDue(request)) {
      ProblemAnswer.write(Problem.of(ProblemType.BAD_REQUEST), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
