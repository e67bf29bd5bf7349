package org.beian.directory.office;

/** What may change about an authority. */
public enum OfficeField {
  /** The day from which all of it holds, ISO. */
  VALID_FROM,
  /** Phones for consultations, a line each. */
  CONSULTATION_PHONES,
  /** Phones for complaints, a line each. */
  COMPLAINT_PHONES,
  ADDRESS_ZH,
  ADDRESS_EN,
  /** Six digits, or nothing. */
  POSTCODE,
  /** A {@link org.beian.directory.authority.DecisionPolicy}. */
  POLICY,
  /** {@code true} where the sealed paper table must follow. */
  PAPER,
  /** Per cent, two decimals at most. */
  SPOT_CHECK_SHARE,
  /** First day of summer hours, {@code 05-01}. */
  SUMMER_FROM,
  /** First day of winter hours. */
  WINTER_FROM,
  /** Usual hours in summer, as the guide writes them. */
  SUMMER_HOURS,
  /** Usual hours in winter. */
  WINTER_HOURS
}
