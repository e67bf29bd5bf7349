package org.beian.filing.form;

/** Kinds of material (申请材料) that may come with a form; guide item 9 and Order 33, Art. 14. */
public enum MaterialKind {
  FORM,
  ORG_CERT,
  LEGAL_REP_ID,
  AUTHORISATION,
  ISP_CONTRACT,
  TOPOLOGY,
  DOMAIN_CERT,
  SECTOR_APPROVAL
}
