package org.beian.directory.securitykey;

import java.time.Instant;
import java.util.Optional;

/**
 * A key as its owner sees it.
 *
 * @param usedAt when it last signed in, if it ever did
 */
public record SecurityKeyView(long id, String name, Instant addedAt, Optional<Instant> usedAt) {}
