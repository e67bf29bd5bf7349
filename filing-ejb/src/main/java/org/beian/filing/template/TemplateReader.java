package org.beian.filing.template;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.beian.filing.template.Wordings.Wording;

/**
 * Reads what the templates say now in a room of its own: who asks first may be of another module,
 * in which the server finds no persistence unit, and no failure is to undo what they do.
 */
@Stateless
public class TemplateReader {

  @Inject TemplateBook book;
  @Inject Clock clock;

  /** What holds now, by key of the template. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Map<String, Wording> present() {
    return book.at(clock.instant());
  }
}
