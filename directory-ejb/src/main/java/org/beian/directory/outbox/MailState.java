package org.beian.directory.outbox;

/** What became of a posted mail. */
public enum MailState {
  /** It is to be sent, or tried again. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** It was given up: the mail server refused the reader for good, or all tries failed. */
  DEAD
}
