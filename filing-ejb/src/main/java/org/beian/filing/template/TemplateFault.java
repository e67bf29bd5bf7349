package org.beian.filing.template;

/**
 * Why a template was not changed.
 *
 * @param field {@code zh}, {@code en}, {@code name} or {@code from}
 * @param detail such as the placeholder that is unknown
 */
public record TemplateFault(String field, Kind kind, String detail) {

  /** What is wrong. */
  public enum Kind {
    /** Nothing is there, or more than 2000 characters. */
    LENGTH,
    /** A placeholder that the text does not have. */
    PLACEHOLDER,
    /** The subject of a mail has more than one line. */
    LINES,
    /** No name, or one that is taken. */
    NAME,
    /** Not a day, or one that is over or more than a year away. */
    DAY,
    /** Somebody changed it meanwhile. */
    OUTDATED,
    /** There is no such template, or no draft of it. */
    UNKNOWN
  }
}
