package org.beian.directory.guide;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The service guide that this product carries out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ServiceGuide {

  @Inject Guides guides;

  /** The 21 items in their order. */
  public List<GuideItem> items() {
    return guides.items();
  }
}
