package org.beian.filing.network;

/** The family of an IP address. */
public enum IpFamily {
  V4(32),
  V6(128);

  private final int bits;

  IpFamily(int bits) {
    this.bits = bits;
  }

  /** The length of an address. */
  public int bits() {
    return bits;
  }
}
