package org.beian.web.api.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.beian.directory.guide.ServiceGuide;
import org.beian.web.api.problem.AnswerLanguage;

/** The service guide. */
@Path("guide")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class GuideResource {

  @Inject ServiceGuide guide;

  /** The 21 items in their order. */
  @GET
  public List<GuideItemBody> items(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    Locale locale = AnswerLanguage.of(acceptLanguage);
    return guide.items().stream().map(item -> GuideItemBody.of(item, locale)).toList();
  }
}
