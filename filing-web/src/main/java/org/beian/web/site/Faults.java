package org.beian.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the form on the page: told on top and, in the same words, at the field.
 *
 * <p>A field is named by its JSON pointer in the form, such as {@code /unit/uscc}; the element on
 * the page has {@link FieldIds#id the pointer dashed} as its id.
 */
@Named
@RequestScoped
public class Faults {

  /**
   * One fault.
   *
   * @param id id of the field's element on the page
   * @param text the whole sentence, without the word "error" in front
   */
  public record Fault(String pointer, String id, String text) {}

  private final List<Fault> faults = new ArrayList<>();

  public void add(String pointer, String text) {
    faults.add(new Fault(pointer, FieldIds.id(pointer), text));
  }

  /** All faults in the order they were added. */
  public List<Fault> all() {
    return List.copyOf(faults);
  }

  /** The texts at one field. */
  public List<String> at(String pointer) {
    return faults.stream().filter(f -> f.pointer().equals(pointer)).map(Fault::text).toList();
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }
}
