package org.beian.web.api.caller;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.beian.web.ClientAddress;
import org.beian.web.api.caller.FairUse.Share;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/**
 * Turns away who asks too often, and tells everybody what they have left. It comes before tokens
 * are refused: trying many counts against the address that tries.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class FairUseFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String SHARE = Share.class.getName();

  @Inject FairUse fairUse;
  @Inject Caller caller;
  @Context HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    Share share =
        caller
            .client()
            .map(client -> fairUse.ofClient(client.id()))
            .orElseGet(() -> fairUse.ofAddress(ClientAddress.of(servlet)));
    request.setProperty(SHARE, share);
    if (!share.admitted()) {
      throw new ProblemException(Problem.passing(ProblemType.TOO_OFTEN, share.seconds()));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(SHARE) instanceof Share share) {
      response.getHeaders().putSingle("RateLimit-Policy", share.policyHeader());
      response.getHeaders().putSingle("RateLimit", share.header());
    }
  }
}
