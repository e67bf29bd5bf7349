package org.beian.directory.audit;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import javax.sql.DataSource;
import org.beian.directory.persistence.LocalTransactions;

/** The audit log over a database, without a container. */
public final class TestAudit {

  private TestAudit() {}

  public static AuditLog log(DataSource database, Clock clock, LocalTransactions transactions) {
    AuditLog audit = new AuditLog();
    audit.database = database;
    audit.clock = clock;
    audit.chains = new AuditChains();
    audit.anchors = new AuditAnchors();
    audit.anchors.data = "none";
    audit.chains.stripes = transactions.stripes();
    audit.session =
        (SessionContext)
            Proxy.newProxyInstance(
                TestAudit.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> (Principal) () -> "ANONYMOUS");
    return audit;
  }
}
