package org.beian.directory.meter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Has meters look at the pool of connections, where the launcher shows it; Payara Server does not.
 */
@Singleton
@Startup
public class PoolMeters {

  private static final String POOL = "org.beian:type=ConnectionPool";

  @Inject Meters meters;

  @PostConstruct
  void start() {
    ObjectName pool = pool();
    if (ManagementFactory.getPlatformMBeanServer().isRegistered(pool)) {
      watch("jdbc.connections.active", pool, "Active");
      watch("jdbc.connections.idle", pool, "Idle");
      watch("jdbc.connections.waiting", pool, "Waiting");
    }
  }

  private static ObjectName pool() {
    try {
      return new ObjectName(POOL);
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  private void watch(String name, ObjectName pool, String attribute) {
    meters.watch(name, () -> read(pool, attribute));
  }

  private static Number read(ObjectName pool, String attribute) {
    try {
      return (Number) ManagementFactory.getPlatformMBeanServer().getAttribute(pool, attribute);
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }
}
