package org.beian.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** What every page needs to know of the site itself. */
@Named
@ApplicationScoped
public class Site {

  @Inject ServletContext context;

  private String version;

  /**
   * Changes when any of our own files under {@code /assets} does; browsers keep them for a year.
   */
  public String getVersion() {
    return version;
  }

  @PostConstruct
  void readVersion() {
    CRC32 sum = new CRC32();
    for (String path : new TreeSet<>(context.getResourcePaths("/assets/"))) {
      if (!path.endsWith("/")) {
        sum.update(bytes(path));
      }
    }
    version = Long.toString(sum.getValue(), Character.MAX_RADIX);
  }

  private byte[] bytes(String path) {
    try (InputStream content = context.getResourceAsStream(path)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
