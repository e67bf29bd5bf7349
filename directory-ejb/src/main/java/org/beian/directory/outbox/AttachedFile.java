package org.beian.directory.outbox;

/**
 * The bytes of a file that goes with a mail.
 *
 * @param mediaType such as {@code application/pdf}
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record AttachedFile(byte[] bytes, String mediaType) {}
