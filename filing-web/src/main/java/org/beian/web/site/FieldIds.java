package org.beian.web.site;

/**
 * Ids of a field's elements on the page, made from its JSON pointer; functions of {@code
 * urn:beian}.
 */
public final class FieldIds {

  private FieldIds() {}

  /** {@code /connection/ipRanges/0/range} → {@code connection-ipRanges-0-range}. */
  public static String id(String pointer) {
    return pointer.substring(1).replace('/', '-');
  }

  /** What explains a field: its hint, if it has one, and the place where its faults are told. */
  public static String describedBy(String pointer, String hint) {
    String id = id(pointer);
    return hint == null || hint.isEmpty() ? id + "-error" : id + "-hint " + id + "-error";
  }
}
