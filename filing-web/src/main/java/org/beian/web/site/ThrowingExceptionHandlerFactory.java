package org.beian.web.site;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;

/**
 * Lets every fault of a page out of Faces, partial requests included, so that one place answers it.
 *
 * <p>Faces' own handler would answer partial requests with status 200 and the exception's class and
 * message, which are nobody's business.
 */
public class ThrowingExceptionHandlerFactory extends ExceptionHandlerFactory {

  public ThrowingExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Throwing(getWrapped().getExceptionHandler());
  }

  private static final class Throwing extends ExceptionHandlerWrapper {

    Throwing(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      for (var event : getUnhandledExceptionQueuedEvents()) {
        Throwable fault = event.getContext().getException();
        throw isForeignState(event.getContext().getContext())
            ? new ViewExpiredException("No view state of ours")
            : new FacesException(fault);
      }
    }

    /** All views are stateless, so any other state was made up by the sender. */
    private static boolean isForeignState(FacesContext context) {
      String state =
          context
              .getExternalContext()
              .getRequestParameterMap()
              .get(ResponseStateManager.VIEW_STATE_PARAM);
      return state != null && !state.equals("stateless");
    }
  }
}
