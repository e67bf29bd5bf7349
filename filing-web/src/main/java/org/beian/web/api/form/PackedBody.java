package org.beian.web.api.form;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.beian.web.api.problem.BrokenBodyException;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/**
 * Unpacks a body with {@code Content-Encoding: gzip} for whoever reads it; what is cut short or
 * broken fails there. Limits count what is unpacked.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class PackedBody implements ReaderInterceptor {

  private static final int BUFFER = 64 * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    String coding = context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      if (!coding.equalsIgnoreCase("gzip")) {
        throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
      }
      context.setInputStream(new Unpacked(context.getInputStream()));
    }
    return context.proceed();
  }

  private static InputStream opened(InputStream packed) throws IOException {
    try {
      return new GZIPInputStream(new Patient(packed), BUFFER);
    } catch (ZipException | EOFException broken) {
      throw new BrokenBodyException(broken);
    }
  }

  private static final class Unpacked extends FilterInputStream {

    Unpacked(InputStream packed) throws IOException {
      super(opened(packed));
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (ZipException | EOFException broken) {
        throw new BrokenBodyException(broken);
      }
    }
  }

  /** Has a second member be waited for, which else counts only if it is already here. */
  private static final class Patient extends FilterInputStream {

    Patient(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
