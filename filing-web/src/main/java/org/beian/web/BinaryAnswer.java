package org.beian.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An answer that names a charset only where it is text: the container has one for every answer, and
 * would say it of PDF and pictures too.
 */
class BinaryAnswer extends HttpServletResponseWrapper {

  private static final String CONTENT_TYPE = "Content-Type";
  private static final Set<String> BINARY =
      Set.of("application", "audio", "font", "image", "video");

  /** What is text among these; JSON is UTF-8 anyway, but was always said to be. */
  private static final Pattern TEXT =
      Pattern.compile("/(.*[+.-])?(json|ndjson|xml|javascript|yaml)\\b");

  BinaryAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setContentType(String type) {
    super.setContentType(type);
    if (isBinary(type)) {
      super.setCharacterEncoding(null);
    }
  }

  @Override
  public void setHeader(String name, String value) {
    if (CONTENT_TYPE.equalsIgnoreCase(name)) {
      setContentType(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (CONTENT_TYPE.equalsIgnoreCase(name)) {
      setContentType(value);
    } else {
      super.addHeader(name, value);
    }
  }

  private static boolean isBinary(String type) {
    if (type == null) {
      return false;
    }
    String plain = type.toLowerCase(Locale.ROOT);
    return BINARY.contains(plain.split("/", 2)[0]) && !TEXT.matcher(plain).find();
  }
}
