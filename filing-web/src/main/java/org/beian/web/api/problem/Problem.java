package org.beian.web.api.problem;

import java.util.List;
import org.beian.filing.application.Receipt;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;

/**
 * A problem, not yet worded.
 *
 * @param faults what is wrong with the request itself
 * @param findings what the rules object to
 * @param applicationNo number of the case that was stored nonetheless, or null
 * @param queryCode secret that opens that case, or null
 * @param retryAfter seconds after which trying again makes sense; zero: never
 */
public record Problem(
    ProblemType type,
    List<Fault> faults,
    List<Finding> findings,
    String applicationNo,
    String queryCode,
    long retryAfter) {

  private static final long SCANNER_IS_BACK = 300;

  public Problem {
    faults = List.copyOf(faults);
    findings = List.copyOf(findings);
  }

  public static Problem of(ProblemType type) {
    return new Problem(type, List.of(), List.of(), null, null, 0);
  }

  public static Problem of(ProblemType type, List<Fault> faults) {
    return new Problem(type, faults, List.of(), null, null, 0);
  }

  /** A problem that passes by itself within some seconds. */
  public static Problem passing(ProblemType type, long retryAfter) {
    return new Problem(type, List.of(), List.of(), null, null, retryAfter);
  }

  /**
   * A non-acceptance and its reasons; it is stored, and can be followed like any other case. What
   * was only noted stands in its receipt.
   */
  public static Problem notAccepted(Receipt receipt) {
    return new Problem(
        ProblemType.NOT_ACCEPTED,
        List.of(),
        receipt.findings().stream()
            .filter(finding -> finding.code().weight() != FindingCode.Weight.NOTE)
            .toList(),
        receipt.applicationNo(),
        receipt.queryCode(),
        0);
  }

  /** A material that was not taken, with the reason. */
  public static Problem materialRefused(Finding reason) {
    boolean passes = reason.code() == FindingCode.ATTACHMENT_UNSCANNED;
    ProblemType type = passes ? ProblemType.UNAVAILABLE : ProblemType.MATERIAL_REFUSED;
    return new Problem(type, List.of(), List.of(reason), null, null, passes ? SCANNER_IS_BACK : 0);
  }
}
