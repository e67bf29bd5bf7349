package org.beian.filing.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.beian.filing.application.Purpose;
import org.beian.filing.application.Receipt;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.intake.IntakeDesk;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.worklist.QueueDesk;

/**
 * A database whose authority of Hejing leaves every case to its clerks, with staff of all kinds.
 */
public final class ClerksHall {

  public static final String LI = "staff 1";
  public static final String WANG = "staff 2";
  public static final String REVIEWER = "staff 3";
  public static final String SUPERVISOR = "staff 4";
  public static final String OFFICER = "staff 5";
  public static final String SYSTEM = "staff 6";
  public static final String SECURITY = "staff 7";
  public static final String AUDIT = "staff 8";
  public static final String KORLA_CLERK = "staff 9";
  public static final String KORLA_SUPERVISOR = "staff 10";
  public static final String PREFECTURE = "staff 11";
  public static final String KORLA_OFFICER = "staff 12";
  public static final String PREFECTURE_CLERK = "staff 13";
  public static final String PREFECTURE_OFFICER = "staff 14";
  public static final String NOBODY = "ANONYMOUS";

  private static final String[] STAFF = {
    "HEJING CLERK",
    "HEJING CLERK",
    "HEJING REVIEWER",
    "HEJING SUPERVISOR",
    "HEJING COMPLAINT_OFFICER",
    "HEJING SYSTEM_ADMINISTRATOR",
    "HEJING SECURITY_ADMINISTRATOR",
    "HEJING AUDIT_ADMINISTRATOR",
    "KORLA CLERK",
    "KORLA SUPERVISOR",
    "TARIM SUPERVISOR",
    "KORLA COMPLAINT_OFFICER",
    "TARIM CLERK",
    "TARIM COMPLAINT_OFFICER"
  };

  public final TestDatabase database;
  private Instant now = Instant.parse("2026-11-24T02:30:00Z");
  private int lastAddress;

  public ClerksHall(String name) {
    database = TestDatabase.named(name);
    run("UPDATE authority_edition SET policy = 'CLERK' WHERE authority IN ('HEJING', 'KORLA')");
    for (int i = 0; i < STAFF.length; i++) {
      String[] post = STAFF[i].split(" ", 2);
      run(
          "INSERT INTO staff (id, name, authority, sees_all, granted, asked_by, credential, since,"
              + " version) VALUES (%d, 'staff%d', '%s', %s, TRUE, 'test', %d, NOW(6), 1)"
                  .formatted(i + 1, i + 1, post[0], post[0].equals("TARIM"), i + 1));
      run("INSERT INTO staff_role (staff, role) VALUES (%d, '%s')".formatted(i + 1, post[1]));
    }
  }

  public void run(String sql) {
    database.inTransaction(entities -> Sql.run(entities, sql, s -> s.executeUpdate()));
  }

  /** Does something as somebody, in a transaction of its own. */
  public <T> T as(String caller, Function<TestBeans, T> work) {
    return database.at(Clock.fixed(now, ZoneOffset.UTC), b -> work.apply(b.calledBy(caller)));
  }

  public void at(String moment) {
    now = Instant.parse(moment);
  }

  /** A form of Hejing without a fault, with an address that no other has. */
  public FilingForm form() {
    lastAddress++;
    return FilingForms.anIpForm()
        .with(
            "/connection/ipRanges/0/range",
            "61.4.%d.%d".formatted(lastAddress / 250, lastAddress % 250 + 1))
        .form();
  }

  /** Hands a form in and answers its number. */
  public String handIn(FilingForm form) {
    return handIn(form, Purpose.NEW);
  }

  public String handIn(FilingForm form, Purpose purpose) {
    Receipt receipt = as(NOBODY, b -> b.get(IntakeDesk.class).submit(form, purpose, null));
    return receipt.applicationNo();
  }

  /** A case that waits, in the hands of a clerk. */
  public String claimedBy(String clerk) {
    String number = handIn(form());
    as(clerk, b -> b.get(QueueDesk.class).claim(number));
    return number;
  }
}
