package org.beian.web;

import jakarta.ejb.TransactionRolledbackLocalException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells a database that is away from every other fault. */
public final class DatabaseOutage {

  /** Seconds after which trying again makes sense; the pool validates its connections itself. */
  public static final int RETRY_AFTER_SECONDS = 5;

  /** Class of SQL states that speak of the connection (ISO/IEC 9075-2, table 33). */
  private static final String CONNECTION_STATE = "08";

  private DatabaseOutage() {}

  /**
   * Whether a fault comes from a lost or refused connection, from a pool that has none to give, or
   * from a transaction that the server ended, or could not commit, when its connection broke.
   */
  public static boolean isCauseOf(Throwable fault) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable t = fault; t != null && seen.add(t); t = t.getCause()) {
      if (isConnectionFault(t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConnectionFault(Throwable fault) {
    if (fault instanceof SQLTransientConnectionException
        || fault instanceof SQLNonTransientConnectionException
        || fault instanceof TransactionRolledbackLocalException
        || fault instanceof TransactionalException
        || fault instanceof SystemException) {
      return true;
    }
    if (fault instanceof SQLException sql) {
      String state = sql.getSQLState();
      return (state != null && state.startsWith(CONNECTION_STATE)) || isPoolFault(fault);
    }
    return fault instanceof jakarta.resource.ResourceException || isPoolFault(fault);
  }

  /** The server's pool speaks through types that no API names, so its words have to do. */
  private static boolean isPoolFault(Throwable fault) {
    String message = fault.getMessage();
    return message != null
        && (message.contains("Error in allocating a connection")
            || message.contains("Connection could not be allocated"));
  }
}
