package org.beian.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.beian.directory.guide.GuideItem;
import org.beian.directory.guide.ServiceGuide;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** The service guide on its page, with the two flow charts. */
@Named
@RequestScoped
public class Guide {

  @Inject ServiceGuide guide;
  @Inject Language language;
  @Inject Texts text;

  public List<GuideItem> items() {
    return guide.items();
  }

  /** The procedure of guide item 11(1), drawn. */
  public FlowChart ipFlow() {
    return toTheEnd(chart(), "guide.flow.fill");
  }

  /** The procedure of guide item 11(2), drawn: first the national platform, then here. */
  public FlowChart icpFlow() {
    FlowChart chart =
        chart()
            .step("step", text.get("guide.flow.national"))
            .step("step", text.get("guide.flow.number"));
    return toTheEnd(chart, "guide.flow.fillIcp");
  }

  private FlowChart chart() {
    return new FlowChart(language.locale()).step("end", text.get("guide.flow.applicant"));
  }

  private FlowChart toTheEnd(FlowChart chart, String apply) {
    return chart
        .stepToComeBackTo(text.get(apply))
        .step("step", text.get("guide.flow.check"))
        .question(
            text.get("guide.flow.question"),
            text.get("yes"),
            text.get("no"),
            text.get("guide.flow.refused"))
        .step("yes", text.get("guide.flow.filed"))
        .step("end", text.get("guide.flow.told"));
  }
}
