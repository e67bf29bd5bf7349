package org.beian.filing.event;

import java.time.Instant;

/**
 * An event as programs see it: the same from the feed and by webhook.
 *
 * @param position grows; a later event has a greater one
 * @param applicationNo null where no case is meant; so are filing number, job and unit
 */
public record EventView(
    long position,
    boolean sandbox,
    EventType type,
    String applicationNo,
    String filingNo,
    String job,
    Unit unit,
    Instant at) {

  /**
   * A connected organisation, by what its provider's list knows it.
   *
   * @param certNo its credit code
   * @param lineNo empty where it has one line without a number
   */
  public record Unit(String certNo, String lineNo) {}
}
