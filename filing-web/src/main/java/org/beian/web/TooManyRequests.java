package org.beian.web;

import jakarta.servlet.http.HttpServletResponse;
import org.beian.filing.querycode.TooManyTriesException;

/** The answer to who must wait after too many wrong codes. */
public final class TooManyRequests {

  /** The status (RFC 6585, section 4). */
  public static final int STATUS = 429;

  private static final int SECONDS_A_MINUTE = 60;

  private TooManyRequests() {}

  /**
   * Says so in status and head; the body is the page's business.
   *
   * @return minutes to wait, rounded up
   */
  public static long answer(HttpServletResponse response, TooManyTriesException tooMany) {
    response.setStatus(STATUS);
    response.setHeader("Retry-After", Long.toString(tooMany.retryAfterSeconds()));
    return (tooMany.retryAfterSeconds() + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
  }
}
