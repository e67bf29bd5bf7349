package org.beian.filing.event;

import java.time.Instant;

/**
 * An event as programs see it: the same from the feed and by webhook.
 *
 * @param position grows; a later event has a greater one
 * @param applicationNo null where no case is meant; so are filing number and job
 */
public record EventView(
    long position,
    boolean sandbox,
    EventType type,
    String applicationNo,
    String filingNo,
    String job,
    Instant at) {}
