package org.beian.filing.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.persistence.Sql;

/** The ratings on record; the number of the case is their key, so that each has one at most. */
@ApplicationScoped
class Ratings {

  private static final String INSERT =
      "INSERT INTO service_rating (application_no, authority, level, words, at)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String LINK = "UPDATE service_rating SET task = ? WHERE application_no = ?";
  private static final String FIND =
      "SELECT level, words, task, at FROM service_rating WHERE application_no = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Puts a rating on record; false if the case has one. */
  boolean add(
      String applicationNo, AuthorityCode authority, RatingLevel level, String words, Instant at) {
    return Sql.run(
        entities,
        INSERT,
        s -> {
          s.setString(1, applicationNo);
          s.setString(2, authority == null ? null : authority.value());
          s.setInt(3, level.points());
          s.setString(4, Sealed.seal(words));
          s.setObject(5, Columns.utc(at));
          return Sql.insertNew(s);
        });
  }

  void link(String applicationNo, String task) {
    Sql.run(
        entities,
        LINK,
        s -> {
          s.setString(1, task);
          s.setString(2, applicationNo);
          return s.executeUpdate();
        });
  }

  Optional<ServiceRating> find(String applicationNo) {
    return Sql.run(
        entities,
        FIND,
        s -> {
          s.setString(1, applicationNo);
          return Sql.first(
              s,
              row ->
                  new ServiceRating(
                      RatingLevel.of(row.getInt(1)),
                      Sealed.open(row.getString(2)),
                      row.getString(3),
                      Columns.instant(row.getObject(4, LocalDateTime.class))));
        });
  }
}
