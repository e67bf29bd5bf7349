package org.beian.filing.template;

import java.util.List;

/** What a template is for. */
public enum TemplateKind {
  /** A part of a receipt, notice or proof. */
  PAPER,
  /** Subject or text of a mail that the product posts by itself. */
  MAIL,
  /** A reply to a question or complaint, picked by its officer. */
  COMPLAINT_REPLY,
  /** A message to an applicant, picked by a clerk. */
  MESSAGE;

  /** What may be left open in a reply of this kind; texts of the product have their own. */
  List<Placeholder> placeholders() {
    return switch (this) {
      case PAPER, MAIL -> List.of();
      case COMPLAINT_REPLY ->
          List.of(Placeholder.NUMBER, Placeholder.KIND, Placeholder.AUTHORITY, Placeholder.PHONE);
      case MESSAGE ->
          List.of(
              Placeholder.APPLICATION_NO,
              Placeholder.UNIT,
              Placeholder.AUTHORITY,
              Placeholder.PHONE);
    };
  }

  /** Whether somebody picks it and may change what it says before sending. */
  public boolean isReply() {
    return this == COMPLAINT_REPLY || this == MESSAGE;
  }
}
