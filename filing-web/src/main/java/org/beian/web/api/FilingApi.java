package org.beian.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API for programs. */
@ApplicationPath("/api/v1")
public class FilingApi extends Application {

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        // Refusals are answered in our words, not by a page of the server.
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
