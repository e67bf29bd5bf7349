package org.beian.filing.form;

import java.util.List;
import java.util.Optional;

/**
 * A closed list of codes that a field may hold.
 *
 * @param name such as {@code unit-nature}
 * @param version day of the list's last change, ISO, or the standard it is taken from
 * @param codes in the order in which they are shown; no code twice
 */
public record CodeList(String name, String version, List<Code> codes) {

  public CodeList {
    codes = List.copyOf(codes);
    if (codes.stream().map(Code::code).distinct().count() < codes.size()) {
      throw new IllegalArgumentException("A code is listed twice in " + name);
    }
  }

  public Optional<Code> find(String code) {
    return codes.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  public boolean contains(String code) {
    return find(code).isPresent();
  }
}
