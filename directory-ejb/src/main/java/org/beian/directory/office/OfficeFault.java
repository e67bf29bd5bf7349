package org.beian.directory.office;

import java.time.DayOfWeek;

/**
 * Why a change of an authority was not taken.
 *
 * @param field null where it is about all of it
 * @param day of the week that is meant, null for the usual hours and other fields
 * @param detail what of the text is meant, such as one phone; may be empty
 */
public record OfficeFault(OfficeField field, DayOfWeek day, Kind kind, String detail) {

  /** What is wrong. */
  public enum Kind {
    /** Nothing is there, or too much. */
    LENGTH,
    /** Not a day. */
    DAY,
    /** A day that is over, or more than a year away. */
    DAY_UNFIT,
    /** A later change is planned already; it has to be withdrawn first. */
    PLANNED,
    /** Not a landline with its area code. */
    PHONE,
    /** The same phone twice. */
    PHONE_TWICE,
    /** More phones than five. */
    PHONES,
    POSTCODE,
    POLICY,
    /** Not a percentage from 0 to 100. */
    SHARE,
    /** Not a month and day. */
    SEASON,
    /** Winter hours begin before summer hours. */
    SEASONS,
    /** Not hours as the guide writes them. */
    HOURS,
    /** The office closes before it opens. */
    CLOSES_FIRST,
    /** Hours overlap, or are not in the order of the day. */
    OVERLAP,
    /** Nothing was changed. */
    NOTHING,
    /** Somebody changed it meanwhile; the detail says who. */
    OUTDATED,
    /** There is no such authority. */
    UNKNOWN
  }

  static OfficeFault of(OfficeField field, Kind kind, String detail) {
    return new OfficeFault(field, null, kind, detail);
  }
}
