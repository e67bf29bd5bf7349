package org.beian.filing.material;

/** A material with its content, ten megabytes at most. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MaterialFile(MaterialView view, byte[] content) {}
