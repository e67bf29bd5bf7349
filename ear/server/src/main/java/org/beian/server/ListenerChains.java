package org.beian.server;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.filterchain.FilterChain;

/** The chains of filters of the running server's listeners, to which it offers no way. */
final class ListenerChains {

  private static final String PACKAGE = "com.sun.enterprise.v3.services.impl.";

  private ListenerChains() {}

  /** Reaches into the listeners. */
  static List<FilterChain> all() throws ReflectiveOperationException {
    Object services =
        Class.forName("org.glassfish.internal.api.Globals")
            .getMethod("getDefaultBaseServiceLocator")
            .invoke(null);
    Object grizzly =
        Class.forName("org.glassfish.hk2.api.ServiceLocator")
            .getMethod("getService", Class.class, Annotation[].class)
            .invoke(services, Class.forName(PACKAGE + "GrizzlyService"), new Annotation[0]);
    Field proxies = grizzly.getClass().getDeclaredField("proxies");
    Field chain =
        Class.forName("org.glassfish.grizzly.config.GenericGrizzlyListener")
            .getDeclaredField("rootFilterChain");
    proxies.setAccessible(true);
    chain.setAccessible(true);
    List<FilterChain> chains = new ArrayList<>();
    for (Object proxy : (Collection<?>) proxies.get(grizzly)) {
      Object listener = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
      chains.add((FilterChain) chain.get(listener));
    }
    return chains;
  }
}
