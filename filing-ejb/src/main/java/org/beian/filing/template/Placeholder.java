package org.beian.filing.template;

import java.util.Locale;

/** What a template leaves open, written {@code {unit}}, with a sample for previews. */
public enum Placeholder {
  UNIT("unit", "巴州某某科技有限公司", "Bazhou Example Technology Co., Ltd."),
  APPLICATION_NO("applicationNo", "HEJI20261128000012", "HEJI20261128000012"),
  FILING_NO("filingNo", "652827120260000013", "652827120260000013"),
  PROGRESS_PAGE("progressPage", "https://desk.example/progress", "https://desk.example/progress"),
  VERIFY_PAGE("verifyPage", "https://desk.example/verify", "https://desk.example/verify"),
  APPLY_PAGE("applyPage", "https://desk.example/apply/", "https://desk.example/apply/"),
  DUE_DAY("dueDay", "2027年11月28日", "28 November 2027"),
  GRACE_DAY("graceDay", "2027年12月28日", "28 December 2027"),
  REASONS("reasons", "所报信息不实", "what it said was not true"),
  NUMBER("number", "T20261128000007", "T20261128000007"),
  KIND("kind", "咨询", "question"),
  MOMENT("moment", "2026年12月18日 19:30", "18 December 2026, 19:30"),
  AUTHORITY("authority", "和静县公安局网安部门", "Cybersecurity Department of Hejing County"),
  PHONE("phone", "0996-5035076", "0996-5035076");

  private final String word;
  private final String zh;
  private final String en;

  Placeholder(String word, String zh, String en) {
    this.word = word;
    this.zh = zh;
    this.en = en;
  }

  /** How it is written between braces. */
  public String word() {
    return word;
  }

  String sample(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }
}
