package org.beian.filing.form;

/** The two tracks of guide item 10. */
public enum FilingTrack {
  /** IP登记: judged and filed here, on the spot. */
  IP('1'),
  /** ICP登记: needs the national police filing number first. */
  ICP('2');

  private final char digit;

  FilingTrack(char digit) {
    this.digit = digit;
  }

  /** The digit that stands for the track in a filing number. */
  public char digit() {
    return digit;
  }
}
