package org.beian.filing.form;

/**
 * Where rules stand: items of the service guide, articles of Order 33 (公安部令第33号) and of the
 * Cybersecurity Law, national standards, and those of the Internet. {@link FindingTexts} has the
 * words.
 */
enum Source {
  ORGANISATIONS,
  JURISDICTION,
  MATERIALS,
  SEAL,
  ICP_REGISTRATION,
  MPS_NUMBER,
  COMPLETE,
  TRACK,
  FORMAT,
  TRUTH,
  OWN_NETWORK,
  DEADLINE,
  ON_RECORD,
  SECTOR_APPROVAL,
  KNOWN_UNITS,
  LOGS,
  CREDIT_CODE,
  ORGANISATION_CODE,
  RESIDENT_ID,
  IDENTITY_PAPERS,
  DIVISIONS,
  NETWORKS,
  SPECIAL_ADDRESSES,
  DOMAIN_NAMES,
  PUBLIC_SUFFIXES,
  ADDRESSES_OF_SITES
}
