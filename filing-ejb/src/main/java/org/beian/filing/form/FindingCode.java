package org.beian.filing.form;

/** The catalogue of what rules may find, each with its weight and the source of its rule. */
public enum FindingCode {
  FIELD_MISSING(Weight.REFUSAL, "服务指南 九、十一（一）2");

  /** What a finding means for the decision. */
  public enum Weight {
    /** The application cannot be accepted until this is mended. */
    REFUSAL,
    /** A clerk must look: the application goes to the authority's desk. */
    DESK,
    /** Told to the applicant and recorded; decides nothing. */
    NOTE
  }

  private final Weight weight;
  private final String source;

  FindingCode(Weight weight, String source) {
    this.weight = weight;
    this.source = source;
  }

  public Weight weight() {
    return weight;
  }

  /** Where the rule stands: guide item, Order 33 article or GB/T number. */
  public String source() {
    return source;
  }
}
