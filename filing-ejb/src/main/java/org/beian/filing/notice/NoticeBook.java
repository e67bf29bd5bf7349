package org.beian.filing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.cases.Cases;
import org.beian.filing.cases.Dossier;
import org.beian.filing.cases.Dossiers;
import org.beian.filing.document.SigningKeys;
import org.beian.filing.notice.IssuedDocuments.Issued;
import org.beian.filing.notice.IssuedDocuments.Printed;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.Hash;
import org.beian.filing.querycode.CodeGuard;
import org.beian.filing.registry.FilingStanding;
import org.beian.filing.registry.FilingStandings;
import org.beian.filing.registry.FilingStatus;

/** What issuing and checking papers need of the database; each method is a transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class NoticeBook {

  private static final int SHOWN_OF_HASH = 38;

  @Inject Dossiers dossiers;
  @Inject Cases cases;
  @Inject FilingStandings standings;
  @Inject IssuedDocuments documents;
  @Inject CodeGuard guard;
  @Inject SigningKeys keys;

  Optional<PaperFacts> open(String number, String queryCode, String clientAddress) {
    return dossiers.open(number, queryCode, clientAddress).map(this::facts);
  }

  Optional<PaperFacts> open(CaseKey key) {
    return cases.open(key).flatMap(open -> find(open.view().applicationNo()));
  }

  Optional<PaperFacts> find(String applicationNo) {
    return dossiers.find(applicationNo).map(this::facts);
  }

  Optional<byte[]> file(PaperFacts facts, DocumentKind kind, DocumentFormat format) {
    return documents.file(facts, kind, format);
  }

  /** Puts a paper on record and answers the file that is on record now: it may be another's. */
  byte[] keep(PaperFacts facts, Printed paper, DocumentFormat format) {
    documents.add(facts, paper);
    keepCertificates(paper.at());
    return documents.file(facts, paper.kind(), format).orElseThrow();
  }

  Optional<VerifiedPaper> check(String code, String clientAddress) {
    return guard
        .open(code, "", clientAddress, typed -> documents.idOf(typed).map(id -> lock(id, typed)))
        .map(this::verified);
  }

  Optional<VerifiedPaper> check(byte[] hash, String clientAddress) {
    String shown = "F" + Hash.text(hash).substring(0, SHOWN_OF_HASH);
    return guard
        .open(shown, "", clientAddress, typed -> documents.idOf(hash).map(id -> lock(id, typed)))
        .map(this::verified);
  }

  /** The paper with a file of that hash, asked for by ourselves. */
  Optional<VerifiedPaper> issued(byte[] hash) {
    return documents.idOf(hash).map(this::verified);
  }

  /** The certificates of all keys ever used, the newest first. */
  List<CertificateView> certificates(Instant now) {
    Set<String> inUse =
        keys.certificates().stream().map(CertificateView::fingerprint).collect(Collectors.toSet());
    List<CertificateView> known = known(inUse);
    if (known.stream().filter(CertificateView::inUse).count() < inUse.size()) {
      keepCertificates(now);
      known = known(inUse);
    }
    return known;
  }

  private List<CertificateView> known(Set<String> inUse) {
    return documents.certificates().stream()
        .map(SigningKeys::read)
        .map(one -> CertificateView.of(one, true, inUse.contains(CertificateView.fingerprint(one))))
        .toList();
  }

  /** The code is all there is to know, so the guard compares an empty one besides. */
  private static CodeGuard.Lock lock(long id, String typed) {
    return new CodeGuard.Lock(id, typed, Digest.of(typed, ""));
  }

  private void keepCertificates(Instant at) {
    for (X509Certificate certificate : keys.certificates()) {
      try {
        documents.addCertificate(certificate.getEncoded(), at);
      } catch (CertificateEncodingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private PaperFacts facts(Dossier dossier) {
    String filingNo = dossier.view().filingNo();
    FilingStanding standing = filingNo == null ? null : standings.find(filingNo).orElse(null);
    return new PaperFacts(dossier, standing);
  }

  private VerifiedPaper verified(long id) {
    Issued entry = documents.get(id);
    return new VerifiedPaper(
        entry.code(),
        entry.kind(),
        verdict(entry),
        entry.filingNo() == null ? entry.applicationNo() : entry.filingNo(),
        entry.authority(),
        entry.unitName(),
        entry.issuedAt());
  }

  private Verdict verdict(Issued entry) {
    PaperFacts now = dossiers.find(entry.applicationNo()).map(this::facts).orElseThrow();
    if (now.standing() != null && now.standing().status() != FilingStatus.EFFECTIVE) {
      return now.standing().status() == FilingStatus.VOIDED ? Verdict.VOIDED : Verdict.CANCELLED;
    }
    return Hash.text(now.hash()).equals(entry.factsHash()) ? Verdict.TRUE : Verdict.CHANGED;
  }
}
