package org.beian.filing.downstream.row;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beian.filing.form.Format;

/**
 * The fields of a row, in the order of the template (Order 33, Art. 12, paragraph 2).
 *
 * <p>Organisations only: a row has no field for a natural person.
 */
public enum RowField {
  CHANGE_TYPE("changeType", "变更类型", "操作", "action"),
  UNIT_TYPE("downstreamType", "单位类别", "类型", "type", "unitType"),
  NAME("name", "单位名称", "名称", "unitName"),
  CERT_TYPE("certType", "证件类型"),
  CERT_NO("certNo", "统一社会信用代码", "证件号码", "信用代码", "uscc", "creditCode"),
  INDUSTRY("industry", "行业"),
  ADDRESS("address", "地址", "单位地址"),
  DIVISION("divisionCode", "行政区划代码", "行政区划", "division"),
  PHONE("phone", "单位电话", "联系电话", "电话", "手机", "mobile", "contactPhone"),
  ACCESS_METHOD("accessMethod", "接入方式"),
  LINE_NO("lineNo", "线路编号", "专线号", "电路号"),
  BANDWIDTH("bandwidthMbps", "带宽（Mbps）", "带宽", "bandwidth"),
  IP_RANGES("ipRanges", "IP地址", "IP", "IP地址段"),
  OPENED_ON("openedOn", "开通日期"),
  CLOSED_ON("closedOn", "终止日期", "停用日期"),
  CHANGE_REASON("changeReason", "变更原因", "原因", "reason");

  private static final Map<String, RowField> BY_HEAD = byHead();

  private final String code;
  private final String label;
  private final ImmutableList<String> aliases;

  RowField(String code, String label, String... aliases) {
    this.code = code;
    this.label = label;
    this.aliases = ImmutableList.copyOf(aliases);
  }

  /** The name of the member in JSON and of the column in English files, such as {@code certNo}. */
  public String code() {
    return code;
  }

  /** The head of the column in the given language. */
  public String label(Locale locale) {
    return locale.getLanguage().equals("en") ? code : label;
  }

  /** The field that a column's head names, in either language, whatever its spelling. */
  public static Optional<RowField> named(String head) {
    return Optional.ofNullable(BY_HEAD.get(plain(head)));
  }

  private static Map<String, RowField> byHead() {
    Map<String, RowField> heads = new HashMap<>();
    for (RowField field : values()) {
      heads.put(plain(field.code), field);
      heads.put(plain(field.label), field);
      field.aliases.forEach(alias -> heads.put(plain(alias), field));
    }
    return heads;
  }

  private static String plain(String head) {
    String shaped = Format.COMPACT.normalise(head);
    return shaped == null ? "" : shaped.replaceAll("[_*:]|\\(.*?\\)", "");
  }

  /** All fields, for pages and templates. */
  public static List<RowField> all() {
    return Arrays.asList(values());
  }
}
