package org.beian.directory.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.beian.directory.sealing.DataKeys;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date while the application starts, and opens the keys that data of
 * persons are sealed under; if either fails, it does not start.
 *
 * <p>Start-up beans that need tables name this bean in {@code @DependsOn}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigrator {

  private static final Logger LOG = Logger.getLogger(SchemaMigrator.class.getName());

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject DataKeys keys;

  @PostConstruct
  void migrate() {
    try {
      LOG.info(Schema.migrate(database, Thread.currentThread().getContextClassLoader()));
      keys.open();
    } catch (FlywayException e) {
      String message = "The filing database (jdbc/filing) is not usable: " + reason(e);
      LOG.log(Level.SEVERE, message);
      throw new IllegalStateException(message, e);
    }
  }

  /** In one line what failed and, from the innermost cause, why. */
  private static String reason(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String what = failure.getMessage().lines().findFirst().orElse("");
    return innermost == failure ? what : what + " (" + innermost.getMessage() + ")";
  }
}
