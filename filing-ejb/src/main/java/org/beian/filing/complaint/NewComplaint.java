package org.beian.filing.complaint;

import java.util.Locale;

/**
 * A complaint as it was typed. Nobody needs to say who they are.
 *
 * @param kind name of a {@link ComplaintKind}, without the last
 * @param authority code of the authority it is for
 * @param caseNumber application or filing number, may be empty
 * @param words what is asked or complained of
 * @param email where to write to, may be empty
 * @param locale language of the mails
 * @param formKey unguessable, of the page it was typed on: the same words sent twice from one page
 *     are one complaint. The code follows from it
 */
public record NewComplaint(
    String kind,
    String authority,
    String caseNumber,
    String words,
    String email,
    Locale locale,
    String formKey) {

  /** In characters. */
  public static final int LONGEST_WORDS = 2000;
}
