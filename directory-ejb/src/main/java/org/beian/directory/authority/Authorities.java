package org.beian.directory.authority;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.beian.directory.persistence.Refreshed;

/** The authorities on record, kept in memory because every submission asks for them. */
@ApplicationScoped
class Authorities {

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  @Inject Clock clock;

  private Refreshed<AuthorityRoll> roll;

  @PostConstruct
  void open() {
    roll = new Refreshed<>(this::read, Duration.ofSeconds(10), clock);
  }

  AuthorityRoll roll() {
    return roll.get();
  }

  private AuthorityRoll read() {
    List<DivisionView> divisions =
        em.createQuery("select d from Division d order by d.position", Division.class)
            .getResultStream()
            .map(Division::view)
            .toList();
    List<Authority> authorities =
        em.createQuery("select a from Authority a order by a.position", Authority.class)
            .getResultList();
    return AuthorityRoll.of(
        authorities.stream().map(authority -> authority.view(divisions)).toList(),
        divisions,
        authorities.stream().collect(Collectors.toMap(Authority::code, Authority::spotCheckShare)));
  }
}
