package org.beian.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.beian.directory.guide.GuideItem;
import org.beian.directory.guide.ServiceGuide;

/** The service guide on its page. */
@Named
@RequestScoped
public class Guide {

  @Inject ServiceGuide guide;

  public List<GuideItem> items() {
    return guide.items();
  }
}
