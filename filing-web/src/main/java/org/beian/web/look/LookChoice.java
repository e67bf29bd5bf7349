package org.beian.web.look;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.beian.web.ReaderChoice;

/** Decides the look of a request: {@code ?look=} of the switch, else the cookie it left. */
public class LookChoice extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String SENIOR = "senior";
  private static final String STANDARD = "standard";
  private static final ReaderChoice CHOICE = new ReaderChoice("look", Set.of(SENIOR, STANDARD));

  @Inject transient Look look;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (CHOICE.answers(request, response)) {
      return;
    }
    boolean senior = CHOICE.of(request).filter(SENIOR::equals).isPresent();
    look.wear(senior, CHOICE.address(senior ? STANDARD : SENIOR, request));
    chain.doFilter(request, response);
  }
}
