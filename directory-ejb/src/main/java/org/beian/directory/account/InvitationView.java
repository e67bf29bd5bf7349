package org.beian.directory.account;

import java.time.Instant;

/** An open invitation as the members see it. */
public record InvitationView(long id, String email, Instant expiresAt) {}
