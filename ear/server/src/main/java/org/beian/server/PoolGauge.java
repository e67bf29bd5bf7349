package org.beian.server;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * How the pool of connections is used, as an MBean that the application's meters read. Payara tells
 * it by its monitoring only, which counts every use; here the pool is asked when somebody looks.
 */
final class PoolGauge implements PoolUse {

  private static final String POOL_INFO = "org.glassfish.resourcebase.resources.api.PoolInfo";
  private static final String RUNTIME = "com.sun.enterprise.connectors.ConnectorRuntime";

  private final String pool;

  private PoolGauge(String pool) {
    this.pool = pool;
  }

  /** Lets the application see how a pool is used. */
  static void show(String pool) {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(
              new StandardMBean(new PoolGauge(pool), PoolUse.class),
              new ObjectName("org.beian:type=ConnectionPool"));
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int getActive() {
    return number(call(pool(), "getPoolStatus"), "getNumConnUsed");
  }

  @Override
  public int getIdle() {
    return number(call(pool(), "getPoolStatus"), "getNumConnFree");
  }

  @Override
  public int getWaiting() {
    return number(call(pool(), "getPoolWaitQueue"), "getQueueLength");
  }

  private Object pool() {
    try {
      Class<?> type = Class.forName(POOL_INFO);
      Object info = type.getConstructor(String.class).newInstance(pool);
      Object runtime = Class.forName(RUNTIME).getMethod("getRuntime").invoke(null);
      Object manager = call(runtime, "getPoolManager");
      return manager.getClass().getMethod("getPool", type).invoke(manager, info);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int number(Object of, String getter) {
    return ((Number) call(of, getter)).intValue();
  }

  private static Object call(Object of, String getter) {
    try {
      Method method = of.getClass().getMethod(getter);
      method.setAccessible(true);
      return method.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
