package org.beian.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.application.CaseView;
import org.beian.filing.complaint.ComplaintView;
import org.beian.filing.template.Placeholder;
import org.beian.filing.template.ReplyTemplates;
import org.beian.filing.template.ReplyTemplates.Choice;
import org.beian.filing.template.TemplateKind;
import org.beian.web.texts.Texts;

/** The reply templates that a page offers, and the words of the one that was picked. */
@Named
@RequestScoped
public class Replies {

  @Inject ReplyTemplates templates;
  @Inject AuthorityDirectory directory;
  @Inject DeskRequest visit;

  /** Those for complaints. */
  public List<Choice> getForComplaints() {
    return templates.offered(TemplateKind.COMPLAINT_REPLY);
  }

  /** Those for messages to applicants. */
  public List<Choice> getForMessages() {
    return templates.offered(TemplateKind.MESSAGE);
  }

  /** What the picked reply says to a complaint; empty if none was picked. */
  public String to(ComplaintView complaint) {
    Map<Placeholder, String> values = of(complaint.authority());
    values.put(Placeholder.NUMBER, complaint.number());
    values.put(Placeholder.KIND, Texts.of("voice.kind." + complaint.kind(), language()));
    return words(TemplateKind.COMPLAINT_REPLY, values);
  }

  /** What the picked message says to the applicant of a case; empty if none was picked. */
  public String to(CaseView view) {
    Map<Placeholder, String> values = of(view.authority());
    values.put(Placeholder.APPLICATION_NO, view.applicationNo());
    values.put(Placeholder.UNIT, view.unitName() == null ? "" : view.unitName());
    return words(TemplateKind.MESSAGE, values);
  }

  /** Whether a reply was picked. */
  public boolean isPicked() {
    return !visit.isPost() && !visit.sent("template").isEmpty();
  }

  private String words(TemplateKind kind, Map<Placeholder, String> values) {
    return isPicked()
        ? templates.words(kind, visit.sent("template"), language(), values).orElse("")
        : "";
  }

  private Map<Placeholder, String> of(AuthorityCode code) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    Optional<AuthorityView> authority = Optional.ofNullable(code).flatMap(directory::find);
    authority.ifPresent(
        one -> {
          values.put(Placeholder.AUTHORITY, one.name(language()));
          values.put(Placeholder.PHONE, one.consultationPhone());
        });
    return values;
  }

  /** The language of the reply, which need not be the page's. */
  private Locale language() {
    return visit.sent("in").equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
