package org.beian.directory.persistence;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The container's registry for tests without a container: a transaction is what {@link #during}
 * runs, on its thread.
 */
public final class LocalTransactions implements TransactionSynchronizationRegistry {

  private static final class Running {
    final Map<Object, Object> resources = new HashMap<>();
    final List<Synchronization> synchronizations = new ArrayList<>();
  }

  private static final ThreadLocal<Running> RUNNING = new ThreadLocal<>();

  /** Does {@code work} as one transaction and tells all who asked that it ended. */
  public <T> T during(Callable<T> work) throws Exception {
    Running transaction = new Running();
    RUNNING.set(transaction);
    int status = Status.STATUS_ROLLEDBACK;
    try {
      T result = work.call();
      status = Status.STATUS_COMMITTED;
      return result;
    } finally {
      RUNNING.remove();
      for (Synchronization synchronization : transaction.synchronizations) {
        synchronization.afterCompletion(status);
      }
    }
  }

  /** Does a request in a transaction of its own, which leaves nothing managed behind. */
  public <T> T request(EntityManager entities, Supplier<T> request) {
    try {
      return during(() -> commit(entities, request));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T commit(EntityManager entities, Supplier<T> request) {
    entities.getTransaction().begin();
    try {
      T result = request.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.clear();
    }
  }

  /** A registry bean whose transactions these are. */
  public Stripes stripes() {
    Stripes stripes = new Stripes();
    stripes.transactions = this;
    return stripes;
  }

  private Running current() {
    Running transaction = RUNNING.get();
    if (transaction == null) {
      throw new IllegalStateException("No transaction");
    }
    return transaction;
  }

  @Override
  public Object getTransactionKey() {
    return RUNNING.get();
  }

  @Override
  public void putResource(Object key, Object value) {
    current().resources.put(key, value);
  }

  @Override
  public Object getResource(Object key) {
    return current().resources.get(key);
  }

  @Override
  public void registerInterposedSynchronization(Synchronization synchronization) {
    current().synchronizations.add(synchronization);
  }

  @Override
  public int getTransactionStatus() {
    return RUNNING.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
  }

  @Override
  public void setRollbackOnly() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean getRollbackOnly() {
    return false;
  }
}
