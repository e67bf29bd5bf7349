package org.beian.directory.authority;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.beian.directory.persistence.Home;
import org.beian.directory.persistence.ListsChanged;

/** The authorities of a database, without a container. */
public final class TestAuthorities {

  private TestAuthorities() {}

  public static AuthorityDirectory over(EntityManager em, Clock clock) {
    Authorities authorities = new Authorities();
    authorities.em = em;
    authorities.home = new Home();
    authorities.clock = clock;
    authorities.open();
    AuthorityDirectory directory = new AuthorityDirectory();
    directory.authorities = authorities;
    return directory;
  }

  /** Tells them that something was changed. */
  public static void changed(AuthorityDirectory directory) {
    directory.authorities.changed(new ListsChanged());
  }
}
