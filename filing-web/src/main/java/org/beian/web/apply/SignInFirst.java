package org.beian.web.apply;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way through the sign-in page: what was typed waits in the draft until the reader is back. */
final class SignInFirst {

  private SignInFirst() {}

  static String pathTo(String path) {
    return "/apply/signed-out?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
