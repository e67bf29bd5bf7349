package org.beian.e2e.benchmark;

import java.io.IOException;

/** A page or an answer fetched again and again. */
final class Fetch implements Work {

  private final Wire wire;
  private final String[] paths;
  private int next;

  Fetch(int port, String... paths) {
    this.wire = new Wire(port);
    this.paths = paths;
  }

  @Override
  public void once() throws IOException {
    String path = paths[next++ % paths.length];
    int status = wire.get(path).status();
    if (status != 200 && status != 204) {
      throw new IOException(path + ": " + status);
    }
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
