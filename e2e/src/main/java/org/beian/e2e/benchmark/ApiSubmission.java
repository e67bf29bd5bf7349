package org.beian.e2e.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.UUID;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;

/** A form handed in through the API, each of another organisation, and filed at once. */
final class ApiSubmission implements Work {

  /** Marks in the text of a form where code and address of the organisation go. */
  private static final int MARK = 7;

  private static final String[] TEXT = template();

  private final Wire wire;

  ApiSubmission(int port) {
    this.wire = new Wire(port);
  }

  @Override
  public void once() throws IOException {
    submit();
  }

  /** Hands in one form and gives the whole answer. */
  Wire.Answer submit() throws IOException {
    int n = Forms.serial();
    String body = TEXT[0] + CreditCodes.of(n) + TEXT[1] + Forms.address(n) + TEXT[2];
    Wire.Answer answer =
        wire.post(
            "/api/v1/applications",
            "application/json",
            body.getBytes(UTF_8),
            "Idempotency-Key: " + UUID.randomUUID());
    if (answer.status() != 201) {
      throw new IOException(answer.status() + " " + answer.text());
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }

  /** The form before the code, between code and address, and after the address. */
  private static String[] template() {
    String form = Forms.ip(MARK).toString();
    String code = CreditCodes.of(MARK);
    String address = Forms.address(MARK);
    int first = form.indexOf(code);
    int second = form.indexOf(address, first);
    return new String[] {
      form.substring(0, first),
      form.substring(first + code.length(), second),
      form.substring(second + address.length())
    };
  }
}
