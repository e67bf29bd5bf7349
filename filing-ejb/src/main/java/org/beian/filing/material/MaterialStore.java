package org.beian.filing.material;

import static org.beian.filing.form.FindingCode.ATTACHMENT_EMPTY;
import static org.beian.filing.form.FindingCode.ATTACHMENT_INFECTED;
import static org.beian.filing.form.FindingCode.ATTACHMENT_TOO_LARGE;
import static org.beian.filing.form.FindingCode.ATTACHMENT_UNSCANNED;

import com.google.common.primitives.Bytes;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.scan.ScanResult;
import org.beian.filing.scan.ScanState;
import org.beian.filing.scan.Scanner;

/**
 * Takes materials in and keeps them until their application comes, a day at most without one or a
 * draft.
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

  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final int ID_BYTES = 16;
  private static final String FIELD = "/materials";

  @Inject Materials materials;
  @Inject MaterialKeys keys;
  @Inject Scanner scanner;
  @Inject Clock clock;

  private final SecureRandom random = new SecureRandom();

  /**
   * Keeps a material, or says why not, as {@link #keep(MaterialKind, String, InputStream, String)}
   * does.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public MaterialUpload keep(MaterialKind kind, String fileName, InputStream content)
      throws IOException {
    return keep(kind, fileName, content, null);
  }

  /**
   * Keeps a material, or says why not.
   *
   * @param fileName as the applicant's machine gave it, or null; becomes a label
   * @param content read to its end, or to just beyond the limit; not closed
   * @param key repeats of the same key and material get the first answer, as long as the material
   *     is kept; may be null
   * @throws IOException the content broke off; nothing is kept of it
   * @throws IdempotencyException the key was used with another material, or its first use still
   *     runs
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public MaterialUpload keep(MaterialKind kind, String fileName, InputStream content, String key)
      throws IOException {
    String label = FileLabel.of(fileName, kind.name());
    try (Upload upload = Upload.receive(content, MAX_SIZE)) {
      if (upload.size() == 0) {
        return refused(ATTACHMENT_EMPTY, label);
      }
      if (upload.size() > MAX_SIZE) {
        return refused(ATTACHMENT_TOO_LARGE, label);
      }
      ScanResult scan = scanner.search(() -> Files.newInputStream(upload.file()));
      return scan.state() == ScanState.INFECTED
          ? refused(ATTACHMENT_INFECTED, label, scan.name())
          : judged(kind, label, upload, scan.state(), key);
    }
  }

  private MaterialUpload judged(
      MaterialKind kind, String label, Upload upload, ScanState scan, String key)
      throws IOException {
    MaterialContent judged = MaterialContent.judge(upload.file());
    if (judged.fault() != null) {
      return refused(judged.fault(), label);
    }
    if (scan == ScanState.PENDING && scanner.isStrict()) {
      return refused(ATTACHMENT_UNSCANNED, label);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String type = judged.mediaType();
    return kept(
        new MaterialView(newId(), kind, label, type, upload.size(), upload.sha256(), now, scan),
        upload,
        key);
  }

  private MaterialUpload kept(MaterialView view, Upload upload, String key) throws IOException {
    Optional<MaterialView> earlier = earlier(key, view);
    if (earlier.isEmpty() && !materials.add(view, upload.file(), key)) {
      earlier = earlier(key, view);
    }
    return MaterialUpload.kept(earlier.orElse(view));
  }

  /** A material by its id, whether or not an application has it. */
  public Optional<MaterialView> find(String id) {
    return isId(id) ? materials.find(id).map(Material::view) : Optional.empty();
  }

  /** A material by its id, if no application has it yet. */
  public Optional<MaterialView> findFree(String id) {
    return isId(id)
        ? materials.find(id).filter(Material::isFree).map(Material::view)
        : Optional.empty();
  }

  /** A material with its content, for the staff; one that is infected, nobody gets. */
  public Optional<MaterialFile> open(String id) {
    return find(id)
        .filter(view -> view.scan() != ScanState.INFECTED)
        .map(
            view ->
                new MaterialFile(view, Bytes.concat(materials.parts(id).toArray(byte[][]::new))));
  }

  /** How many pictures of its pages there are: of a PDF, else none. */
  public int pages(String id) {
    return open(id).filter(MaterialStore::isPdf).map(f -> PdfPictures.pages(f.content())).orElse(0);
  }

  /**
   * A page of a PDF, drawn as PNG.
   *
   * @param page counted from 1
   */
  public Optional<byte[]> picture(String id, int page) {
    return open(id)
        .filter(MaterialStore::isPdf)
        .flatMap(file -> PdfPictures.draw(file.content(), page));
  }

  private static boolean isPdf(MaterialFile file) {
    return file.view().mediaType().equals("application/pdf");
  }

  /** Forgets a material that no application has; tells whether it was there. */
  public boolean discard(String id) {
    return isId(id) && materials.removeFree(id);
  }

  /**
   * Gives free materials to an application, in the transaction of the caller.
   *
   * @return false if one of them was not free any more; the caller then rolls back
   */
  public boolean bind(List<String> ids, long applicationId) {
    return materials.bind(ids, applicationId) == ids.size();
  }

  /** Lets go of the materials of an application that was taken back, for another one. */
  public void release(long applicationId) {
    materials.release(applicationId);
  }

  /** Keeps materials for a draft that is kept until an instant; unknown ids are passed over. */
  public void keepFor(List<String> ids, Instant until) {
    if (!ids.isEmpty()) {
      materials.keepUntil(ids, until);
    }
  }

  /** What is to be said of those of these materials that were found to be infected later. */
  public List<Finding> infected(List<String> ids) {
    return ids.isEmpty() || !scanner.isOn()
        ? List.of()
        : materials.infected(ids).stream()
            .map(one -> Finding.of(ATTACHMENT_INFECTED, FIELD, one.view().fileName(), one.virus()))
            .toList();
  }

  /** The bytes that these materials have together. */
  public long totalSize(List<String> ids) {
    return materials.totalSize(ids);
  }

  /** Forgets at most {@code limit} keys that were used before {@code instant}. */
  public void forgetKeys(Instant instant, int limit) {
    keys.removeBefore(instant, limit);
  }

  /**
   * Forgets at most {@code limit} materials that no application took since {@code instant} and no
   * draft needs.
   */
  public void forgetFree(Instant instant, int limit) {
    materials.removeFreeBefore(instant, clock.instant(), limit);
  }

  private Optional<MaterialView> earlier(String key, MaterialView view) {
    return key == null ? Optional.empty() : materials.earlier(key, view);
  }

  private static MaterialUpload refused(FindingCode code, String... arguments) {
    return MaterialUpload.refused(Finding.of(code, FIELD, arguments));
  }

  private String newId() {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  private static boolean isId(String text) {
    return text != null && ID.matcher(text).matches();
  }
}
