package org.beian.filing.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of raw form values, in which an element may be null. */
final class Lists {

  private Lists() {}

  /** An unmodifiable copy; null gives the empty list. */
  static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
