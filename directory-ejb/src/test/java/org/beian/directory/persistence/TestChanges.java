package org.beian.directory.persistence;

import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.reflect.Proxy;

/** The container's event that lists in memory changed, for tests without a container. */
public final class TestChanges {

  private TestChanges() {}

  /** One that nobody listens to. */
  public static Event<ListsChanged> unheard() {
    return event(() -> {});
  }

  /** One that does something once the transaction it is told in is committed. */
  public static Event<ListsChanged> after(LocalTransactions transactions, Runnable heard) {
    return event(
        () ->
            transactions.registerInterposedSynchronization(
                new Synchronization() {
                  @Override
                  public void beforeCompletion() {}

                  @Override
                  public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                      heard.run();
                    }
                  }
                }));
  }

  @SuppressWarnings("unchecked")
  private static Event<ListsChanged> event(Runnable told) {
    return (Event<ListsChanged>)
        Proxy.newProxyInstance(
            TestChanges.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> {
              told.run();
              return null;
            });
  }
}
