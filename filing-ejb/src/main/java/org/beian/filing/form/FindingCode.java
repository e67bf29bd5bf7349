package org.beian.filing.form;

/**
 * The catalogue of what rules may find, each with its weight and the source of its rule.
 *
 * <p>Codes are stable: programs match on them, and stored decisions name them.
 */
public enum FindingCode {
  FIELD_MISSING(Weight.REFUSAL, Sources.COMPLETE),
  FIELD_FORMAT(Weight.REFUSAL, Sources.FORMAT),
  FIELD_TOO_SHORT(Weight.REFUSAL, Sources.FORMAT),
  FIELD_TOO_LONG(Weight.REFUSAL, Sources.FORMAT),
  FIELD_TOO_MANY(Weight.REFUSAL, Sources.FORMAT),
  FIELD_CHARACTERS(Weight.REFUSAL, Sources.FORMAT),
  FIELD_CODE(Weight.REFUSAL, Sources.FORMAT),
  FIELD_NUMBER(Weight.REFUSAL, Sources.FORMAT),
  FIELD_DATE(Weight.REFUSAL, Sources.FORMAT),
  FIELD_FLAG(Weight.REFUSAL, Sources.FORMAT),
  DATE_IN_FUTURE(Weight.REFUSAL, Sources.FORMAT),
  DATE_TOO_EARLY(Weight.REFUSAL, Sources.FORMAT),
  NOT_DECLARED_TRUE(Weight.REFUSAL, "公安部令第33号 第八条"),

  AUTHORITY_UNKNOWN(Weight.REFUSAL, Sources.JURISDICTION),
  AUTHORITY_REVIEWS(Weight.DESK, Sources.JURISDICTION),
  WRONG_JURISDICTION(Weight.REFUSAL, Sources.JURISDICTION),
  DIVISION_NOT_OURS(Weight.REFUSAL, Sources.JURISDICTION),
  DIVISION_OF_CORPS(Weight.REFUSAL, Sources.JURISDICTION),

  NOT_ORGANISATION(Weight.REFUSAL, "服务指南 一"),
  CREDIT_CODE_FORMAT(Weight.REFUSAL, Sources.CREDIT_CODE),
  CREDIT_CODE_CHECK(Weight.REFUSAL, Sources.CREDIT_CODE),
  CREDIT_CODE_PILOT(Weight.DESK, Sources.CREDIT_CODE),
  CREDIT_CODE_DEPARTMENT(Weight.NOTE, Sources.CREDIT_CODE),
  CREDIT_CODE_ORGANISATION(Weight.NOTE, "GB 11714-1997"),
  ORG_CODE_FORMAT(Weight.REFUSAL, "GB 11714-1997"),
  ORG_CODE_CHECK(Weight.REFUSAL, "GB 11714-1997"),
  ORG_CODE_LEGACY(Weight.DESK, "GB 11714-1997"),
  CERT_MISMATCH(Weight.REFUSAL, Sources.COMPLETE),
  CERT_EXPIRED(Weight.REFUSAL, Sources.COMPLETE),
  SEAL_MISSING(Weight.REFUSAL, "服务指南 九（一）"),

  RESIDENT_ID_FORMAT(Weight.REFUSAL, Sources.RESIDENT_ID),
  RESIDENT_ID_OLD(Weight.REFUSAL, Sources.RESIDENT_ID),
  RESIDENT_ID_CHECK(Weight.REFUSAL, Sources.RESIDENT_ID),
  RESIDENT_ID_DATE(Weight.REFUSAL, Sources.RESIDENT_ID),
  RESIDENT_ID_PROVINCE(Weight.REFUSAL, Sources.RESIDENT_ID),
  RESIDENT_ID_COUNTY(Weight.NOTE, "GB/T 2260"),
  ID_NUMBER_FORMAT(Weight.REFUSAL, "GA/T 2000.156"),
  PERSON_NAME_FORMAT(Weight.REFUSAL, Sources.FORMAT),
  MOBILE_FORMAT(Weight.REFUSAL, Sources.FORMAT),
  PHONE_FORMAT(Weight.REFUSAL, Sources.FORMAT),
  EMAIL_FORMAT(Weight.REFUSAL, Sources.FORMAT),
  POSTCODE_FORMAT(Weight.REFUSAL, Sources.FORMAT),
  SAME_MOBILE(Weight.NOTE, Sources.FORMAT),
  CONTACT_UNREACHABLE(Weight.REFUSAL, Sources.COMPLETE),

  LATE_FILING(Weight.NOTE, Sources.DEADLINE),
  DEADLINE_UNCERTAIN(Weight.NOTE, Sources.DEADLINE),
  ICP_FILING_DUE(Weight.NOTE, "服务指南 九（二）、十"),

