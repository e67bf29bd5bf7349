package org.beian.directory.account;

/** What is wrong with a request to register. */
public enum RegistrationFault {
  /** Not a unified social credit code, or its check character is wrong (GB 32100). */
  UNIT,
  /** No name, or one longer than 200 characters. */
  UNIT_NAME,
  /** Not an e-mail address. */
  EMAIL
}
