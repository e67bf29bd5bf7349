package org.beian.directory.outbox;

import java.time.Instant;

/** A mail in the demo mailbox. */
public record DemoMail(Mail mail, MailState state, Instant postedAt) {}
