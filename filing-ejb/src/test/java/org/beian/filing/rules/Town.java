package org.beian.filing.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDetails;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DecisionPolicy;
import org.beian.directory.authority.DivisionView;
import org.beian.directory.calendar.WorkingCalendar;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.network.IpRange;

/** A small prefecture for the rules' tests: three authorities and what tests put on record. */
final class Town implements IntakeFacts {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final List<KnownFiling> filings = new ArrayList<>();
  private final Map<String, KnownFiling> holders = new HashMap<>();
  private final Map<String, MaterialKind> materials = new HashMap<>();
  private LocalDate today = TODAY;
  private Standing standing;
  private DecisionPolicy policy = DecisionPolicy.AUTOMATIC;

  Town on(LocalDate day) {
    today = day;
    return this;
  }

  Town whoseClerksDecide() {
    policy = DecisionPolicy.CLERK;
    return this;
  }

  Town whereTheFormChanges(Standing filing) {
    standing = filing;
    return this;
  }

  Town havingFiled(String filingNo, String unit, ConnectionRole role, String range) {
    IpRange addresses = IpRange.read(range).value();
    filings.add(new KnownFiling(filingNo, new CreditCode(unit), role, TODAY, addresses));
    return this;
  }

  Town havingFiledDomain(String filingNo, String unit, String registrable) {
    holders.put(
        registrable,
        new KnownFiling(filingNo, new CreditCode(unit), ConnectionRole.USER, TODAY, null));
    return this;
  }

  Town holding(String id, MaterialKind kind) {
    materials.put(id, kind);
    return this;
  }

  @Override
  public Optional<Standing> standing() {
    return Optional.ofNullable(standing);
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public Optional<AuthorityView> authority(AuthorityCode code) {
    return switch (code.value()) {
      case "HEJING" -> Optional.of(authority(1, code, "和静县公安局网安大队", "Hejing", "652827"));
      case "KORLA" -> Optional.of(authority(2, code, "库尔勒市公安局网安大队", "Korla", "652801"));
      case "TARIM" -> Optional.of(authority(3, code, "塔里木公安局网安支队", "Tarim", "652890"));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<AuthorityCode> answeringFor(String divisionCode) {
    return switch (divisionCode) {
      case "652827" -> Optional.of(new AuthorityCode("HEJING"));
      case "652801", "KORLA_ETDZ" -> Optional.of(new AuthorityCode("KORLA"));
      default -> Optional.empty();
    };
  }

  @Override
  public WorkingCalendar calendar(AuthorityCode authority) {
    return WorkingCalendar.of(List.of(), Set.of(2025, 2026));
  }

  @Override
  public List<KnownFiling> overlapping(IpRange range) {
    return filings.stream().filter(filing -> filing.range().overlaps(range)).toList();
  }

  @Override
  public Optional<KnownFiling> holderOf(String registrableDomain) {
    return Optional.ofNullable(holders.get(registrableDomain));
  }

  @Override
  public Optional<MaterialKind> material(String id) {
    return Optional.ofNullable(materials.get(id));
  }

  private AuthorityView authority(
      int order, AuthorityCode code, String zh, String en, String division) {
    return new AuthorityView(
        order,
        code,
        code.value().substring(0, 4),
        division,
        zh,
        zh,
        en + " cyber police",
        new AuthorityDetails(
            null,
            List.of("0996-5035076"),
            List.of("0996-5035076"),
            zh,
            en,
            "841300",
            policy,
            true,
            BigDecimal.valueOf(5)),
        List.of(new DivisionView(division, zh.substring(0, 3), en, "841000", code)));
  }
}
