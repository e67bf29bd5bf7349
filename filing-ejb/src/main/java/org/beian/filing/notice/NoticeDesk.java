package org.beian.filing.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.beian.directory.account.SignedIn;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.querycode.TooManyTriesException;

/** Hands papers to whoever holds number and query code, and tells anybody whether one is true. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeDesk {

  @Inject NoticeBook book;
  @Inject NoticeCounter counter;
  @Inject FileCheck files;
  @Inject Clock clock;

  /**
   * Hands out a paper, the same file each time until what it tells has changed.
   *
   * <p>An unknown number, a wrong code and a paper that the case does not have are not told apart.
   *
   * @param clientAddress network address of the asker, to which wrong tries are counted
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<IssuedFile> fetch(
      String number,
      String queryCode,
      String clientAddress,
      DocumentKind kind,
      DocumentFormat format) {
    return book.open(number, queryCode, clientAddress)
        .filter(facts -> facts.allows(kind))
        .map(facts -> counter.issue(facts, kind, format));
  }

  /**
   * Hands out a paper as {@link #fetch} does, to a member of the organisation whose account keeps
   * the case.
   */
  public Optional<IssuedFile> fetchOwn(
      String number, SignedIn member, DocumentKind kind, DocumentFormat format) {
    return book.open(CaseKey.byMember(number, member))
        .filter(facts -> facts.allows(kind))
        .map(facts -> counter.issue(facts, kind, format));
  }

  /**
   * Checks a paper by its code.
   *
   * @param code as it was typed
   * @throws TooManyTriesException after too many unknown codes from the address
   */
  public Optional<VerifiedPaper> verify(String code, String clientAddress) {
    return book.check(code, clientAddress);
  }

  /**
   * Checks a file: whether it is what was issued, and what its signature proves.
   *
   * @throws TooManyTriesException after too many unknown files from the address
   */
  public CheckedFile verifyFile(byte[] file, String clientAddress) {
    return files.check(file, clientAddress);
  }

  /** The certificates of all keys that papers were ever signed with, the newest first. */
  public List<CertificateView> certificates() {
    return book.certificates(clock.instant());
  }
}
