package org.beian.directory.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A PKCS#12 file of keys that is made on the first run. Of servers that share the file, one makes
 * it. Its password is given by the operator; where none is, one is drawn and laid beside the file.
 * Both are readable for their owner only.
 */
public final class KeyFile {

  private static final int PASSWORD_BYTES = 24;

  private final Path file;
  private final Optional<String> givenPassword;
  private final Provider provider;

  /** Puts the first keys into a new file. */
  @FunctionalInterface
  public interface Making {
    void fill(KeyStore keys, char[] password) throws GeneralSecurityException;
  }

  /**
   * A file that need not be there yet.
   *
   * @param provider of the key store; not every one keeps every kind of key
   */
  public KeyFile(Path file, Optional<String> givenPassword, Provider provider) {
    this.file = file;
    this.givenPassword = givenPassword;
    this.provider = provider;
  }

  /** Reads the keys; makes the file where there is none. */
  public KeyStore open(Making making) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (FileChannel channel =
            FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock alone = channel.lock()) {
      return alone.isValid() && Files.exists(file) ? read() : make(making);
    }
  }

  /** The password of the file and of every key in it. */
  public char[] password() throws IOException {
    if (givenPassword.isPresent()) {
      return givenPassword.get().toCharArray();
    }
    Path password = beside(".password");
    if (!Files.exists(password)) {
      Files.writeString(
          secretFile(password), HexFormat.of().formatHex(Secrets.bytes(PASSWORD_BYTES)));
    }
    return Files.readString(password).strip().toCharArray();
  }

  private KeyStore read() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12", provider);
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, password());
    }
    return keys;
  }

  private KeyStore make(Making making) throws IOException, GeneralSecurityException {
    char[] password = password();
    KeyStore keys = KeyStore.getInstance("PKCS12", provider);
    keys.load(null, null);
    making.fill(keys, password);
    Path unfinished = secretFile(beside(".new"));
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      keys.store(out, password);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return keys;
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** An empty file that only its owner may read. */
  private static Path secretFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
