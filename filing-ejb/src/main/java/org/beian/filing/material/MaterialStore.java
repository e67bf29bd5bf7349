package org.beian.filing.material;

import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.beian.filing.form.MaterialKind;

/**
 * Takes materials in and keeps them until their application comes, a day at most without one.
 *
 * <p>The type is judged by the content (PDF, JPEG, PNG, OFD), never by the name; one material has
 * at most 10 MB. Contents are kept in the database, which all servers share.
 */
@Stateless
public class MaterialStore {

  /** The most bytes one material may have. */
  public static final long MAX_SIZE = 10L * 1024 * 1024;

  /** The most bytes all materials of one application may have. */
  public static final long MAX_TOTAL = 50L * 1024 * 1024;

  /**
   * Keeps a material, or says why not.
   *
   * @param fileName as the applicant's machine gave it, or null; becomes a label
   * @param content read to its end, or to just beyond the limit; not closed
   * @throws IOException the content broke off; nothing is kept of it
   */
  public MaterialUpload keep(MaterialKind kind, String fileName, InputStream content)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A material by its id, whether or not an application has it. */
  public Optional<MaterialView> find(String id) {
    throw new UnsupportedOperationException();
  }

  /** Forgets a material that no application has; tells whether it was there. */
  public boolean discard(String id) {
    throw new UnsupportedOperationException();
  }
}
