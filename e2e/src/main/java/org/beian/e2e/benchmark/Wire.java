package org.beian.e2e.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept alive. It does no more than a load generator needs, so as to
 * leave the processors to the server.
 */
final class Wire implements Closeable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final int port;
  private Socket socket;
  private InputStream in;

  Wire(int port) {
    this.port = port;
  }

  /** An answer: its status, its head as it came, and its body. */
  record Answer(int status, String head, String text) {

    /** The value of a header of that name that comes first, or empty text. */
    String header(String name) {
      String wanted = name.toLowerCase(Locale.ROOT) + ":";
      for (String line : head.split("\r\n", -1)) {
        if (line.toLowerCase(Locale.ROOT).startsWith(wanted)) {
          return line.substring(wanted.length()).strip();
        }
      }
      return "";
    }
  }

  Answer get(String path, String... headers) throws IOException {
    return exchange("GET " + path, headers, new byte[0]);
  }

  Answer post(String path, String contentType, byte[] body, String... headers) throws IOException {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type: " + contentType;
    all[headers.length + 1] = "Content-Length: " + body.length;
    return exchange("POST " + path, all, body);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }

  private Answer exchange(String start, String[] headers, byte[] body) throws IOException {
    boolean fresh = socket == null;
    try {
      return exchangeOnce(start, headers, body);
    } catch (IOException e) {
      close();
      if (fresh) {
        throw e;
      }
      return exchangeOnce(start, headers, body);
    }
  }

  private Answer exchangeOnce(String start, String[] headers, byte[] body) throws IOException {
    if (socket == null) {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }
    ByteArrayOutputStream request = new ByteArrayOutputStream(512 + body.length);
    request.writeBytes((start + " HTTP/1.1\r\nHost: localhost\r\n").getBytes(ISO_8859_1));
    for (String header : headers) {
      request.writeBytes((header + "\r\n").getBytes(ISO_8859_1));
    }
    request.writeBytes("\r\n".getBytes(ISO_8859_1));
    request.writeBytes(body);
    request.writeTo(socket.getOutputStream());
    return read();
  }

  private Answer read() throws IOException {
    String head = readHead();
    Answer bare = new Answer(Integer.parseInt(head.substring(9, 12)), head, "");
    byte[] body = {};
    if (bare.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
      body = readChunks();
    } else if (!bare.header("Content-Length").isEmpty()) {
      body = exactly(Integer.parseInt(bare.header("Content-Length")));
    }
    if (bare.header("Connection").equalsIgnoreCase("close")) {
      close();
    }
    return new Answer(bare.status(), head, new String(body, UTF_8));
  }

  private String readHead() throws IOException {
    StringBuilder head = new StringBuilder();
    for (String line = readLine(); !line.isEmpty(); line = readLine()) {
      head.append(line).append("\r\n");
    }
    return head.toString();
  }

  private byte[] readChunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = readSize(); size > 0; size = readSize()) {
      body.writeBytes(exactly(size));
      readLine();
    }
    readLine();
    return body.toByteArray();
  }

  private int readSize() throws IOException {
    return Integer.parseInt(readLine().split(";", 2)[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
