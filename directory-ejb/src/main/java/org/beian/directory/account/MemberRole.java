package org.beian.directory.account;

/** What a member may do in the organisation's account. */
public enum MemberRole {
  /** Does everything an agent does; invites and removes members, hands the account over. */
  OWNER,
  /** Files for the organisation (经办人). */
  AGENT
}
