package org.beian.filing.persistence;

import java.util.concurrent.atomic.AtomicInteger;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.StaffRole;

/** Staff that tests act as. */
public final class TestStaff {

  private static final AtomicInteger LAST = new AtomicInteger(1000);

  private TestStaff() {}

  /** Somebody in one role; answers how the audit log names them. Tarim's staff sees all. */
  public static String add(TestDatabase database, AuthorityCode authority, StaffRole role) {
    int id = LAST.incrementAndGet();
    run(
        database,
        ("INSERT INTO staff (id, name, authority, sees_all, granted, asked_by, credential, since,"
                + " version) VALUES (%d, '警官%d', '%s', %s, TRUE, 'test', %d, NOW(6), 1)")
            .formatted(id, id, authority, authority.value().equals("TARIM"), id));
    run(
        database,
        "INSERT INTO staff_role (staff, role) VALUES (%d, '%s')".formatted(id, role.name()));
    return "staff " + id;
  }

  private static void run(TestDatabase database, String statement) {
    database.inTransaction(entities -> Sql.run(entities, statement, s -> s.executeUpdate()));
  }
}
