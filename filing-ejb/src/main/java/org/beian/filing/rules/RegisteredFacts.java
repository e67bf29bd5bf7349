package org.beian.filing.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.WorkingCalendar;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.material.MaterialView;
import org.beian.filing.network.IpRange;
import org.beian.filing.registry.FilingOnRecord;
import org.beian.filing.registry.FilingRegister;

/**
 * The facts as they are on record at one instant of submission. Rules ask for the same authority
 * again and again: it is asked for once.
 */
final class RegisteredFacts implements IntakeFacts {

  private final LocalDate today;
  private final AuthorityDirectory authorities;
  private final CalendarService calendars;
  private final FilingRegister register;
  private final MaterialStore materials;
  private Standing standing;
  private boolean binding;
  private final Map<AuthorityCode, Optional<AuthorityView>> known = new HashMap<>();
  private final Map<String, Optional<AuthorityCode>> answering = new HashMap<>();
  private final Map<AuthorityCode, WorkingCalendar> calendarOf = new HashMap<>();

  RegisteredFacts(
      Instant at,
      AuthorityDirectory authorities,
      CalendarService calendars,
      FilingRegister register,
      MaterialStore materials) {
    this.today = LocalDate.ofInstant(at, CalendarService.BEIJING);
    this.authorities = authorities;
    this.calendars = calendars;
    this.register = register;
    this.materials = materials;
  }

  /** The facts for a form that is to change a filing; null for a new one. */
  RegisteredFacts about(Standing filing) {
    standing = filing;
    return this;
  }

  /** The facts for a decision that will be stored in the running transaction. */
  RegisteredFacts binding() {
    binding = true;
    return this;
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public Optional<AuthorityView> authority(AuthorityCode code) {
    return known.computeIfAbsent(code, authorities::find);
  }

  @Override
  public Optional<AuthorityCode> answeringFor(String divisionCode) {
    return answering.computeIfAbsent(divisionCode, authorities::answeringFor);
  }

  @Override
  public WorkingCalendar calendar(AuthorityCode authority) {
    return calendarOf.computeIfAbsent(authority, calendars::calendarOf);
  }

  @Override
  public void areWanted(List<IpRange> ranges) {
    if (binding) {
      register.takeTurn(ranges);
    }
  }

  @Override
  public List<KnownFiling> overlapping(IpRange range) {
    return register.overlapping(range).stream()
        .map(RegisteredFacts::known)
        .filter(this::isAnother)
        .toList();
  }

  @Override
  public Optional<KnownFiling> holderOf(String registrableDomain) {
    return register.holderOf(registrableDomain).map(RegisteredFacts::known).filter(this::isAnother);
  }

  @Override
  public Optional<Standing> standing() {
    return Optional.ofNullable(standing);
  }

  /** What came with the filing before may come with its change again. */
  @Override
  public Optional<MaterialKind> material(String id) {
    boolean cameBefore =
        standing().stream()
            .flatMap(filing -> filing.form().materials().stream())
            .anyMatch(material -> id.equals(material.id()));
    return (cameBefore ? materials.find(id) : materials.findFree(id)).map(MaterialView::kind);
  }

  /** A filing is not in its own way. */
  private boolean isAnother(KnownFiling filing) {
    return standing().map(Standing::filingNo).filter(filing.filingNo()::equals).isEmpty();
  }

  private static KnownFiling known(FilingOnRecord filing) {
    String code = filing.unitCode();
    return new KnownFiling(
        filing.number().value(),
        CreditCode.isValid(code) ? new CreditCode(code) : null,
        filing.role(),
        filing.connectedOn(),
        filing.range());
  }
}
