package org.beian.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.beian.web.api.problem.ProblemView;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API for programs. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Filing desk",
            version = "1",
            description =
                "Internet user filing (互联网用户备案) for organisations: the receiving authorities and"
                    + " their calendar, and the way of an application from the form to the filing"
                    + " number. Texts come in Chinese, or in English by `Accept-Language: en`."
                    + " Times are Beijing time with offset. Every refusal is a problem of RFC 9457"
                    + " with all faults at once."),
    servers = @Server(url = "/", description = "This server"),
    tags = {
      @Tag(name = "directory", description = "Authorities, calendar, guide and code lists"),
      @Tag(name = "applications", description = "From the form to the filing number")
    },
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = ApiDescription.BAD_REQUEST,
                  description = "The request is malformed; every fault is named.",
                  content =
                      @Content(
                          mediaType = FilingApi.PROBLEM,
                          schema = @Schema(implementation = ProblemView.class))),
              @APIResponse(
                  name = ApiDescription.NOT_FOUND,
                  description = "There is no such thing.",
                  content =
                      @Content(
                          mediaType = FilingApi.PROBLEM,
                          schema = @Schema(implementation = ProblemView.class))),
              @APIResponse(
                  name = ApiDescription.STILL_RUNNING,
                  description = "The first request with this key has not been answered yet.",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds to wait.",
                          schema = @Schema(type = SchemaType.INTEGER)),
                  content =
                      @Content(
                          mediaType = FilingApi.PROBLEM,
                          schema = @Schema(implementation = ProblemView.class))),
              @APIResponse(
                  name = ApiDescription.TOO_LARGE,
                  description = "The body is over the limit.",
                  content =
                      @Content(
                          mediaType = FilingApi.PROBLEM,
                          schema = @Schema(implementation = ProblemView.class))),
              @APIResponse(
                  name = ApiDescription.NOT_ACCEPTED,
                  description =
                      "Not accepted, with every reason; or the key was used with another form.",
                  content =
                      @Content(
                          mediaType = FilingApi.PROBLEM,
                          schema = @Schema(implementation = ProblemView.class))),
              @APIResponse(
                  name = ApiDescription.TOO_MANY_TRIES,
                  description = "Too many wrong query codes.",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds to wait.",
                          schema = @Schema(type = SchemaType.INTEGER)),
                  content =
                      @Content(
                          mediaType = FilingApi.PROBLEM,
                          schema = @Schema(implementation = ProblemView.class)))
            }))
public class FilingApi extends Application {

  static final String PROBLEM = "application/problem+json";

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
