package org.beian.filing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.outbox.Mail;
import org.beian.directory.outbox.MailAttachment;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.outbox.PublicAddress;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.cases.Dossier;
import org.beian.filing.form.EmailAddress;
import org.beian.filing.form.FilingForm.PersonSection;

/**
 * Sends the answer to an application to the agent, or to the security officer where there is no
 * agent with an e-mail address; Chinese first, then English. The query code is not in it: mail is
 * read by others, and only the code's hash is on record.
 *
 * <p>A refusal by the machine is told on the spot and not by mail: forms that are refused cost
 * nothing, and anybody could have them mailed to anybody. What a clerk decided is always mailed.
 */
@ApplicationScoped
class AnswerMail {

  @Inject Outbox outbox;
  @Inject PublicAddress address;

  /** Posts the mail in the transaction of the answer: one insert; its paper is written later. */
  void tell(@Observes Dossier answered) {
    boolean byClerk = answered.view().openedAt() != null;
    if (byClerk || answered.view().state() != ApplicationState.NOT_ACCEPTED) {
      reader(answered).map(to -> mail(to, answered.view())).ifPresent(outbox::post);
    }
  }

  private Mail mail(String to, CaseView view) {
    DocumentKind paper =
        view.state() == ApplicationState.NOT_ACCEPTED
            ? DocumentKind.NON_ACCEPTANCE
            : DocumentKind.RECEIPT;
    String name = NoticeTexts.zh("title." + paper) + "-" + view.applicationNo() + ".pdf";
    return new Mail(
        to,
        Locale.SIMPLIFIED_CHINESE,
        NoticeTexts.zh("mail.subject." + view.state(), view.applicationNo()),
        text(Locale.SIMPLIFIED_CHINESE, view) + "\n\n" + text(Locale.ENGLISH, view),
        List.of(
            new MailAttachment(name, NoticeAttachments.reference(view.applicationNo(), paper))));
  }

  private String text(Locale locale, CaseView view) {
    String unit = view.unitName() == null ? "" : view.unitName();
    String number = view.filingNo() == null ? "" : view.filingNo();
    return NoticeTexts.of(
        locale,
        "mail.text." + view.state(),
        unit,
        view.applicationNo(),
        number,
        address.of("/progress"),
        address.of("/verify"));
  }

  private static Optional<String> reader(Dossier answered) {
    return Stream.of(answered.form().agent(), answered.form().securityOfficer())
        .filter(person -> person != null && person.email() != null)
        .map(PersonSection::email)
        .map(String::strip)
        .filter(email -> EmailAddress.read(email).asOptional().isPresent())
        .findFirst();
  }
}
