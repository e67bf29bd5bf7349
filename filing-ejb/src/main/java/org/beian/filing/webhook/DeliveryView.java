package org.beian.filing.webhook;

import java.time.Instant;

/**
 * How far an event got.
 *
 * @param tries how often it was tried since it was put in the queue
 * @param dueAt when it is tried next; null once it is done or given up
 * @param triedAt when it was tried last; null if never
 * @param status HTTP status of the last answer; null without one
 * @param fault why there was no answer; null with one
 */
public record DeliveryView(
    long position,
    DeliveryState state,
    int tries,
    Instant dueAt,
    Instant triedAt,
    Integer status,
    String fault) {}
