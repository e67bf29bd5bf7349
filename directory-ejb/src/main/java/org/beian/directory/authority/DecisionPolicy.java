package org.beian.directory.authority;

/** Who decides at an authority when every rule can be judged by the machine. */
public enum DecisionPolicy {
  /** The machine decides at once (即审即办); only what needs eyes goes to the desk. */
  AUTOMATIC,
  /** Every application goes to the authority's desk. */
  CLERK
}
