package org.beian.web.apply;

import java.util.List;
import org.beian.web.form.FormShape;

/**
 * A field as a page shows it.
 *
 * @param name JSON pointer, the name of the input
 * @param value as typed; a list as lines
 * @param hint how to fill it in, or null
 * @param findings what is to be shown at it now
 */
public record FieldView(
    String name,
    String label,
    String hint,
    String value,
    boolean required,
    List<FindingView> findings) {

  /** The element's id: unlike the name, fit for styles and fragments. */
  public String id() {
    return idOf(name);
  }

  public boolean faulty() {
    return findings.stream().anyMatch(FindingView::isFault);
  }

  /** Ids of the texts that describe the field. */
  public String describedBy() {
    return hint == null ? id() + "-error" : id() + "-hint " + id() + "-error";
  }

  static String idOf(String name) {
    return name.length() > 1 ? name.substring(1).replace('/', '-') : "form";
  }

  /** The field on a page at which a pointer's finding is told: a list is one field. */
  static String nameFor(String pointer) {
    int end = pointer.lastIndexOf('/');
    String list = end > 0 ? pointer.substring(0, end) : pointer;
    boolean inList = FormShape.kindOf(list).filter(FormShape.Kind.LIST::equals).isPresent();
    return inList ? list : pointer;
  }
}
