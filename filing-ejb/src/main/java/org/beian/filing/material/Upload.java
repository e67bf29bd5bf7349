package org.beian.filing.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.beian.filing.persistence.Hash;

/** An upload on its way: spooled to a file of its own, which is gone after {@link #close()}. */
final class Upload implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  private final Path file;
  private final long size;
  private final String sha256;

  private Upload(Path file, long size, String sha256) {
    this.file = file;
    this.size = size;
    this.sha256 = sha256;
  }

  /**
   * Takes in {@code content} to its end, but reads no more than {@code limit} bytes and one.
   *
   * @throws IOException the content broke off
   */
  static Upload receive(InputStream content, long limit) throws IOException {
    Path file = Files.createTempFile("material", null);
    try {
      MessageDigest digest = Hash.begin();
      long size = copy(content, file, digest, limit + 1);
      return new Upload(file, size, Hash.text(digest.digest()));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static long copy(InputStream content, Path file, MessageDigest digest, long limit)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      int read = content.read(buffer);
      while (read >= 0 && size < limit) {
        int taken = (int) Math.min(read, limit - size);
        out.write(buffer, 0, taken);
        size += taken;
        read = size < limit ? content.read(buffer) : -1;
      }
    }
    return size;
  }

  Path file() {
    return file;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
