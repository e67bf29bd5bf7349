package org.beian.filing.application;

/** The name of a unit as it is kept with an application. */
final class UnitName {

  private static final int LONGEST = 200;

  private UnitName() {}

  /** The name, cut where it is too long to be kept, never inside a character. */
  static String bounded(String name) {
    if (name == null || name.length() <= LONGEST) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end);
  }
}
