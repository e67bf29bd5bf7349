package org.beian.directory.authority;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

/** The receiving authorities and the divisions they answer for. */
@Stateless
public class AuthorityDirectory {

  /** All authorities in the order of the guide. */
  public List<AuthorityView> all() {
    throw new UnsupportedOperationException();
  }

  public Optional<AuthorityView> find(AuthorityCode code) {
    throw new UnsupportedOperationException();
  }

  /** All divisions an applicant may choose, county by county, then the development zone. */
  public List<DivisionView> divisions() {
    throw new UnsupportedOperationException();
  }

  /** The authority that answers for a division by default, none if the division is not ours. */
  public Optional<AuthorityCode> answeringFor(String divisionCode) {
    throw new UnsupportedOperationException();
  }
}
