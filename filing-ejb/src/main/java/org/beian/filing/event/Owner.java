package org.beian.filing.event;

/** Whose a filing is, of the register or of the sandbox. */
final class Owner {

  /**
   * A table {@code o} of one row with {@code number}, {@code account_id} and {@code sandbox}, for
   * the number that is its only parameter; of none where the filing is nobody's.
   */
  static final String OF_FILING =
      "(SELECT n.number, COALESCE(f.account_id, s.account_id) AS account_id,"
          + " f.number IS NULL AS sandbox"
          + " FROM (SELECT CONVERT(? USING ascii) COLLATE ascii_bin AS number) n"
          + " LEFT JOIN filing f ON f.number = n.number"
          + " LEFT JOIN sandbox_filing s ON s.number = n.number AND f.number IS NULL"
          + " HAVING account_id IS NOT NULL) o";

  private Owner() {}
}
