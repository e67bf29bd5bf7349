package org.beian.filing.program;

import org.beian.filing.notice.DocumentFormat;
import org.beian.filing.notice.DocumentKind;

/** Which paper of a case a program asks for. */
public record PaperWish(DocumentKind kind, DocumentFormat format) {}
