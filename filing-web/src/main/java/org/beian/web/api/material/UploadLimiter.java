package org.beian.web.api.material;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.beian.filing.material.MaterialStore;
import org.beian.web.SlowBodyException;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/**
 * Ends an upload that is larger than one material with its wrapping can be, and tells one that is
 * broken.
 */
@Provider
@UploadLimit
public class UploadLimiter implements ReaderInterceptor {

  /** Room for boundaries, headers and the other parts. */
  private static final long WRAPPING = 64L * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(
        new Limited(context.getInputStream(), MaterialStore.MAX_SIZE + WRAPPING));
    try {
      return context.proceed();
    } catch (BadRequestException broken) {
      if (SlowBodyException.isCauseOf(broken)) {
        throw new ProblemException(ProblemType.BODY_TOO_SLOW);
      }
      throw new ProblemException(
          ProblemType.MALFORMED_BODY, Fault.of(FaultCode.UPLOAD_BROKEN, "file"));
    }
  }

  private static final class Limited extends FilterInputStream {

    private long left;

    Limited(InputStream in, long limit) {
      super(in);
      left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw new ProblemException(
            ProblemType.BODY_TOO_LARGE,
            Fault.of(FaultCode.BODY_TOO_LARGE, "file", String.valueOf(MaterialStore.MAX_SIZE)));
      }
    }
  }
}
