package org.beian.directory.credential;

/** Who signs in; the same address may stand in each realm once. */
public enum Realm {
  /** Members of organisations' accounts. */
  MEMBER
}
