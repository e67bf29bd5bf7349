package org.beian.directory.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The receiving authorities and the divisions they answer for.
 *
 * <p>Answers come from memory; a change to the data is seen at once by the server that made it and
 * within a second by every other. No EJB, as services are: whoever may ask, and nothing of a
 * transaction is needed, while every submission asks several times.
 */
@ApplicationScoped
public class AuthorityDirectory {

  @Inject Authorities authorities;

  /** All authorities in the order of the guide. */
  public List<AuthorityView> all() {
    return authorities.present().all();
  }

  /** All authorities as they were, are or will be on a day, as far as is known now. */
  public List<AuthorityView> all(LocalDate day) {
    return authorities.present().roll().on(day);
  }

  public Optional<AuthorityView> find(AuthorityCode code) {
    return Optional.ofNullable(authorities.present().byCode().get(code));
  }

  /**
   * Of the cases that the machine files for an authority, the share that is looked at again, in per
   * cent; nothing of an authority that is not ours.
   */
  public BigDecimal spotCheckShare(AuthorityCode code) {
    return find(code).map(one -> one.details().spotCheckShare()).orElse(BigDecimal.ZERO);
  }

  /** All divisions an applicant may choose, county by county, then the development zone. */
  public List<DivisionView> divisions() {
    return authorities.present().roll().divisions();
  }

  /** The authority that answers for a division by default, none if the division is not ours. */
  public Optional<AuthorityCode> answeringFor(String divisionCode) {
    return divisionCode == null
        ? Optional.empty()
        : Optional.ofNullable(authorities.present().roll().answering().get(divisionCode));
  }
}
