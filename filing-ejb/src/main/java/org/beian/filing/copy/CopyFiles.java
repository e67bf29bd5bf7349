package org.beian.filing.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.persistence.Sql;

/** The files of an organisation: what it handed in, and the papers it was given. */
@ApplicationScoped
class CopyFiles {

  private static final Map<String, String> ENDINGS =
      Map.of("application/pdf", "pdf", "image/png", "png", "image/jpeg", "jpg");
  private static final String MATERIALS =
      "SELECT m.id, a.number, m.media_type FROM material m"
          + " JOIN application a ON a.id = m.application_id"
          + " WHERE a.account_id = ? AND m.scan <> 'INFECTED' ORDER BY m.uploaded_at";
  private static final String PARTS =
      "SELECT content FROM material_part WHERE material_id = ? ORDER BY position";
  private static final String PAPERS =
      "SELECT d.id, d.application_no, d.kind, d.code FROM issued_document d"
          + " JOIN application a ON a.number = d.application_no"
          + " WHERE a.account_id = ? ORDER BY d.id";
  private static final String PAPER = "SELECT pdf, ofd FROM issued_document WHERE id = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** A file by its key and the name it gets. */
  private record Named(String key, String name) {}

  /** Adds all of them; one at a time is in memory. */
  void add(long account, ZipOutputStream zip) throws IOException {
    for (Named material : materials(account)) {
      zip.putNextEntry(new ZipEntry(material.name()));
      addParts(material.key(), zip);
      zip.closeEntry();
    }
    for (Named paper : papers(account)) {
      addPaper(paper, zip);
    }
  }

  private List<Named> materials(long account) {
    return Sql.run(
        entities,
        MATERIALS,
        s -> {
          s.setLong(1, account);
          return Sql.all(
              s,
              row ->
                  new Named(
                      row.getString(1),
                      "materials/%s/%s.%s"
                          .formatted(
                              row.getString(2),
                              row.getString(1),
                              ENDINGS.getOrDefault(row.getString(3), "ofd"))));
        });
  }

  private void addParts(String material, ZipOutputStream zip) {
    Sql.run(
        entities,
        PARTS,
        s -> {
          s.setString(1, material);
          s.setFetchSize(1);
          return Sql.all(s, row -> write(row.getBytes(1), zip));
        });
  }

  private List<Named> papers(long account) {
    return Sql.run(
        entities,
        PAPERS,
        s -> {
          s.setLong(1, account);
          return Sql.all(
              s,
              row ->
                  new Named(
                      row.getString(1),
                      "papers/%s/%s-%s"
                          .formatted(
                              row.getString(2),
                              row.getString(3).toLowerCase(Locale.ROOT),
                              row.getString(4))));
        });
  }

  private void addPaper(Named paper, ZipOutputStream zip) throws IOException {
    List<byte[]> files =
        Sql.run(
            entities,
            PAPER,
            s -> {
              s.setString(1, paper.key());
              return Sql.first(s, row -> List.of(row.getBytes(1), row.getBytes(2))).orElseThrow();
            });
    zip.putNextEntry(new ZipEntry(paper.name() + ".pdf"));
    zip.write(Sealed.open(files.get(0)));
    zip.putNextEntry(new ZipEntry(paper.name() + ".ofd"));
    zip.write(Sealed.open(files.get(1)));
    zip.closeEntry();
  }

  private static int write(byte[] bytes, ZipOutputStream zip) {
    try {
      zip.write(bytes);
      return bytes.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
