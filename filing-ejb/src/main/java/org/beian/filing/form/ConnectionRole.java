package org.beian.filing.form;

/** What a unit is in the network (联网类型); guide item 1. */
public enum ConnectionRole {
  /** 互联单位: runs a network with its own international link. */
  INTERCONNECTING,
  /** 接入单位: runs a network through which others connect. */
  ACCESS,
  /** 使用单位: connects through an access network. */
  USER;

  /** Whether units of this role hold addresses that they pass on to others. */
  public boolean connectsOthers() {
    return this != USER;
  }
}
