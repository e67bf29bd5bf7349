package org.beian.filing.codes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingTexts;
import org.beian.filing.form.TextResource;

/**
 * All code lists of the form, with their labels.
 *
 * <p>They stand in {@code code-lists.tsv}: a line {@code @name<TAB>version} opens a list, each line
 * {@code code<TAB>zh<TAB>en} after it is an entry, {@code #} opens a remark; {@code <TAB>fixed}
 * behind it says that the list is closed or that the code must stay. What administrators changed of
 * them takes their place, see {@link #follow}.
 */
public final class CodeLists {

  private static final String SOURCE = "code-lists.tsv";
  private static final Map<String, CodeList> LISTS = load();

  private static volatile Supplier<Map<String, CodeList>> changed = Map::of;

  private CodeLists() {}

  /** Every list, in a fixed order. */
  public static List<CodeList> all() {
    Map<String, CodeList> other = changed.get();
    return LISTS.values().stream().map(list -> other.getOrDefault(list.name(), list)).toList();
  }

  /** Every list as the product brings it. */
  static List<CodeList> brought() {
    return List.copyOf(LISTS.values());
  }

  /**
   * From now on lists that were changed are taken from there.
   *
   * @param source answers at once, by name; called whenever a list is wanted
   */
  static void follow(Supplier<Map<String, CodeList>> source) {
    changed = source;
  }

  /**
   * Finds a list.
   *
   * @param name such as {@code unit-nature}
   */
  public static Optional<CodeList> find(String name) {
    CodeList other = changed.get().get(name);
    return Optional.ofNullable(other == null ? LISTS.get(name) : other);
  }

  /** The words for a code of a list; the code itself if the list does not have it. */
  public static String label(String list, String code, Locale locale) {
    return find(list).flatMap(known -> known.find(code)).map(c -> c.label(locale)).orElse(code);
  }

  private static Map<String, CodeList> load() {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    String[] head = {};
    List<Code> codes = new ArrayList<>();
    Set<String> fixed = new HashSet<>();
    for (String line : TextResource.lines(CodeLists.class, SOURCE)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("@")) {
        add(lists, head, codes, fixed);
        head = cells;
        codes.clear();
        fixed.clear();
      } else {
        codes.add(new Code(cells[0], cells[1], cells[2]));
        if (cells.length > 3) {
          fixed.add(cells[0]);
        }
      }
    }
    add(lists, head, codes, fixed);
    CodeList findings = findings();
    lists.put(findings.name(), findings);
    return lists;
  }

  private static void add(
      Map<String, CodeList> lists, String[] head, List<Code> codes, Set<String> fixed) {
    if (head.length > 0) {
      String name = head[0].substring(1);
      lists.put(name, new CodeList(name, head[1], codes, List.of(), head.length > 2, fixed));
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
    return new CodeList("finding", "2026-11-24", codes, List.of(), true, Set.of());
  }
}
