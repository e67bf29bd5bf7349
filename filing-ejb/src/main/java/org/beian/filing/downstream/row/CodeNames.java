package org.beian.filing.downstream.row;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.beian.filing.codes.Code;
import org.beian.filing.codes.CodeList;
import org.beian.filing.codes.CodeLists;

/** What a code list's codes may be called in a report: code, label, or digit without its zero. */
final class CodeNames {

  private static final Map<String, CodeNames> KNOWN = new ConcurrentHashMap<>();

  private final CodeList list;
  private final Map<String, String> codes;

  private CodeNames(CodeList list) {
    this.list = list;
    this.codes = names(list);
  }

  /** The codes of a list by name, as the list is now. */
  @SuppressWarnings("ReferenceEquality") // a list that was read anew is another, and few are
  static Map<String, String> of(String name) {
    CodeList now = CodeLists.find(name).orElseThrow();
    CodeNames known = KNOWN.get(name);
    if (known == null || known.list != now) {
      known = new CodeNames(now);
      KNOWN.put(name, known);
    }
    return known.codes;
  }

  private static Map<String, String> names(CodeList list) {
    Map<String, String> found =
        list.codes().stream().collect(Collectors.toMap(Code::code, Code::code));
    for (Code code : list.codes()) {
      found.putIfAbsent(code.zh(), code.code());
      found.putIfAbsent(code.zh().replaceAll("（.*", ""), code.code());
      found.putIfAbsent(code.en().toUpperCase(Locale.ROOT), code.code());
      if (code.code().matches("0[1-9]")) {
        found.putIfAbsent(code.code().substring(1), code.code());
      }
    }
    return found;
  }
}
