package org.beian.filing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** Where what happened is entered, in the transaction in which it does. */
@ApplicationScoped
public class EventLog {

  private static final String INSERT =
      "INSERT INTO filing_event (id, account_id, sandbox, type, application_no, filing_no, job, at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  /**
   * Enters the end of a job on a filing, for work that has no entities: an id of the event (from
   * {@link RowIds}), the job's as text, the moment, the filing's number. One that is nobody's
   * enters nothing.
   */
  public static final String ENTER_JOB =
      "INSERT INTO filing_event (id, account_id, sandbox, type, filing_no, job, at)"
          + " SELECT ?, o.account_id, o.sandbox, 'JOB_FINISHED', o.number, ?, ? FROM "
          + Owner.OF_FILING;

  @Inject RowIds ids;
  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Enters an event, with one insert; one that is nobody's costs nothing. */
  public void enter(NewEvent event) {
    if (event.accountId() == null) {
      return;
    }
    Sql.run(
        entities,
        INSERT,
        s -> {
          s.setLong(1, ids.next());
          s.setLong(2, event.accountId());
          s.setBoolean(3, event.sandbox());
          s.setString(4, event.type().name());
          s.setString(5, event.applicationNo());
          s.setString(6, event.filingNo());
          s.setString(7, event.job());
          s.setObject(8, Columns.utc(clock.instant()));
          return s.executeUpdate();
        });
  }
}
