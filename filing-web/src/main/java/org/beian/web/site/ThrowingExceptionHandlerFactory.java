package org.beian.web.site;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;

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
        throw new FacesException(event.getContext().getException());
      }
    }
  }
}
