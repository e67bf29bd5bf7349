package org.beian.filing.complaint;

/**
 * What opens a complaint to whoever made it.
 *
 * @param number as it was typed, may be null
 * @param code as it was typed, may be null
 * @param clientAddress network address of the asker, to which wrong tries are counted; may be null
 */
public record ComplaintKey(String number, String code, String clientAddress) {}
