package org.beian.filing.downstream.row;

import java.time.LocalDate;

/**
 * A row that keeps all rules. An organisation stands in a list once for each of its lines.
 *
 * @param sourceLine line of the file that it was read from
 * @param change null in a full list
 * @param certNo unified social credit code
 * @param lineNo empty where the organisation has one line without a number
 * @param phone of the organisation
 * @param ipRanges canonical, separated by {@code ;}; null if none
 */
public record UnitRow(
    int sourceLine,
    ChangeKind change,
    String unitType,
    String name,
    String certType,
    String certNo,
    String industry,
    String address,
    String division,
    String phone,
    String accessMethod,
    String lineNo,
    Integer bandwidthMbps,
    String ipRanges,
    LocalDate openedOn,
    LocalDate closedOn,
    String changeReason) {

  /** What makes the row the same as another one. */
  public Key key() {
    return new Key(certNo, lineNo);
  }

  /** An organisation's line. */
  public record Key(String certNo, String lineNo) {}
}
