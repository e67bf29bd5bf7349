package org.beian.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.web.CorrelationId;
import org.beian.web.DatabaseOutage;
import org.beian.web.SlowBodyException;

/** Answers every fault of a request with a problem; only what is our own fault is logged. */
@Provider
public class EveryFaultMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(EveryFaultMapper.class.getName());
  private static final Problem BROKEN_BODY =
      Problem.of(ProblemType.MALFORMED_BODY, List.of(Fault.of(FaultCode.PACKING_BROKEN, "")));

  @Context HttpServletRequest request;

  @Override
  public Response toResponse(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof ProblemException known) {
        return answer(known.problem(), known.problem().type().status());
      }
      if (t instanceof IdempotencyException key) {
        return answer(problemOf(key));
      }
      if (t instanceof BrokenBodyException) {
        return answer(BROKEN_BODY);
      }
      if (t instanceof TooManyTriesException tries) {
        return answer(Problem.passing(ProblemType.TOO_MANY_TRIES, tries.retryAfterSeconds()));
      }
    }
    if (fault instanceof WebApplicationException web) {
      return answer(web);
    }
    if (DatabaseOutage.isCauseOf(fault)) {
      log(Level.WARNING, "Database away", fault);
      return answer(Problem.passing(ProblemType.UNAVAILABLE, DatabaseOutage.RETRY_AFTER_SECONDS));
    }
    if (SlowBodyException.isCauseOf(fault)) {
      return answer(Problem.of(ProblemType.BODY_TOO_SLOW));
    }
    if (fault instanceof EOFException) {
      return answer(Problem.of(ProblemType.BAD_REQUEST));
    }
    log(Level.SEVERE, "Request failed", fault);
    return answer(Problem.of(ProblemType.INTERNAL));
  }

  private static Problem problemOf(IdempotencyException key) {
    return switch (key.reason()) {
      case STILL_RUNNING -> Problem.passing(ProblemType.STILL_RUNNING, 1);
      case OTHER_FORM -> Problem.of(ProblemType.OTHER_FORM);
      case OTHER_MATERIAL -> Problem.of(ProblemType.OTHER_MATERIAL);
    };
  }

  private Response answer(WebApplicationException fault) {
    Response given = fault.getResponse();
    int status = given.getStatus();
    if (status < 400) {
      return given;
    }
    if (status >= 500) {
      log(Level.SEVERE, "Request failed", fault);
    }
    Response answer = answer(Problem.of(ProblemType.ofStatus(status)), status);
    String allow = given.getHeaderString(HttpHeaders.ALLOW);
    return allow == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
  }

  private Response answer(Problem problem) {
    return answer(problem, problem.type().status());
  }

  private Response answer(Problem problem, int status) {
    Locale locale = AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(ProblemAnswer.MEDIA_TYPE)
            .entity(ProblemView.of(problem, status, locale, CorrelationId.of(request)));
    if (problem.retryAfter() > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
    }
    challenge(problem.type()).ifPresent(c -> answer.header(HttpHeaders.WWW_AUTHENTICATE, c));
    return answer.build();
  }

  /** What to come with instead (RFC 6750, 3). */
  private static Optional<String> challenge(ProblemType type) {
    return switch (type) {
      case TOKEN_MISSING -> Optional.of("Bearer");
      case TOKEN_REFUSED -> Optional.of("Bearer error=\"invalid_token\"");
      case SCOPE_MISSING -> Optional.of("Bearer error=\"insufficient_scope\"");
      default -> Optional.empty();
    };
  }

  private void log(Level level, String what, Throwable fault) {
    LOG.log(level, fault, () -> what + ", request " + CorrelationId.of(request));
  }
}
