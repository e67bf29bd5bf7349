package org.beian.web.site;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspResponseWriter;
import org.primefaces.csp.CspState;

/** Makes PrimeFaces write the server's nonce; see {@link ServerNonce}. */
public class ServerNonceContextFactory extends FacesContextFactory {

  public ServerNonceContextFactory(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    return new ServerNonceContext(
        getWrapped().getFacesContext(context, request, response, lifecycle));
  }

  private static final class ServerNonceContext extends FacesContextWrapper {

    private final CspState nonce;

    ServerNonceContext(FacesContext wrapped) {
      super(wrapped);
      nonce = new ServerNonce(wrapped);
      wrapped.getAttributes().put(CspState.class.getName(), nonce);
      setCurrentInstance(this);
    }

    /** Wraps before PrimeFaces would; it leaves a writer alone that is wrapped already. */
    @Override
    public void setResponseWriter(ResponseWriter writer) {
      boolean asItIs = writer instanceof CspResponseWriter || isAjax();
      super.setResponseWriter(asItIs ? writer : new CspResponseWriter(writer, nonce));
    }

    private boolean isAjax() {
      return getPartialViewContext().isAjaxRequest();
    }
  }
}
