package org.beian.filing.scan;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where clamd listens, as the operator writes it: {@code host:port}, or the path of its socket. */
final class ClamdAddress {

  private static final Pattern HOST_AND_PORT =
      Pattern.compile("\\[?([0-9A-Za-z.:_-]+?)\\]?:(\\d{1,5})");
  private static final int MOST = 65_535;

  private ClamdAddress() {}

  /** Looked up anew each time: the host may have moved. */
  static SocketAddress read(String text) {
    if (text.startsWith("/")) {
      return UnixDomainSocketAddress.of(text);
    }
    Matcher matcher = HOST_AND_PORT.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > MOST) {
      throw new IllegalArgumentException(
          "FILING_CLAMD must look like 127.0.0.1:3310 or /run/clamav/clamd.ctl, not '"
              + text
              + "'");
    }
    return new InetSocketAddress(matcher.group(1), Integer.parseInt(matcher.group(2)));
  }
}
