package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.form.DomainName;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.Json;
import org.beian.filing.registry.NewFiling;
import org.beian.filing.rules.Particulars;

/** Says what goes on record of particulars. */
@ApplicationScoped
class NewFilings {

  @Inject AuthorityDirectory authorities;

  /**
   * What goes on record.
   *
   * @param accountId the account that keeps it, null if none does
   */
  NewFiling of(Particulars particulars, Long accountId) {
    AuthorityView authority = authorities.find(particulars.authority()).orElseThrow();
    boolean isService = particulars.track() == FilingTrack.ICP;
    return new NewFiling(
        particulars.track(),
        particulars.authority(),
        authority.numberPrefix(),
        unitCode(particulars),
        particulars.unitName(),
        particulars.divisionCode(),
        particulars.role(),
        particulars.connectedOn(),
        isService ? List.of() : particulars.ranges(),
        isService ? registrable(particulars.domains()) : List.of(),
        Json.write(particulars.form()),
        accountId);
  }

  private static String unitCode(Particulars particulars) {
    return particulars.creditCode() != null
        ? particulars.creditCode().value()
        : particulars.organisationCode().value();
  }

  private static List<String> registrable(List<DomainName> domains) {
    return domains.stream().map(DomainName::registrable).distinct().toList();
  }
}
