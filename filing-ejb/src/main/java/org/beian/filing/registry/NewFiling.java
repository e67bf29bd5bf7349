package org.beian.filing.registry;

import java.time.LocalDate;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.network.IpRange;

/**
 * What goes on record with a filing.
 *
 * @param numberPrefix six digits of the authority, which open the filing number
 * @param unitCode credit code of the unit, or its old organisation code
 * @param ranges addresses the connection holds; of the IP track only
 * @param domains registrable domains the service holds, each once; of the ICP track only
 * @param particulars the normalised form, JSON
 * @param accountId the account that keeps it, null if none does
 */
public record NewFiling(
    FilingTrack track,
    AuthorityCode authority,
    String numberPrefix,
    String unitCode,
    String unitName,
    String division,
    ConnectionRole role,
    LocalDate connectedOn,
    List<IpRange> ranges,
    List<String> domains,
    String particulars,
    Long accountId) {

  public NewFiling {
    ranges = List.copyOf(ranges);
    domains = List.copyOf(domains);
  }
}
