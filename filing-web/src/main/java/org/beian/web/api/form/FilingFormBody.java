package org.beian.web.api.form;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.beian.filing.form.FilingForm;

/** Hands resources the form of a JSON body. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class FilingFormBody implements MessageBodyReader<FilingForm> {

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return type == FilingForm.class;
  }

  @Override
  public FilingForm readFrom(
      Class<FilingForm> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return FormReader.read(body);
  }
}
