package org.beian.filing.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.OFDSigner;
import org.ofdrw.sign.SignMode;
import org.ofdrw.sign.signContainer.GBT35275DSContainer;

/** Signs OFD with SM2 and SM3, the value as GB/T 35275 lays it out; every file is covered. */
final class OfdSigner {

  private OfdSigner() {}

  static byte[] sign(byte[] ofd, SigningKey key) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd));
        OFDSigner signer = new OFDSigner(reader, out)) {
      signer.setSignMode(SignMode.WholeProtected);
      signer.setSignContainer(new GBT35275DSContainer(key.certificate(), key.secret()));
      signer.exeSign();
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }
}
