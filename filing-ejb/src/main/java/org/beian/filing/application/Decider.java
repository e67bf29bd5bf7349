package org.beian.filing.application;

import java.time.Instant;

/** Who decides, as the audit log names actors, and when. */
public record Decider(String actor, Instant at) {}
