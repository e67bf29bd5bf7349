package org.beian.filing.notice;

/** What the check of a file answers. */
public enum FileVerdict {
  /** Byte by byte what was issued; whether it still holds is its paper's {@link Verdict}. */
  ORIGINAL,
  /** What was issued and signed, to which something was added afterwards. */
  ADDED_TO,
  /** Signed, by us or by whoever, and altered afterwards. */
  ALTERED,
  /** Signed with a key of ours and whole, but not on record as it is. */
  UNRECORDED,
  /** Signed, but with no key of ours. */
  FOREIGN,
  /** Without a signature. */
  UNSIGNED,
  /** Neither PDF nor OFD, or not safe to open. */
  UNREADABLE
}
