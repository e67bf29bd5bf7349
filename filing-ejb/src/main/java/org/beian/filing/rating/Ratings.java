package org.beian.filing.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.persistence.Sql;

/** The ratings on record; the number of the case is their key, so that each has one at most. */
@ApplicationScoped
class Ratings {

  private static final int DUPLICATE_KEY = 1062;

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
          s.setString(4, words);
          s.setObject(5, Sql.utc(at));
          return isNew(s);
        });
  }

  private static boolean isNew(PreparedStatement insert) throws SQLException {
    try {
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      if (e.getErrorCode() == DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
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
          try (ResultSet row = s.executeQuery()) {
            return row.next()
                ? Optional.of(
                    new ServiceRating(
                        RatingLevel.of(row.getInt(1)),
                        row.getString(2),
                        row.getString(3),
                        Sql.instant(row.getObject(4, LocalDateTime.class))))
                : Optional.empty();
          }
        });
  }
}
