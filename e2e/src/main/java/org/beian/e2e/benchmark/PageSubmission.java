package org.beian.e2e.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.beian.e2e.sample.PageForm;

/**
 * A form filled in page by page and handed in, as a browser without scripts does it: every page is
 * sent, every redirect followed, until the receipt shows the filing number.
 */
final class PageSubmission implements Work {

  private static final int MARK = 7;
  private static final String CODE = CreditCodes.of(MARK);
  private static final String ADDRESS = Forms.address(MARK);
  private static final List<Sent> PAGES =
      PageForm.of(Forms.ip(MARK)).stream().map(step -> new Sent(step.path(), body(step))).toList();

  private final Wire wire;
  private final Map<String, String> cookies = new TreeMap<>();

  /** A page and what it sends for the organisation with the mark. */
  private record Sent(String path, String body) {}

  PageSubmission(int port) {
    this.wire = new Wire(port);
  }

  @Override
  public void once() throws IOException {
    cookies.clear();
    int n = Forms.serial();
    for (Sent page : PAGES) {
      send(
          page.path(),
          page.body().replace(CODE, CreditCodes.of(n)).replace(ADDRESS, Forms.address(n)));
    }
    Wire.Answer receipt = send("/apply/review", "%2Ftruthful=true&go=submit");
    if (!receipt.text().contains("6528271")) {
      throw new IOException("No filing number on the receipt: " + receipt.status());
    }
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }

  private Wire.Answer send(String path, String body) throws IOException {
    Wire.Answer sent =
        wire.post(path, "application/x-www-form-urlencoded", body.getBytes(UTF_8), cookieHeader());
    keepCookies(sent);
    if (sent.status() != 302 && sent.status() != 303) {
      throw new IOException(path + ": " + sent.status());
    }
    String next = sent.header("Location").replaceFirst("^https?://[^/]+", "");
    if (next.contains("?check=")) {
      throw new IOException(path + " is not content with its fields");
    }
    Wire.Answer shown = wire.get(next, cookieHeader());
    keepCookies(shown);
    if (shown.status() != 200) {
      throw new IOException(next + ": " + shown.status());
    }
    return shown;
  }

  private String cookieHeader() {
    return "Cookie: "
        + cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
  }

  private void keepCookies(Wire.Answer answer) {
    answer
        .head()
        .lines()
        .filter(line -> line.regionMatches(true, 0, "Set-Cookie:", 0, 11))
        .map(line -> line.substring(11).strip().split(";", 2)[0].split("=", 2))
        .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
  }

  private static String body(PageForm.Step step) {
    return step.fields().stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()) + "&")
        .collect(Collectors.joining("", "", "go=next"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
