package org.beian.filing.copy;

/**
 * One file of the copy.
 *
 * @param name of the file, without its ending
 * @param sql asks for its rows; each of its parameters is the account
 * @param ofMembers whether only those rows belong to it whose {@code email} is a member's
 */
record CopyTable(String name, String sql, boolean ofMembers) {

  private static final String OWN_CASES = "(SELECT number FROM application WHERE account_id = ?)";
  private static final String OWN_FILINGS = "(SELECT number FROM filing WHERE account_id = ?)";

  static CopyTable of(String name, String sql) {
    return new CopyTable(
        name, sql.replace(":cases", OWN_CASES).replace(":filings", OWN_FILINGS), false);
  }

  static CopyTable ofMembers(String name, String sql) {
    return new CopyTable(name, of(name, sql).sql(), true);
  }

  /** How many parameters the question has. */
  int parameters() {
    return (int) sql.chars().filter(one -> one == '?').count();
  }
}
