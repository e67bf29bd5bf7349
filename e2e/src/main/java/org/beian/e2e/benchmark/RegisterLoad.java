package org.beian.e2e.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;

/** Asks a large register what clerks, applicants and programs ask. */
final class RegisterLoad {

  private static final Pattern NEXT = Pattern.compile("before=(\\d+)");
  private static final int MANY = 16;

  private final Product product;
  private final int size;
  private final List<Measure> measures = new ArrayList<>();

  RegisterLoad(Product product, int size) {
    this.product = product;
    this.size = size;
  }

  /** Until the server's code is compiled: what is measured first must not look the slowest. */
  void warmUp(Duration time) throws Exception {
    Load.run("warm-up", MANY, time, Long.MAX_VALUE, asking(RegisterLoad::progress, null));
    Load.run("warm-up", MANY, time, Long.MAX_VALUE, asking(RegisterLoad::verification, null));
    String session = DeskCookie.of(product);
    Load.run("warm-up", MANY, time, Long.MAX_VALUE, asking(n -> search("科技"), session));
  }

  List<Measure> run(Duration round) throws Exception {
    anybody("progress by number and code", round, RegisterLoad::progress);
    anybody("is this filing number true", round, RegisterLoad::verification);
    clerk("by filing number", round, n -> search(BigRegister.filingNumber(n)));
    clerk("by credit code", round, n -> search(CreditCodes.of(n)));
    clerk("which filing has this address", round, n -> search(address(n % 50 == 0 ? n + 1 : n)));
    clerk("two characters, rare", round, n -> search(BigRegister.unitName(n).substring(3, 5)));
    clerk("two characters, common", round, n -> search("科技"));
    clerk("five characters", round, n -> search(BigRegister.unitName(n).substring(2, 7)));
    clerk("of an authority, ICP, dates", round, n -> "/desk/registry?" + narrow(n));
    deep(round);
    clerk("queue, first page", round, n -> "/desk/");
    clerk("queue, searched", round, n -> "/desk/?q=" + words(BigRegister.unitName(n), 2, 5));
    return measures;
  }

  private void anybody(String what, Duration round, IntFunction<String> path) throws Exception {
    measure(what, MANY, round, asking(path, null));
  }

  private void clerk(String what, Duration round, IntFunction<String> path) throws Exception {
    measure(what, 1, round, asking(path, DeskCookie.of(product)));
  }

  private Work.Maker asking(IntFunction<String> path, String session) {
    return () -> new Question(product.port(), size, path, session);
  }

  private void measure(String what, int clients, Duration round, Work.Maker maker)
      throws Exception {
    Measure measure = Load.run(what, clients, round, Long.MAX_VALUE, maker);
    System.out.println(measure.line());
    measures.add(measure);
  }

  /** Pages that follow one another through the whole register. */
  private void deep(Duration round) throws Exception {
    String session = DeskCookie.of(product);
    measure("page after page", 1, round, () -> new Walk(product.port(), session));
  }

  private static String progress(int n) {
    return "/api/v1/progress/" + BigRegister.filingNumber(n) + "?code=" + BigRegister.queryCode(n);
  }

  private static String verification(int n) {
    return "/api/v1/verifications/filings/" + BigRegister.filingNumber(n);
  }

  private static String search(String words) {
    return "/desk/registry?q=" + URLEncoder.encode(words, UTF_8);
  }

  private static String words(String name, int from, int to) {
    return URLEncoder.encode(name.substring(from, to), UTF_8);
  }

  private static String address(int n) {
    return (0x3D + (n >>> 24)) + "." + (n >>> 16 & 255) + "." + (n >>> 8 & 255) + "." + (n & 255);
  }

  private static String narrow(int n) {
    return "authority=HEJING&track=ICP&from=2026-01-01&to=2026-01-1" + n % 9;
  }

  /** A question about any of the filings, by chance. */
  private static final class Question implements Work {

    private final Wire wire;
    private final int size;
    private final IntFunction<String> path;
    private final String cookie;
    private final Random random = new Random(Forms.serial());

    Question(int port, int size, IntFunction<String> path, String cookie) {
      this.wire = new Wire(port);
      this.size = size;
      this.path = path;
      this.cookie = "Cookie: " + cookie;
    }

    @Override
    public void once() throws IOException {
      ask(wire, path.apply(random.nextInt(size)), cookie);
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }

  /** The list of all filings, from page to page. */
  private static final class Walk implements Work {

    private final Wire wire;
    private final String cookie;
    private String before = "";

    Walk(int port, String cookie) {
      this.wire = new Wire(port);
      this.cookie = "Cookie: " + cookie;
    }

    @Override
    public void once() throws IOException {
      Matcher next = NEXT.matcher(ask(wire, "/desk/registry?before=" + before, cookie));
      before = next.find() ? next.group(1) : "";
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }

  private static String ask(Wire wire, String path, String cookie) throws IOException {
    Wire.Answer answer = wire.get(path, cookie);
    boolean rows = !path.startsWith("/desk/") || answer.text().contains("<tr");
    if (answer.status() != 200 || !rows) {
      throw new IOException(path + ": " + answer.status() + " or nothing found");
    }
    return answer.text();
  }
}
