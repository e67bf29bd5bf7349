package org.beian.filing.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All code lists of the form, with their labels.
 *
 * <p>They stand in {@code code-lists.tsv}: a line {@code @name<TAB>version} opens a list, each line
 * {@code code<TAB>zh<TAB>en} after it is an entry, {@code #} opens a remark.
 */
public final class CodeLists {

  private static final String SOURCE = "code-lists.tsv";
  private static final Map<String, CodeList> LISTS = load();

  private CodeLists() {}

  /** Every list, in a fixed order. */
  public static List<CodeList> all() {
    return List.copyOf(LISTS.values());
  }

  /**
   * Finds a list.
   *
   * @param name such as {@code unit-nature}
   */
  public static Optional<CodeList> find(String name) {
    return Optional.ofNullable(LISTS.get(name));
  }

  /** The words for a code of a list; the code itself if the list does not have it. */
  public static String label(String list, String code, Locale locale) {
    return find(list).flatMap(known -> known.find(code)).map(c -> c.label(locale)).orElse(code);
  }

  private static Map<String, CodeList> load() {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    String[] head = {};
    List<Code> codes = new ArrayList<>();
    for (String line : TextResource.lines(SOURCE)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("@")) {
        add(lists, head, codes);
        head = cells;
        codes.clear();
      } else {
        codes.add(new Code(cells[0], cells[1], cells[2]));
      }
    }
    add(lists, head, codes);
    CodeList findings = findings();
    lists.put(findings.name(), findings);
    return lists;
  }

  private static void add(Map<String, CodeList> lists, String[] head, List<Code> codes) {
    if (head.length > 0) {
      String name = head[0].substring(1);
      lists.put(name, new CodeList(name, head[1], codes));
    }
  }

  private static CodeList findings() {
    List<Code> codes =
        Arrays.stream(FindingCode.values())
            .map(
                code ->
                    new Code(
                        code.name(),
                        FindingTexts.title(code, Locale.CHINESE),
                        FindingTexts.title(code, Locale.ENGLISH)))
            .toList();
    return new CodeList("finding", "2026-11-24", codes);
  }
}
