package org.beian.e2e.operations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.beian.e2e.product.Product;

/** A client that sends what it likes when it likes, whatever the server says. */
public final class RawClient implements AutoCloseable {

  private static final int A_READ_MILLIS = 20;
  private static final String HEAD_ENDS = "\r\n\r\n";

  private final Socket socket;
  private final StringBuilder answer = new StringBuilder();

  /** Connects, and sends the head of a request. */
  public RawClient(Product product, String head) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), product.port());
      socket.setSoTimeout(A_READ_MILLIS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    send(head);
  }

  /** Sends more; a server that hung up is for {@link #hears} to find. */
  public void send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    } catch (IOException ended) {
      // Seen when listening.
    }
  }

  /** Waits a moment for more of the answer; false once the server hung up. */
  public boolean hears() {
    byte[] heard = new byte[4096];
    try {
      int read = socket.getInputStream().read(heard);
      answer.append(new String(heard, 0, Math.max(read, 0), ISO_8859_1));
      return read >= 0;
    } catch (SocketTimeoutException silence) {
      return true;
    } catch (IOException ended) {
      return false;
    }
  }

  /** What the server answered so far, a character a byte. */
  public String answer() {
    return answer.toString();
  }

  /** Whether the head of the answer is here. */
  public boolean isAnswered() {
    return answer.indexOf(HEAD_ENDS) >= 0;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
