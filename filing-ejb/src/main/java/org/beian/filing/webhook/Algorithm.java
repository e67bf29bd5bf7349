package org.beian.filing.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** How a delivery is signed: HMAC (RFC 2104) over SHA-256, or over SM3 (GB/T 32905). */
public enum Algorithm {
  HMAC_SHA256("v1"),
  HMAC_SM3("sm3");

  private final String mark;

  Algorithm(String mark) {
    this.mark = mark;
  }

  /**
   * The signature of a delivery, as it stands in the header: a mark, a comma, Base64.
   *
   * @param secret as it was shown
   */
  String sign(String secret, String id, long timestamp, String body) {
    Digest digest = this == HMAC_SM3 ? new SM3Digest() : new SHA256Digest();
    HMac mac = new HMac(digest);
    mac.init(new KeyParameter(secret.getBytes(StandardCharsets.UTF_8)));
    byte[] text = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
    mac.update(text, 0, text.length);
    byte[] signature = new byte[mac.getMacSize()];
    mac.doFinal(signature, 0);
    return mark + "," + Base64.getEncoder().encodeToString(signature);
  }
}
