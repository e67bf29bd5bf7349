package org.beian.filing.material;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.beian.directory.sealing.SealedConverter;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.scan.ScanResult;
import org.beian.filing.scan.ScanState;

/** A material as it was taken in; its content stands in its parts. */
@Entity
@Table(name = "material")
public class Material {

  @Id private String id;

  @Column(name = "application_id")
  private Long applicationId;

  @Enumerated(EnumType.STRING)
  private MaterialKind kind;

  @Column(name = "file_name")
  @Convert(converter = SealedConverter.class)
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String sha256;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "keep_until")
  private Instant keepUntil;

  @Enumerated(EnumType.STRING)
  private ScanState scan;

  private String virus;

  protected Material() {} // for JPA

  Material(MaterialView view) {
    id = view.id();
    kind = view.kind();
    fileName = view.fileName();
    mediaType = view.mediaType();
    size = view.size();
    sha256 = view.sha256();
    uploadedAt = view.uploadedAt();
    scan = view.scan();
  }

  boolean isFree() {
    return applicationId == null;
  }

  void searched(ScanResult result) {
    scan = result.state();
    virus = result.name();
  }

  String virus() {
    return virus;
  }

  MaterialView view() {
    return new MaterialView(id, kind, fileName, mediaType, size, sha256, uploadedAt, scan);
  }
}
