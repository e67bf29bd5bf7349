package org.beian.web.api.problem;

import java.util.List;

/** Ends a request with a problem. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.type().name(), null, false, false);
    this.problem = problem;
  }

  public ProblemException(ProblemType type) {
    this(Problem.of(type));
  }

  public ProblemException(ProblemType type, Fault... faults) {
    this(Problem.of(type, List.of(faults)));
  }

  public Problem problem() {
    return problem;
  }
}
