package org.beian.filing.rules;

import org.beian.filing.form.Reading;

/** What was read from a field of a list, and where the field stands. */
record Placed<T>(String pointer, Reading<T> reading) {

  T value() {
    return reading.value();
  }
}
