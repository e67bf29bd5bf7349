package org.beian.filing.progress;

import jakarta.ejb.Stateless;
import java.util.Optional;

/** Answers the public's question where a filing stands (guide item 21). */
@Stateless
public class ProgressService {

  /**
   * Finds a case by application or filing number.
   *
   * <p>An unknown number and a wrong code are not told apart, by answer or by time.
   *
   * @param number application number or filing number
   */
  public Optional<PublicProgress> find(String number, String queryCode) {
    throw new UnsupportedOperationException();
  }
}
