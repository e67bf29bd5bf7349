package org.beian.web.body;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.beian.web.SlowBodyException;

/**
 * A body that the container reads for the application: a form, or one with files. No interface of
 * Jakarta's lets us look on, so this asks Payara's own request, by its names; where it has none of
 * them, the body comes as slowly as it likes.
 */
final class ContainerBody {

  private static final Logger LOG = Logger.getLogger(ContainerBody.class.getName());

  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private final HttpServletRequest request;

  ContainerBody(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * Waits until a form is here, which then is read from memory.
   *
   * @param most bytes it may have
   * @return whether it has no more than these
   * @throws SlowBodyException if it comes too slowly
   */
  boolean await(int most) throws IOException {
    try {
      Object buffer = call(call(payarasRequest(), "getCoyoteRequest"), "getInputBuffer");
      Method fill = buffer.getClass().getMethod("fillFully", int.class);
      long waited = 0;
      int came = (int) call(buffer, "available");
      while (!isComplete(buffer, came)) {
        if (came > most) {
          return false;
        }
        long before = System.nanoTime();
        invoke(fill, buffer, came + 1);
        waited += System.nanoTime() - before;
        came = (int) call(buffer, "available");
        Pace.check(came, waited);
      }
      return came <= most;
    } catch (ReflectiveOperationException unknown) {
      tell(unknown);
      return true;
    }
  }

  private boolean isComplete(Object buffer, int came)
      throws ReflectiveOperationException, IOException {
    long length = request.getContentLengthLong();
    return (length >= 0 && came >= length) || (boolean) call(buffer, "isFinished");
  }

  /**
   * Watches files come in while a servlet reads them; whoever reads is ended when they come too
   * slowly.
   *
   * @param arrived what to do once all is here
   */
  void watch(Runnable arrived) throws IOException {
    try {
      Object payaras = payarasRequest();
      Method method = own(payaras).getDeclaredMethod("getMultipart");
      method.setAccessible(true);
      Object multipart = invoke(method, payaras);
      Method listen =
          Arrays.stream(multipart.getClass().getMethods())
              .filter(known -> known.getName().equals("setProgressListener"))
              .findFirst()
              .orElseThrow(NoSuchMethodException::new);
      Class<?> listener = listen.getParameterTypes()[0];
      long began = System.nanoTime();
      Object watch =
          Proxy.newProxyInstance(
              listener.getClassLoader(),
              new Class<?>[] {listener},
              (proxy, called, given) -> progressed(given, began, arrived));
      invoke(listen, multipart, watch);
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      tell(unknown);
    }
  }

  /** A reader's progress: bytes that came, bytes there are, and parts. */
  private static Object progressed(Object[] given, long began, Runnable arrived) {
    long came = (long) given[0];
    if (came >= (long) given[1]) {
      arrived.run();
      return null;
    }
    try {
      Pace.check(came, System.nanoTime() - began);
    } catch (SlowBodyException slow) {
      throw new UncheckedIOException(slow);
    }
    return null;
  }

  /**
   * What is not here yet is not asked for any more, as whoever writes an answer would wait for it
   * in looking for a parameter.
   */
  void forget() throws IOException {
    try {
      Object payaras = payarasRequest();
      call(call(payaras, "getCoyoteRequest"), "getInputStream");
      Field known = own(payaras).getDeclaredField("parametersProcessed");
      known.setAccessible(true);
      known.setBoolean(payaras, true);
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      tell(unknown);
    }
  }

  /** The class that has what is not for everybody; the servers make subclasses of it. */
  private static Class<?> own(Object payaras) throws ClassNotFoundException {
    Class<?> type = payaras.getClass();
    while (!type.getName().equals("org.apache.catalina.connector.Request")) {
      type = type.getSuperclass();
      if (type == null) {
        throw new ClassNotFoundException("org.apache.catalina.connector.Request");
      }
    }
    return type;
  }

  private Object payarasRequest() throws ReflectiveOperationException, IOException {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return call(inner, "getUnwrappedCoyoteRequest");
  }

  private static Object call(Object object, String method)
      throws ReflectiveOperationException, IOException {
    return invoke(object.getClass().getMethod(method), object);
  }

  private static Object invoke(Method method, Object object, Object... given)
      throws ReflectiveOperationException, IOException {
    try {
      return method.invoke(object, given);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw thrown;
    }
  }

  private static void tell(Exception unknown) {
    if (TOLD.compareAndSet(false, true)) {
      LOG.log(Level.WARNING, "Bodies of forms are not paced on this server", unknown);
    }
  }
}
