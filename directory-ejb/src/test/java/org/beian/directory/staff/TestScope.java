package org.beian.directory.staff;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.LocalTransactions;
import org.beian.directory.persistence.TestDatabase;

/** Who calls, for tests of services that ask: staff on record, without a container. */
public final class TestScope {

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  public final StaffScope scope = new StaffScope();
  public final EntityManager em;
  public final LocalTransactions transactions = new LocalTransactions();
  private final Staffers staffers = new Staffers();
  private String caller = "ANONYMOUS";
  private long lastCredential = 1000;

  public TestScope(DataSource database) {
    em = TestDatabase.unit(database).createEntityManager();
    staffers.em = em;
    scope.staffers = staffers;
    scope.session =
        (SessionContext)
            Proxy.newProxyInstance(
                TestScope.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> (Principal) () -> caller);
  }

  /** From now on somebody new in one role calls. */
  public void be(StaffRole role) {
    StaffPost post = new StaffPost("somebody", new AuthorityCode("TARIM"), Set.of(role), false);
    caller =
        in(
            () -> {
              lastCredential++;
              Staffer made = staffers.add(new Staffer(post, lastCredential, "machine", LONG_AGO));
              made.grant("test");
              return made.view().actor();
            });
  }

  /** Does something in a transaction of its own, as a request would. */
  public <T> T in(Supplier<T> request) {
    return transactions.request(em, request);
  }
}
