package org.beian.filing.form;

import java.math.BigDecimal;

/**
 * A field of the form: how it is spelled and between which limits it lies.
 *
 * @param path its place in {@link FilingForm} with {@code *} for an index, such as {@code
 *     connection.ipRanges.*.range}
 * @param from fewest characters; for a number the least value; not used for other formats
 * @param to most characters; for a number the greatest value
 * @param codeList name of the list that it must be taken from, or null
 * @param most how many entries the list may have in which the field stands; 1 outside a list
 */
public record FormField(
    String path, Format format, BigDecimal from, BigDecimal to, String codeList, int most) {

  /** The fewest characters that a text may have. */
  public int minLength() {
    return format == Format.NUMBER ? 1 : from.intValueExact();
  }

  /** The most characters that a text may have before anybody looks at what it says. */
  public int maxLength() {
    return format == Format.NUMBER ? 30 : to.intValueExact();
  }
}
