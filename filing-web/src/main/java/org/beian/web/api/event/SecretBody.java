package org.beian.web.api.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret that was drawn just now. */
@Schema(name = "Secret", description = "Secret that was drawn just now; shown this once.")
public record SecretBody(@Schema(description = "Key of the signatures.") String secret) {}
