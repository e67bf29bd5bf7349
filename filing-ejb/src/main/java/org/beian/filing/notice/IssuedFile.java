package org.beian.filing.notice;

/**
 * A paper to be handed out.
 *
 * @param name of the file, ASCII
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record IssuedFile(String name, DocumentFormat format, byte[] bytes) {}
