package org.beian.filing.draft;

/**
 * What opens a draft in another browser.
 *
 * @param number of the draft
 * @param code secret, told once; only its hash is on record
 */
public record ResumeCode(String number, String code) {}
