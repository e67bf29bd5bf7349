package org.beian.directory.credential;

/** Why a password is not taken. */
public enum PasswordFault {
  /** Fewer than {@link PasswordPolicy#SHORTEST} characters. */
  SHORT,
  /** More than {@link PasswordPolicy#LONGEST} characters. */
  LONG,
  /** It holds the organisation's name or code, or the login. */
  OWN_WORDS,
  /** Known from lists of passwords, or guessed in no time. */
  COMMON
}
