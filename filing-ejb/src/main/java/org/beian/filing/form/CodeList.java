package org.beian.filing.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A closed list of codes that a field may hold.
 *
 * @param name such as {@code unit-nature}
 * @param version day of the list's last change, ISO
 * @param codes in the order in which they are shown
 */
public record CodeList(String name, String version, List<Code> codes, Map<String, Code> byCode) {

  public CodeList(String name, String version, List<Code> codes) {
    this(name, version, codes, index(codes));
  }

  public CodeList {
    codes = List.copyOf(codes);
    byCode = Map.copyOf(byCode);
  }

  public Optional<Code> find(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
  }

  public boolean contains(String code) {
    return find(code).isPresent();
  }

  private static Map<String, Code> index(List<Code> codes) {
    return codes.stream()
        .collect(
            Collectors.toMap(
                Code::code,
                Function.identity(),
                (first, second) -> {
                  throw new IllegalArgumentException("Code listed twice: " + second);
                },
                LinkedHashMap::new));
  }
}
