package org.beian.filing.intake;

import java.time.Instant;

/** Who decides, as the audit log names actors, and when. */
record Decider(String actor, Instant at) {}
