package org.beian.filing.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks clamd of ClamAV: {@code INSTREAM} (clamd(8)) takes a content in pieces, each after its
 * length, and answers one line.
 */
final class Clamd {

  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final String CLEAN = "stream: OK";
  private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

  private final SocketAddress address;
  private final Duration patience;
  private final ScheduledExecutorService clock;

  /**
   * A clamd.
   *
   * @param patience after which it is given up
   * @param clock closes the connection then, whatever it waits for
   */
  Clamd(SocketAddress address, Duration patience, ScheduledExecutorService clock) {
    this.address = address;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * Has a content searched.
   *
   * @throws IOException not reached, not answered in time, or answered with a fault of its own
   */
  ScanResult search(InputStream content) throws IOException {
    try (SocketChannel line = open()) {
      ScheduledFuture<?> end =
          clock.schedule(() -> close(line), patience.toMillis(), TimeUnit.MILLISECONDS);
      try {
        line.connect(address);
        send(content, line);
        return result(answer(line));
      } finally {
        end.cancel(false);
      }
    } catch (RuntimeException e) { // a host without an address is told by one
      throw new IOException(e);
    }
  }

  private SocketChannel open() throws IOException {
    return address instanceof InetSocketAddress
        ? SocketChannel.open()
        : SocketChannel.open(StandardProtocolFamily.UNIX);
  }

  private static void close(SocketChannel line) {
    try {
      line.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(InputStream content, SocketChannel line) throws IOException {
    write(line, ByteBuffer.wrap(COMMAND));
    byte[] piece = content.readNBytes(PIECE);
    while (piece.length > 0) {
      write(line, length(piece.length));
      write(line, ByteBuffer.wrap(piece));
      piece = content.readNBytes(PIECE);
    }
    write(line, length(0));
  }

  private static ByteBuffer length(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
  }

  private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      line.write(bytes);
    }
  }

  private static String answer(SocketChannel line) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(LONGEST_ANSWER);
    while (line.read(buffer) >= 0 && answer.size() < LONGEST_ANSWER) {
      answer.write(buffer.array(), 0, buffer.position());
      buffer.clear();
    }
    return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
  }

  private static ScanResult result(String answer) throws IOException {
    Matcher found = FOUND.matcher(answer);
    if (found.matches()) {
      return ScanResult.infected(found.group(1));
    }
    if (!answer.equals(CLEAN)) {
      throw new IOException("clamd answered: " + answer);
    }
    return ScanResult.CLEAN;
  }
}
