package org.beian.filing.codes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Reads the changed lists in a room of its own: who asks for them first may be a page or the API,
 * in whose module the server finds no persistence unit, and no failure is to undo what they do.
 */
@Stateless
public class CodeReader {

  @Inject CodeBook book;

  /** The lists that were changed, by name. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Map<String, CodeList> changed() {
    return book.changed();
  }
}
