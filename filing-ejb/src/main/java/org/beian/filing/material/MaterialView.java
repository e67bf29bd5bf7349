package org.beian.filing.material;

import java.time.Instant;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.scan.ScanState;

/**
 * A material on record, without its content.
 *
 * @param id unguessable (128 bits), fit for a URL
 * @param fileName a label only: no path, no control characters, at most 100 characters
 * @param mediaType judged by the content, such as {@code application/pdf}
 * @param size in bytes
 * @param sha256 of the content, 64 lower case hexadecimal digits
 * @param scan how far it was searched for malicious programs
 */
public record MaterialView(
    String id,
    MaterialKind kind,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant uploadedAt,
    ScanState scan) {}
