package org.beian.directory.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * What one entry says.
 *
 * @param at cut to microseconds, as the database keeps it
 */
record AuditEntry(Instant at, String actor, String act, String subject, String outcome) {

  /** Stands where there is no entry before. */
  static final String NO_HASH = "0".repeat(64);

  AuditEntry {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** The SM3 hash (GB/T 32905) of this entry as the next one of a chain, in hexadecimal. */
  String hash(AuditChain place) {
    byte[] text = encode(place);
    SM3Digest digest = new SM3Digest();
    digest.update(text, 0, text.length);
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }

  /** Every field with its length: no two entries have the same encoding. */
  private byte[] encode(AuditChain place) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(HexFormat.of().parseHex(place.head()));
      out.writeInt(place.chain());
      out.writeLong(place.length() + 1);
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
      for (String field : new String[] {actor, act, subject, outcome}) {
        byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
