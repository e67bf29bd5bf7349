package org.beian.web.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.beian.web.SlowBodyException;

/** A body that must come at a {@link Pace}. */
class PacedStream extends ServletInputStream {

  private final ServletInputStream body;
  private final Runnable arrived;
  private final Runnable tooSlow;
  private long waited;
  private long came;

  PacedStream(ServletInputStream body, Runnable arrived, Runnable tooSlow) {
    this.body = body;
    this.arrived = arrived;
    this.tooSlow = tooSlow;
  }

  @Override
  public int read() throws IOException {
    long before = System.nanoTime();
    int read = body.read();
    count(read < 0 ? -1 : 1, before);
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    long before = System.nanoTime();
    int read = body.read(into, offset, length);
    count(read, before);
    return read;
  }

  /** Only waiting counts: what is done with what came is not the client's fault. */
  private void count(int read, long before) throws IOException {
    waited += System.nanoTime() - before;
    if (read < 0 || body.isFinished()) {
      arrived.run();
      return;
    }
    came += read;
    try {
      Pace.check(came, waited);
    } catch (SlowBodyException slow) {
      tooSlow.run();
      throw slow;
    }
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    arrived.run();
    body.close();
  }
}
