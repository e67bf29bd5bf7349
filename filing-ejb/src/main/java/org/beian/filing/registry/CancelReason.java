package org.beian.filing.registry;

/** Why a filing ends (公通字〔1996〕8号: the end of a connection is told within thirty days). */
public enum CancelReason {
  /** The connection was ended (终止联网). */
  CONNECTION_ENDED,
  /** The site or app was closed. */
  SERVICE_ENDED,
  /** The organisation was dissolved, or another one took over. */
  UNIT_ENDED,
  /** The connection went to a place outside the prefecture. */
  MOVED_AWAY,
  /** The same was filed twice. */
  DUPLICATE
}
