package org.beian.filing.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.WorkingCalendar;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.network.IpRange;

/** What the rules must know beyond the form itself. */
public interface IntakeFacts {

  /** The day of submission, in Beijing. */
  LocalDate today();

  Optional<AuthorityView> authority(AuthorityCode code);

  /** The authority that answers for a division by default, none if the division is not ours. */
  Optional<AuthorityCode> answeringFor(String divisionCode);

  WorkingCalendar calendar(AuthorityCode authority);

  /**
   * Says for which ranges {@link #overlapping} will be asked, of a form that may be filed: whoever
   * files keeps others from filing the same meanwhile.
   */
  default void areWanted(List<IpRange> ranges) {}

  /**
   * The ranges of effective filings (IP track) that share at least one address with {@code range},
   * one entry for each such range, with {@link KnownFiling#range()} set.
   */
  List<KnownFiling> overlapping(IpRange range);

  /**
   * The effective filing of a service (ICP track) that holds a registrable domain.
   *
   * @param registrableDomain ASCII form, lower case
   */
  Optional<KnownFiling> holderOf(String registrableDomain);

  /** The filing that the form is to change, none for a new filing. */
  default Optional<Standing> standing() {
    return Optional.empty();
  }

  /** The kind of an uploaded material, none if there is none or it belongs to another case. */
  Optional<MaterialKind> material(String id);
}
