package org.beian.filing.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beian.filing.application.ApplicationState;

/** The papers that are issued on a case. */
public enum DocumentKind {
  /** 受理回执: that the form was handed in, and what was answered. */
  RECEIPT,
  /** 不予受理告知书: every reason, what to do, where to consult and complain (guide items 11, 17). */
  NON_ACCEPTANCE,
  /** 备案证明: that the filing is on record. */
  PROOF,
  /** 国际联网单位备案表: the official table, original and two copies (guide item 9). */
  TABLE;

  /** The name in addresses, such as {@code non-acceptance}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with that name in addresses. */
  public static Optional<DocumentKind> of(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }

  /** The papers of a case that stands so. */
  public static List<DocumentKind> of(ApplicationState state) {
    if (state == ApplicationState.FILED) {
      return List.of(PROOF, RECEIPT, TABLE);
    }
    if (state == ApplicationState.NOT_ACCEPTED) {
      return List.of(NON_ACCEPTANCE, TABLE);
    }
    return List.of(RECEIPT, TABLE);
  }
}
