package org.beian.filing.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beian.directory.persistence.LocalTransactions;
import org.beian.directory.persistence.TestMariaDb;
import org.beian.directory.schema.Schema;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** A database with the product's schema on the real MariaDB of the tests. */
public final class TestDatabase {

  private static final String POOL = "&minPoolSize=1&maxPoolSize=40";

  static final LocalTransactions TRANSACTIONS = new LocalTransactions();

  private final EntityManagerFactory unit;
  private final EntityManagerFactory directory;

  private TestDatabase(DataSource source) {
    unit = Persistence.createEntityManagerFactory("filing", TestMariaDb.localUnit(source));
    directory = Persistence.createEntityManagerFactory("directory", TestMariaDb.localUnit(source));
  }

  /** A database of this name, empty but for what the product starts with. */
  public static TestDatabase named(String name) {
    try {
      DataSource source = new MariaDbPoolDataSource(TestMariaDb.empty(name) + POOL);
      Schema.migrate(source, TestDatabase.class.getClassLoader());
      return new TestDatabase(source);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does {@code work} in a transaction of its own, with the beans of the product. */
  public <T> T at(Clock clock, Function<TestBeans, T> work) {
    EntityManager reads = directory.createEntityManager();
    try {
      return TRANSACTIONS.during(
          () -> inTransaction(entities -> work.apply(new TestBeans(entities, reads, clock))));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      reads.close();
    }
  }

  /** The first column of a query, as text. */
  public List<String> list(String query) {
    return inTransaction(
        entities -> Sql.run(entities, query, s -> Sql.all(s, row -> row.getString(1))));
  }

  /** Does {@code work} in a transaction of its own. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager entities = unit.createEntityManager();
    EntityTransaction transaction = entities.getTransaction();
    try {
      transaction.begin();
      T result = work.apply(entities);
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      entities.close();
    }
  }
}
