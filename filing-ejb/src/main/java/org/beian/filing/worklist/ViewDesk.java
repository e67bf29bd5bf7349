package org.beian.filing.worklist;

import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.REVIEWER;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.sealing.Sealed;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.directory.text.Words;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** The filters of the queue that each of the desk keeps for themselves. */
@Stateless
@RolesAllowed({StaffRole.Name.CLERK, StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class ViewDesk {

  /** How long a name may be, and how many filters one may keep. */
  public static final int LONGEST_NAME = 30;

  public static final int MOST = 20;

  private static final int LONGEST_QUERY = 2_000;

  private static final String ALL =
      "SELECT id, name, query FROM saved_view WHERE actor = ? ORDER BY id";
  private static final String ADD =
      "INSERT INTO saved_view (id, actor, name, query) VALUES (?, ?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE query = VALUES(query)";
  private static final String REMOVE = "DELETE FROM saved_view WHERE id = ? AND actor = ?";

  @Inject StaffScope scope;
  @Inject RowIds ids;
  @Inject AuditLog audit;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** What came of keeping a filter. */
  public enum Kept {
    DONE,
    /** It wants a name, of {@link #LONGEST_NAME} characters at most. */
    NAME,
    /** There are {@link #MOST} already. */
    TOO_MANY
  }

  /** The caller's, in the order in which they were kept. */
  public List<SavedView> mine() {
    return of(caller());
  }

  private List<SavedView> of(StaffMember member) {
    return Sql.run(
        entities,
        ALL,
        s -> {
          s.setString(1, member.actor());
          return Sql.all(
              s,
              row ->
                  new SavedView(row.getLong(1), row.getString(2), Sealed.open(row.getString(3))));
        });
  }

  /** Keeps a filter under a name; another of the same name is replaced. */
  public Kept keep(String typed, String query) {
    StaffMember member = caller();
    String name = Words.of(typed);
    if (name == null || name.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
      return Kept.NAME;
    }
    List<SavedView> kept = of(member);
    if (kept.size() >= MOST && kept.stream().noneMatch(one -> one.name().equals(name))) {
      return Kept.TOO_MANY;
    }
    Sql.run(
        entities,
        ADD,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, member.actor());
          s.setString(3, name);
          s.setString(4, Sealed.seal(query));
          return s.executeUpdate();
        });
    audit.enter("view.keep", "queue", "KEPT");
    return Kept.DONE;
  }

  /** Forgets one of the caller's. */
  public boolean drop(long id) {
    StaffMember member = caller();
    boolean dropped =
        Sql.run(
            entities,
            REMOVE,
            s -> {
              s.setLong(1, id);
              s.setString(2, member.actor());
              return s.executeUpdate() == 1;
            });
    if (dropped) {
      audit.enter("view.drop", "queue", "DROPPED");
    }
    return dropped;
  }

  private StaffMember caller() {
    return scope.require(CLERK, REVIEWER, SUPERVISOR);
  }
}
