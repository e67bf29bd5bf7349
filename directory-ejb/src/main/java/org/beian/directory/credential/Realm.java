package org.beian.directory.credential;

/** Who signs in; the same address may stand in each realm once. */
public enum Realm {
  /** Members of organisations' accounts. */
  MEMBER,
  /** The staff of the authorities. */
  STAFF;

  /** Whether nobody of it is signed in by a password alone (GB/T 22239-2019, 8.1.4.1 d). */
  boolean demandsSecondFactor() {
    return this == STAFF;
  }
}
