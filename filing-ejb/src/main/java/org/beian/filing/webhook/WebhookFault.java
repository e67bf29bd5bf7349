package org.beian.filing.webhook;

/** What is wrong with a webhook that somebody asks for. */
public enum WebhookFault {
  /** Not an https address of at most 1,000 characters without user and fragment. */
  URL,
  /** No type of event, or one that does not exist. */
  TYPES,
  /** No way to sign that exists. */
  ALGORITHM,
  /** The organisation has ten already. */
  TOO_MANY,
  /** Only the owner of the organisation's account may. */
  REFUSED
}
