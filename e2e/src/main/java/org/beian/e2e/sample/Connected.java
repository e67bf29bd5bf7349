package org.beian.e2e.sample;

import java.nio.charset.StandardCharsets;

/** Made-up organisations as an access provider's list names them. */
public final class Connected {

  /** The head of a CSV list. */
  public static final String HEAD = "单位类别,单位名称,统一社会信用代码,地址,行政区划代码,接入方式,IP地址,开通日期\n";

  private Connected() {}

  /** A list in CSV of organisations with the numbers from {@code first}. */
  public static byte[] csv(int first, int count) {
    StringBuilder list = new StringBuilder(HEAD);
    for (int n = first; n < first + count; n++) {
      list.append(line(n));
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One line of a CSV list. */
  public static String line(int n) {
    return "用户单位,库尔勒某某%d公司,%s,库尔勒市交通路%d号,652801,01,%s,2026-03-01\n"
        .formatted(n, CreditCodes.of(n), n, Forms.address(n));
  }
}
