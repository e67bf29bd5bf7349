package org.beian.filing.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.organisation.OrganisationCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.DomainName;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.MaterialReference;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.network.IpRange;
import org.beian.filing.number.MpsFilingNumber;

/**
 * What is to be filed, read from a form to which no rule objects; nothing in it can be malformed.
 *
 * @param creditCode null only where {@code organisationCode} stands in for it
 * @param organisationCode the old code (组织机构代码) of a unit without a credit code, else null
 * @param divisionCode division of the office address: six digits of GB/T 2260 or {@code KORLA_ETDZ}
 * @param connectedOn day of formal connection; on the ICP track the day the service was opened
 *     where no connection is named
 * @param role {@code USER} where an ICP form names none
 * @param ranges fixed addresses of the connection; empty for a dynamic connection
 * @param domains domains of the service (ICP) or of the connection (IP)
 * @param mpsFilingNo ICP track only, else null
 * @param materialIds uploads to be bound to the case
 * @param form the form, normalised
 */
public record Particulars(
    FilingTrack track,
    AuthorityCode authority,
    CreditCode creditCode,
    OrganisationCode organisationCode,
    String unitName,
    String divisionCode,
    ConnectionRole role,
    LocalDate connectedOn,
    FilingDeadline deadline,
    List<IpRange> ranges,
    List<DomainName> domains,
    MpsFilingNumber mpsFilingNo,
    List<String> materialIds,
    FilingForm form) {

  /** Uploads to be bound, without those that came with the filing before. */
  public List<String> newMaterialIds(Standing standing) {
    Set<String> known =
        Stream.ofNullable(standing)
            .flatMap(filing -> filing.form().materials().stream())
            .map(MaterialReference::id)
            .collect(Collectors.toSet());
    return materialIds.stream().filter(id -> !known.contains(id)).toList();
  }

  public Particulars {
    ranges = List.copyOf(ranges);
    domains = List.copyOf(domains);
    materialIds = List.copyOf(materialIds);
  }
}
