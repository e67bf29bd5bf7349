package org.beian.filing.codes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A closed list of codes that a field may hold.
 *
 * @param name such as {@code unit-nature}
 * @param version day of the list's last change, ISO, or the standard it is taken from
 * @param codes in the order in which they are shown; no code twice
 * @param retired codes of older filings, which keep their words but are offered no longer
 * @param closed whether the list is complete by law, standard or program: no code comes or goes
 * @param fixed codes that rules ask for, which can never retire
 */
public record CodeList(
    String name,
    String version,
    List<Code> codes,
    List<Code> retired,
    boolean closed,
    Set<String> fixed) {

  public CodeList {
    codes = List.copyOf(codes);
    retired = List.copyOf(retired);
    fixed = Set.copyOf(fixed);
    if (Stream.concat(codes.stream(), retired.stream()).map(Code::code).distinct().count()
        < codes.size() + retired.size()) {
      throw new IllegalArgumentException("A code is listed twice in " + name);
    }
  }

  /** A code with its words, also one that retired. */
  public Optional<Code> find(String code) {
    return Stream.concat(codes.stream(), retired.stream())
        .filter(entry -> entry.code().equals(code))
        .findFirst();
  }

  /** Whether a field may hold the code now. */
  public boolean contains(String code) {
    return codes.stream().anyMatch(entry -> entry.code().equals(code));
  }

  /** Whether a code must stay, whatever its words are. */
  public boolean isFixed(String code) {
    return closed || fixed.contains(code);
  }

  /** The same list with other codes. */
  public CodeList with(String newVersion, List<Code> newCodes, List<Code> newRetired) {
    return new CodeList(name, newVersion, newCodes, newRetired, closed, fixed);
  }
}
