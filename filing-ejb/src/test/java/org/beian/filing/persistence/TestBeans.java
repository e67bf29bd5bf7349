package org.beian.filing.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.beian.directory.persistence.Stripes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The beans of the product as the container would give them, in one transaction of a test: what
 * they inject is made with them, whatever room it lives in, and all of them see the same clock and
 * the connection of the transaction. Calls to one another do not pass through a container.
 */
public final class TestBeans {

  private static final RowIds IDS = new RowIds(Clock.systemUTC());
  private static final Stripes STRIPES = TestDatabase.TRANSACTIONS.stripes();

  private final EntityManager filing;
  private final EntityManager directory;
  private final Clock clock;
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private String caller = "ANONYMOUS";

  TestBeans(EntityManager filing, EntityManager directory, Clock clock) {
    this.filing = filing;
    this.directory = directory;
    this.clock = clock;
    beans.put(RowIds.class, IDS);
    beans.put(Stripes.class, STRIPES);
  }

  /** The entities of this transaction. */
  public EntityManager entities() {
    return filing;
  }

  /** The same, called by somebody whom the container knows by that name. */
  public TestBeans calledBy(String name) {
    caller = name;
    return this;
  }

  /** The same, with a bean of the test's own. */
  public <T> TestBeans with(Class<T> type, T bean) {
    beans.put(type, bean);
    return this;
  }

  /** The one bean of a class. */
  public <T> T get(Class<T> type) {
    Object known = beans.get(type);
    if (known == null) {
      known = made(type);
    }
    return type.cast(known);
  }

  private Object made(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object bean = constructor.newInstance();
      beans.put(type, bean);
      for (Field field : type.getDeclaredFields()) {
        fill(bean, field);
      }
      for (Method method : type.getDeclaredMethods()) {
        if (method.isAnnotationPresent(PostConstruct.class)) {
          method.setAccessible(true);
          method.invoke(bean);
        }
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + type, e);
    }
  }

  private void fill(Object bean, Field field) throws IllegalAccessException {
    field.setAccessible(true);
    PersistenceContext unit = field.getAnnotation(PersistenceContext.class);
    if (unit != null) {
      field.set(bean, unit.unitName().equals("filing") ? filing : directory);
    } else if (field.isAnnotationPresent(Resource.class)) {
      field.set(bean, resource(field.getType()));
    } else if (field.isAnnotationPresent(ConfigProperty.class)) {
      field.set(bean, setting(field));
    } else if (field.isAnnotationPresent(Inject.class)) {
      field.set(bean, injected(field.getType()));
    }
  }

  /** Nobody listens to events here, and what else the container itself gives does nothing. */
  private Object injected(Class<?> type) {
    if (type == Clock.class) {
      return clock;
    }
    return type.isInterface() && !beans.containsKey(type)
        ? stub(type, (proxy, method, arguments) -> null)
        : get(type);
  }

  /** What the operator sets is not set here: the default, but that files lie with the build's. */
  private static Object setting(Field field) {
    ConfigProperty property = field.getAnnotation(ConfigProperty.class);
    String text = property.name().equals("filing.data") ? "target/data" : property.defaultValue();
    if (field.getType() == Optional.class) {
      return Optional.empty();
    }
    if (field.getType() == int.class) {
      return Integer.valueOf(text);
    }
    return field.getType() == boolean.class ? (Object) Boolean.valueOf(text) : text;
  }

  private Object resource(Class<?> type) {
    if (type == DataSource.class) {
      return stub(DataSource.class, (proxy, method, arguments) -> connection());
    }
    return type == SessionContext.class
        ? stub(SessionContext.class, (proxy, method, arguments) -> (Principal) () -> caller)
        : null; // nothing runs beside a test
  }

  /** The transaction's own connection; closing it is the transaction's business. */
  private Connection connection() {
    Connection shared = filing.unwrap(Connection.class);
    return stub(
        Connection.class,
        (proxy, method, arguments) ->
            method.getName().equals("close") ? null : method.invoke(shared, arguments));
  }

  private static <T> T stub(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(TestBeans.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
