package org.beian.filing.webhook;

import org.beian.filing.event.EventView;

/**
 * A delivery beside what it tells.
 *
 * @param event null if it is forgotten already
 */
public record Letter(DeliveryView delivery, EventView event) {}
