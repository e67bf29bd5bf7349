package org.beian.filing.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A text of the product that may be set otherwise.
 *
 * @param key bundle and key, such as {@code notice:refusal.text}
 * @param placeholders in the order in which the writing room fills them
 */
record BuiltIn(String key, TemplateKind kind, List<Placeholder> placeholders) {

  private static final Control ZH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
  private static final Map<String, String> BUNDLES =
      Map.of(
          "notice", "org.beian.filing.notice.Notices",
          "mail", "org.beian.filing.mail.Mails",
          "complaint", "org.beian.filing.complaint.Letters");
  private static final Map<String, BuiltIn> ALL = all();

  static Collection<BuiltIn> values() {
    return ALL.values();
  }

  static Optional<BuiltIn> find(String key) {
    return Optional.ofNullable(ALL.get(key));
  }

  /** The text as the product brings it, its placeholders by name. */
  String brought(Locale locale) {
    String[] parts = key.split(":", 2);
    Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    String pattern =
        ResourceBundle.getBundle(
                BUNDLES.get(parts[0]), language, BuiltIn.class.getClassLoader(), ZH_IS_ROOT)
            .getString(parts[1]);
    for (int i = 0; i < placeholders.size(); i++) {
      pattern = pattern.replace("{" + i + "}", "{" + placeholders.get(i).word() + "}");
    }
    return pattern.replace("''", "'");
  }

  private static Map<String, BuiltIn> all() {
    List<BuiltIn> texts = new ArrayList<>();
    papers(texts);
    mails(texts);
    Map<String, BuiltIn> byKey = new LinkedHashMap<>();
    texts.forEach(text -> byKey.put(text.key(), text));
    return byKey;
  }

  private static void papers(List<BuiltIn> texts) {
    for (String state : List.of("FILED", "IN_REVIEW", "NOT_ACCEPTED", "WITHDRAWN")) {
      paper(texts, "receipt.text." + state, Placeholder.UNIT);
      paper(texts, "receipt.next." + state, Placeholder.PROGRESS_PAGE);
    }
    paper(texts, "refusal.text", Placeholder.UNIT);
    paper(texts, "refusal.todo.text", Placeholder.APPLY_PAGE);
    paper(texts, "refusal.rights");
    paper(texts, "proof.text", Placeholder.UNIT);
    paper(texts, "proof.duties.text");
  }

  private static void mails(List<BuiltIn> texts) {
    for (String state : List.of("FILED", "IN_REVIEW", "NOT_ACCEPTED")) {
      mail(texts, "notice:mail.subject." + state, Placeholder.APPLICATION_NO);
      mail(
          texts,
          "notice:mail.text." + state,
          Placeholder.UNIT,
          Placeholder.APPLICATION_NO,
          Placeholder.FILING_NO,
          Placeholder.PROGRESS_PAGE,
          Placeholder.VERIFY_PAGE);
    }
    for (String part : List.of(".subject", ".text")) {
      for (String call : List.of("due", "late", "over")) {
        mail(
            texts,
            "mail:confirm." + call + part,
            Placeholder.FILING_NO,
            Placeholder.UNIT,
            Placeholder.DUE_DAY,
            Placeholder.GRACE_DAY);
      }
      mail(
          texts,
          "mail:filing.voided" + part,
          Placeholder.FILING_NO,
          Placeholder.UNIT,
          Placeholder.REASONS);
      for (String act : List.of("OPENED", "REPLIED", "OVERDUE", "LAPSED", "PASSED_ON", "CLOSED")) {
        mail(
            texts,
            "complaint:" + act + part,
            Placeholder.NUMBER,
            Placeholder.KIND,
            Placeholder.MOMENT);
      }
    }
  }

  private static void paper(List<BuiltIn> texts, String key, Placeholder... placeholders) {
    texts.add(new BuiltIn("notice:" + key, TemplateKind.PAPER, List.of(placeholders)));
  }

  private static void mail(List<BuiltIn> texts, String key, Placeholder... placeholders) {
    texts.add(new BuiltIn(key, TemplateKind.MAIL, List.of(placeholders)));
  }
}
