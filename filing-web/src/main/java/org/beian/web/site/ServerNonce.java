package org.beian.web.site;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.csp.CspState;

/**
 * The nonce as PrimeFaces sees it: always the one the server made for this request.
 *
 * <p>PrimeFaces' own state takes the parameter {@code primefaces.nonce} of a postback for the nonce
 * and puts it into the header; with stateless views it has nothing to compare it with. Here that
 * parameter is never read. The state counts as initialised from the start, so that the header is
 * written by {@link ContentPolicy} alone.
 */
final class ServerNonce extends CspState {

  private final String nonce;

  ServerNonce(FacesContext context) {
    super(context);
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    this.nonce = ContentPolicy.nonceOf(request);
    setInitialized(true);
  }

  @Override
  public String getNonce() {
    return nonce;
  }
}
