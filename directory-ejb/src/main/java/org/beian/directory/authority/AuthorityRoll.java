package org.beian.directory.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All authorities and divisions, as they were at one moment, with the editions of every day. */
record AuthorityRoll(
    List<Authority> bodies,
    Map<AuthorityCode, List<AuthorityEdition>> editions,
    List<DivisionView> divisions,
    Map<String, AuthorityCode> answering) {

  /**
   * What was read.
   *
   * @param editions those not withdrawn, in any order
   */
  static AuthorityRoll of(
      List<Authority> bodies, List<AuthorityEdition> editions, List<DivisionView> divisions) {
    return new AuthorityRoll(
        List.copyOf(bodies),
        editions.stream()
            .sorted(
                Comparator.comparing(AuthorityEdition::validFrom)
                    .thenComparing(AuthorityEdition::id))
            .collect(Collectors.groupingBy(AuthorityEdition::authority)),
        List.copyOf(divisions),
        divisions.stream()
            .collect(Collectors.toUnmodifiableMap(DivisionView::code, DivisionView::authority)));
  }

  /** The authorities as they were, are or will be on a day, in the order of the guide. */
  List<AuthorityView> on(LocalDate day) {
    return bodies.stream().map(body -> body.view(edition(body, day), divisions)).toList();
  }

  /** The last one whose day has come; before all of them the first. */
  private AuthorityEdition edition(Authority body, LocalDate day) {
    List<AuthorityEdition> own = editions.get(body.code());
    return own.stream()
        .filter(edition -> !edition.validFrom().isAfter(day))
        .reduce((before, after) -> after)
        .orElseGet(() -> own.get(0));
  }
}
