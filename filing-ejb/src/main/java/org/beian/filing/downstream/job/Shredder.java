package org.beian.filing.downstream.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Forgets all that was ever reported for a filing that is forgotten itself. */
@Stateless
public class Shredder {

  private static final String RUBBISH =
      "INSERT IGNORE INTO downstream_rubbish (id, what) SELECT id, ? FROM downstream_job"
          + " WHERE filing = ?";
  private static final String LIST =
      "INSERT IGNORE INTO downstream_rubbish (id, what) SELECT list_id, ? FROM downstream_list"
          + " WHERE filing = ? AND list_id IS NOT NULL";
  private static final String DROP_JOBS = "DELETE FROM downstream_job WHERE filing = ?";
  private static final String DROP_LIST = "DELETE FROM downstream_list WHERE filing = ?";

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  /** Forgets lists and reports; their rows and files go in bites afterwards. */
  public void shred(String filing) {
    Work.with(
        database,
        connection -> {
          shred(new JobTable(connection), filing);
          return filing;
        });
  }

  private static void shred(JobTable jobs, String filing) throws SQLException {
    for (String what : List.of(Rubbish.UNITS, Rubbish.PARTS, Rubbish.FAULTS, Rubbish.CHANGES)) {
      jobs.update(RUBBISH, what, filing);
    }
    jobs.update(LIST, Rubbish.UNITS, filing);
    jobs.update(DROP_JOBS, filing);
    jobs.update(DROP_LIST, filing);
  }
}
