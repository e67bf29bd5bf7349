package org.beian.filing.form;

/** What an application asks for (申请类型). */
public enum ApplicationKind {
  /** A filing that does not exist yet. */
  NEW,
  /** Other particulars for a filing, with the same authority (变更). */
  CHANGE,
  /** Other particulars for a filing that another authority then keeps (移送); the number stays. */
  TRANSFER,
  /** The end of a filing (注销). */
  CANCEL
}