  IP_FORMAT(Weight.REFUSAL, Sources.FORMAT),
  IP_HOST_BITS(Weight.REFUSAL, "RFC 4632"),
  IP_ORDER(Weight.REFUSAL, Sources.FORMAT),
  IP_FAMILY(Weight.REFUSAL, Sources.FORMAT),
  IP_NOT_PUBLIC(Weight.REFUSAL, "RFC 6890、RFC 4291"),
  IP_REPEATED(Weight.REFUSAL, Sources.FORMAT),
  IP_RANGE_LARGE(Weight.DESK, Sources.FORMAT),
  IP_OVERLAP(Weight.DESK, "公安部令第33号 第十二条、第十六条"),
  IP_NOT_YOURS(Weight.REFUSAL, "公安部令第33号 第八条、第十二条"),
  ALREADY_FILED(Weight.REFUSAL, "公安部令第33号 第十二条"),
  DUPLICATE_FILING(Weight.DESK, "公安部令第33号 第十二条、第十六条"),

  DOMAIN_FORMAT(Weight.REFUSAL, "RFC 1035、RFC 5891（IDNA2008）"),
  DOMAIN_SUFFIX(Weight.REFUSAL, "Public Suffix List"),
  DOMAIN_REPEATED(Weight.REFUSAL, Sources.FORMAT),
  DOMAIN_HELD(Weight.DESK, "公安部令第33号 第十六条"),
  DOMAIN_NOT_YOURS(Weight.REFUSAL, "公安部令第33号 第八条"),
  URL_FORMAT(Weight.REFUSAL, "RFC 3986"),
  MIIT_NO_FORMAT(Weight.REFUSAL, Sources.FORMAT),
  MPS_NO_MISSING(Weight.REFUSAL, Sources.MPS_NUMBER),
  MPS_NO_FORMAT(Weight.REFUSAL, Sources.MPS_NUMBER),
  MPS_NO_PROVINCE(Weight.REFUSAL, Sources.MPS_NUMBER),
  MPS_NO_ELSEWHERE(Weight.NOTE, Sources.MPS_NUMBER),
  MPS_NO_AREA(Weight.NOTE, Sources.MPS_NUMBER),
  MPS_NO_LEGACY(Weight.DESK, Sources.MPS_NUMBER),
  MPS_NO_NOT_FOUND(Weight.REFUSAL, Sources.MPS_NUMBER),

  LOG_RETENTION_SHORT(Weight.REFUSAL, "网络安全法 第二十三条第（三）项"),

  ATTACHMENT_MISSING(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_NOT_FOUND(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_KIND_DIFFERS(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_REPEATED(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_EMPTY(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_TOO_LARGE(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENTS_TOO_LARGE(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_WRONG_TYPE(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_UNREADABLE(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_ILLEGIBLE(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_UNSAFE(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_INFECTED(Weight.REFUSAL, Sources.MATERIALS),
  ATTACHMENT_UNSCANNED(Weight.REFUSAL, Sources.MATERIALS),
  SECTOR_APPROVAL_MISSING(Weight.REFUSAL, "公安部令第33号 第十四条"),
  AUTHORISATION_MISSING(Weight.REFUSAL, Sources.MATERIALS),

  TRACK_CHANGED(Weight.REFUSAL, "服务指南 十"),
  UNIT_CHANGED(Weight.REFUSAL, Sources.DEADLINE),
  NOTHING_CHANGED(Weight.REFUSAL, Sources.DEADLINE),

  OTHER(Weight.REFUSAL, Sources.COMPLETE);

  /** What a finding means for the decision. */
  public enum Weight {
    /** The application cannot be accepted until this is mended. */
    REFUSAL,
    /** A clerk must look: the application goes to the authority's desk. */
    DESK,
    /** Told to the applicant and recorded; decides nothing. */
    NOTE
  }

  private static final class Sources {
    static final String COMPLETE = "服务指南 九、十一（一）2";
    static final String FORMAT = "服务指南 十一（一）2";
    static final String MATERIALS = "服务指南 九";
    static final String JURISDICTION = "服务指南 四；公安部令第33号 第十二条";
    static final String DEADLINE = "公安部令第33号 第十二条";
    static final String CREDIT_CODE = "GB 32100-2015";
    static final String RESIDENT_ID = "GB 11643-1999";
    static final String MPS_NUMBER = "服务指南 九（二）、十一（二）";
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

  /** Where the rule stands: guide item, Order 33 article, GB/T number or RFC. */
  public String source() {
    return source;
  }
}
