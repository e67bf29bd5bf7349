package org.beian.directory.client;

/** What is wrong with an API client that somebody asks for. */
public enum ClientFault {
  /** No name, or a longer one than 100 characters. */
  NAME,
  /** No scope. */
  SCOPES,
  /** Not a list of networks in CIDR notation. */
  NETWORKS,
  /** No last day, one that is over, or one more than a year away. */
  EXPIRES_ON,
  /** Not an authority. */
  AUTHORITY,
  /** Not the PEM of an RSA key of 2048 bits or more, or of an EC key on P-256. */
  PUBLIC_KEY,
  /** The organisation has twenty that may still call. */
  TOO_MANY,
  /** No organisation with this credit code has an account. */
  UNIT,
  /** Only the owner may do it, to a client of the organisation that is not over. */
  REFUSED
}
