package org.beian.directory.persistence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Does work as a part of this module, whoever asks for it: the container looks for a persistence
 * unit in the module of the EJB that runs. For beans that are no EJB and seldom read.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Home {

  public <T> T ask(Supplier<T> work) {
    return work.get();
  }
}
