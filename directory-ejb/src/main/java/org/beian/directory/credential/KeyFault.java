package org.beian.directory.credential;

/** Why a security key is not added or taken away. */
public enum KeyFault {
  /** It needs a name of 1 to 60 characters. */
  NAME,
  /** There are as many as there may be. */
  MANY,
  /** The code is wrong or was used before. */
  CODE,
  /** Too many wrong codes; none is listened to for 30 minutes. */
  LOCKED,
  /** There is no such key. */
  GONE
}
