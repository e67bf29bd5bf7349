package org.beian.directory.authority;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All authorities and divisions, as they were at one moment. */
record AuthorityRoll(
    List<AuthorityView> authorities,
    Map<AuthorityCode, AuthorityView> byCode,
    List<DivisionView> divisions,
    Map<String, AuthorityCode> answering,
    Map<AuthorityCode, BigDecimal> spotCheckShares) {

  static AuthorityRoll of(
      List<AuthorityView> authorities,
      List<DivisionView> divisions,
      Map<AuthorityCode, BigDecimal> spotCheckShares) {
    return new AuthorityRoll(
        List.copyOf(authorities),
        authorities.stream()
            .collect(Collectors.toUnmodifiableMap(AuthorityView::code, view -> view)),
        List.copyOf(divisions),
        divisions.stream()
            .collect(Collectors.toUnmodifiableMap(DivisionView::code, DivisionView::authority)),
        Map.copyOf(spotCheckShares));
  }
}
