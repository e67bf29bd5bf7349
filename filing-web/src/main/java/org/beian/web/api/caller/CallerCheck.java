package org.beian.web.api.caller;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Turns tokens away that open nothing, also where none is needed. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerCheck implements ContainerRequestFilter {

  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    caller.check();
  }
}
