package org.beian.directory.authority;

import java.util.Locale;

/**
 * A division (行政区划) an address may lie in, and the authority that answers for it.
 *
 * @param code six digits of GB/T 2260, or our own code {@code KORLA_ETDZ} for the development zone
 * @param postcode six digits, null for the development zone
 * @param authority the authority that answers for it by default; the Tarim detachment is chosen
 *     explicitly and appears nowhere here
 */
public record DivisionView(
    String code, String nameZh, String nameEn, String postcode, AuthorityCode authority) {

  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameZh;
  }
}
