package org.beian.filing.notice;

import org.beian.filing.cases.Dossier;
import org.beian.filing.persistence.Digest;
import org.beian.filing.registry.FilingStanding;
import org.beian.filing.registry.FilingStatus;

/**
 * All that a paper is written from.
 *
 * @param standing of the filing that the case led to or is about, null while there is none
 */
record PaperFacts(Dossier dossier, FilingStanding standing) {

  /** Changes with anything the papers tell. */
  byte[] hash() {
    return Digest.of(dossier.view().state().name(), standing == null ? "" : standing.fingerprint());
  }

  /** A proof is only issued on a filing that stands. */
  boolean allows(DocumentKind kind) {
    return DocumentKind.of(dossier.view().state()).contains(kind)
        && (kind != DocumentKind.PROOF
            || (standing != null && standing.status() == FilingStatus.EFFECTIVE));
  }
}
