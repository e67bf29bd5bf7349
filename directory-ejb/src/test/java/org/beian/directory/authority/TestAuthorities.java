package org.beian.directory.authority;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The authorities of a database, without a container. */
public final class TestAuthorities {

  private TestAuthorities() {}

  public static AuthorityDirectory over(EntityManager em, Clock clock) {
    Authorities authorities = new Authorities();
    authorities.em = em;
    authorities.clock = clock;
    authorities.open();
    AuthorityDirectory directory = new AuthorityDirectory();
    directory.authorities = authorities;
    return directory;
  }
}
