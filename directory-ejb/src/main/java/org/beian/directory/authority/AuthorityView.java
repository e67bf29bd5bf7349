package org.beian.directory.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the public may know of an authority (guide items 4, 5, 18, 19).
 *
 * @param order place in the guide's tables, from 1
 * @param shortCode four letters that open an application number, such as {@code KORL}
 * @param numberPrefix six digits that open a filing number, such as {@code 652801}
 * @param guideName the name in the guide's tables, such as 库尔勒市（开发区）
 * @param nameZh the full name of the body, such as 库尔勒市公安局网安大队
 * @param details what holds on the day that was asked for
 */
public record AuthorityView(
    int order,
    AuthorityCode code,
    String shortCode,
    String numberPrefix,
    String guideName,
    String nameZh,
    String nameEn,
    AuthorityDetails details,
    List<DivisionView> divisions) {

  private static final Pattern PLACE = Pattern.compile(".*, (.+) Public Security Bureau");

  /** Where it is responsible, in few words: 博湖县 as in the guide's tables, or Bohu County. */
  public String place(Locale locale) {
    Matcher english = PLACE.matcher(nameEn);
    return locale.getLanguage().equals("en") && english.matches() ? english.group(1) : guideName;
  }

  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameZh;
  }

  public String address(Locale locale) {
    return locale.getLanguage().equals("en") ? details.addressEn() : details.addressZh();
  }

  public String addressZh() {
    return details.addressZh();
  }

  /** The first of the phones for consultations. */
  public String consultationPhone() {
    return details.consultationPhones().get(0);
  }

  /** The first of the phones for complaints. */
  public String complaintPhone() {
    return details.complaintPhones().get(0);
  }

  /** Who decides when the machine can. */
  public DecisionPolicy policy() {
    return details.policy();
  }

  /** Whether the sealed paper table must follow (guide item 9); it never delays the decision. */
  public boolean paperFollowUpRequired() {
    return details.paperFollowUpRequired();
  }

  /** The day from which what is told here holds; null: from the beginning. */
  public LocalDate since() {
    return details.since();
  }
}
