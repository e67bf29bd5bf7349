package org.beian.directory.authority;

import java.util.List;
import java.util.Locale;

/**
 * What the public may know of an authority (guide items 4, 5, 18, 19).
 *
 * @param order place in the guide's tables, from 1
 * @param shortCode four letters that open an application number, such as {@code KORL}
 * @param numberPrefix six digits that open a filing number, such as {@code 652801}
 * @param guideName the name in the guide's tables, such as 库尔勒市（开发区）
 * @param nameZh the full name of the body, such as 库尔勒市公安局网安大队
 * @param policy who decides when the machine can
 * @param paperFollowUpRequired whether the sealed paper table must follow (guide item 9); it never
 *     delays the decision
 */
public record AuthorityView(
    int order,
    AuthorityCode code,
    String shortCode,
    String numberPrefix,
    String guideName,
    String nameZh,
    String nameEn,
    String consultationPhone,
    String complaintPhone,
    String addressZh,
    String addressEn,
    DecisionPolicy policy,
    boolean paperFollowUpRequired,
    List<DivisionView> divisions) {

  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameZh;
  }

  public String address(Locale locale) {
    return locale.getLanguage().equals("en") ? addressEn : addressZh;
  }
}
