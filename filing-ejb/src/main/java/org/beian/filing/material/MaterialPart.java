package org.beian.filing.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A part of a material's content; the parts in the order of their positions are the content. */
@Entity
@Table(name = "material_part")
@IdClass(MaterialPart.Key.class)
public class MaterialPart {

  /** What a part is found by. */
  public record Key(String materialId, int position) implements Serializable {}

  @Id
  @Column(name = "material_id")
  private String materialId;

  @Id private int position;

  @Column private byte[] content;

  protected MaterialPart() {} // for JPA

  MaterialPart(String materialId, int position, byte[] content) {
    this.materialId = materialId;
    this.position = position;
    this.content = content;
  }
}
