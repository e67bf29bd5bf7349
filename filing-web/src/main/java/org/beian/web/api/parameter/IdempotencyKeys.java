package org.beian.web.api.parameter;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.beian.web.api.problem.FaultCode;

/** Reads the key by which a repeated request is known. */
public final class IdempotencyKeys {

  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  private IdempotencyKeys() {}

  /** The key of a request, null when it has none; faults as {@link #read} tells them. */
  public static String of(HttpHeaders headers) {
    return read(HEADER, headers.getRequestHeader(HEADER));
  }

  /**
   * The key of a request, null when it has none.
   *
   * @param given the header's values, or null
   * @throws org.beian.web.api.problem.ProblemException there are two keys, or one that is empty,
   *     too long, or has anything but visible ASCII characters
   */
  public static String read(String header, List<String> given) {
    if (given == null || given.isEmpty()) {
      return null;
    }
    String key = given.get(0);
    if (given.size() > 1 || key == null || !FORM.matcher(key).matches()) {
      Parameters parameters = new Parameters();
      parameters.refuse(FaultCode.KEY_MALFORMED, header);
      parameters.check();
    }
    return key;
  }
}
