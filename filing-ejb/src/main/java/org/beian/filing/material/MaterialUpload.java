package org.beian.filing.material;

import org.beian.filing.form.Finding;

/**
 * The answer to an upload; exactly one of the two is set.
 *
 * @param kept the material as it was kept
 * @param refusal why it was not kept; its field is {@code /materials}
 */
public record MaterialUpload(MaterialView kept, Finding refusal) {

  static MaterialUpload kept(MaterialView view) {
    return new MaterialUpload(view, null);
  }

  static MaterialUpload refused(Finding refusal) {
    return new MaterialUpload(null, refusal);
  }

  public boolean isRefused() {
    return refusal != null;
  }
}
