package org.beian.directory.guide;

import jakarta.ejb.Stateless;
import java.util.List;

/** The service guide that this product carries out. */
@Stateless
public class ServiceGuide {

  /** The 21 items in their order. */
  public List<GuideItem> items() {
    throw new UnsupportedOperationException();
  }
}
