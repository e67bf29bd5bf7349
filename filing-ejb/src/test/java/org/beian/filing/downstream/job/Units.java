package org.beian.filing.downstream.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.format.RowWriters;
import org.beian.filing.sheet.RowWriter;

/** Organisations as a provider's files name them. */
final class Units {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  static final String HEAD = "单位类别,单位名称,统一社会信用代码,地址,行政区划代码,接入方式,IP地址,开通日期\n";

  private Units() {}

  /** The credit code of the n-th organisation. */
  static String code(int n) {
    String digits = "91652801MA%07d".formatted(n);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < digits.length(); i++) {
      sum += ALPHABET.indexOf(digits.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return digits + ALPHABET.charAt((31 - sum % 31) % 31);
  }

  static List<String> cells(int n) {
    return List.of(
        "用户单位",
        "库尔勒某某" + n + "公司",
        code(n),
        "库尔勒市交通路" + n + "号",
        "652801",
        "01",
        "61.128." + n / 256 % 256 + "." + n % 256,
        "2026-03-01");
  }

  static String csvLine(int n) {
    return String.join(",", cells(n)) + "\n";
  }

  /** A CSV list of organisations. */
  static byte[] csv(int... numbers) {
    return utf8(
        HEAD + IntStream.of(numbers).mapToObj(Units::csvLine).collect(Collectors.joining()));
  }

  static byte[] csvOf(int count) {
    return csv(IntStream.rangeClosed(1, count).toArray());
  }

  /** An organisation as a line of NDJSON; {@code more} are members in front, with their comma. */
  static String json(String more, int n) {
    List<String> c = cells(n);
    return "{%s\"downstreamType\":\"USER_UNIT\",\"name\":\"%s\",\"certNo\":\"%s\",\"address\":\"%s\",\"divisionCode\":652801,\"accessMethod\":\"01\",\"ipRanges\":[\"%s\"],\"openedOn\":\"2026-03-01\"}\n"
        .formatted(more, c.get(1), c.get(2), c.get(3), c.get(6));
  }

  static byte[] xlsx(int... numbers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> heads = List.of(HEAD.strip().split(","));
    try (RowWriter table = RowWriters.open(ReportFormat.XLSX, heads, out)) {
      for (int n : numbers) {
        table.row(cells(n));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
