package org.beian.filing.notice;

/**
 * What anybody may know of a file that was shown to us.
 *
 * @param paper what was issued, where the file is it or begins with it; else null
 * @param signer the certificate that came with the signature, or null
 */
public record CheckedFile(FileVerdict verdict, VerifiedPaper paper, CertificateView signer) {}
