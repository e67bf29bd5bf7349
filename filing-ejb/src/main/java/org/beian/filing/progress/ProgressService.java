package org.beian.filing.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beian.filing.cases.CaseAccess;
import org.beian.filing.querycode.TooManyTriesException;

/** Answers the public's question where a filing stands (guide item 21). */
@Stateless
public class ProgressService {

  @Inject CaseAccess cases;
  @Inject Timelines timelines;

  /**
   * Finds a case by application or filing number.
   *
   * <p>An unknown number and a wrong code are not told apart, by answer or by time.
   *
   * @param number application number or filing number
   * @param clientAddress network address of the asker, to which wrong tries are counted; may be
   *     null
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<PublicProgress> find(String number, String queryCode, String clientAddress) {
    return cases
        .open(number, queryCode, clientAddress)
        .map(view -> PublicProgress.of(view, timelines.of(view)));
  }
}
