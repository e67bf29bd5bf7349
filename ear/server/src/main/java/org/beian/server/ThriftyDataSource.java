package org.beian.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB's connections, without trips to the database that change nothing. The pool turns
 * autocommit off when a transaction begins and on when it has ended, two trips of some fifteen that
 * a submission makes; here the switch is turned when a statement comes that needs it, and then most
 * often stands right already.
 */
public class ThriftyDataSource extends MariaDbDataSource {

  /** For the pool, which sets the address afterwards. */
  public ThriftyDataSource() {}

  @Override
  public Connection getConnection() throws SQLException {
    return thrifty(super.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return thrifty(super.getConnection(user, password));
  }

  private static Connection thrifty(Connection real) throws SQLException {
    return (Connection)
        Proxy.newProxyInstance(
            ThriftyDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new Thrift(real));
  }

  /** Hands calls on; used by one thread at a time, as connections are. */
  private static final class Thrift implements InvocationHandler {

    private final Connection real;

    /** Whether each statement is to be a transaction of its own. */
    private boolean autoCommit;

    /** Whether a transaction may be open that neither a commit nor a rollback has ended. */
    private boolean open;

    Thrift(Connection real) throws SQLException {
      this.real = real;
      this.autoCommit = real.getAutoCommit();
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return switch (method.getName()) {
        case "equals" -> proxy == arguments[0];
        case "getAutoCommit" -> autoCommit;
        case "setAutoCommit" -> {
          autoCommit = (Boolean) arguments[0];
          if (open && autoCommit) {
            turn(); // which ends the transaction
          }
          yield null;
        }
        case "commit", "rollback" -> {
          open = open && arguments != null; // back to a savepoint ends nothing
          yield handOn(method, arguments);
        }
        case "createStatement",
            "prepareStatement",
            "prepareCall",
            "setSavepoint",
            "getMetaData",
            "unwrap" -> {
          turn();
          yield handOn(method, arguments);
        }
        default -> handOn(method, arguments);
      };
    }

    private Object handOn(Method method, Object[] arguments) throws Throwable {
      try {
        return method.invoke(real, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private void turn() throws SQLException {
      if (real.getAutoCommit() != autoCommit) {
        real.setAutoCommit(autoCommit);
      }
      open = !autoCommit;
    }
  }
}
