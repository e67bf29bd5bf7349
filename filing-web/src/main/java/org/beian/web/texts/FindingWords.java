package org.beian.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingTexts;

/** What a finding says to the reader of a page, in their language. */
@Named
@RequestScoped
public class FindingWords {

  @Inject Language language;

  public String message(Finding finding) {
    return FindingTexts.message(finding, language.locale());
  }

  public String fix(Finding finding) {
    return FindingTexts.fix(finding, language.locale());
  }

  public String source(Finding finding) {
    return FindingTexts.source(finding.code(), language.locale());
  }
}
