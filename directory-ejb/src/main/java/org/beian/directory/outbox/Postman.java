package org.beian.directory.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what is in the outbox. No transaction is open while a mail server is spoken to.
 *
 * <p>A mail is claimed, sent, and marked. If this server dies, or the database cannot be reached,
 * between the last two, the mail is sent again when the claim is over, with the same {@code
 * Message-ID}; a folder then still holds one file, and a mail server or reader can tell the repeat.
 */
@ApplicationScoped
class Postman {

  private static final Logger LOG = System.getLogger(Postman.class.getName());

  @Inject MailQueue queue;
  @Inject @Any Instance<AttachmentSource> sources;

  /** {@code FILING_SMTP_URL}, see {@link SmtpCarrier}. */
  @Inject
  @ConfigProperty(name = "filing.smtp.url")
  Optional<String> smtpUrl;

  /** {@code FILING_MAIL_FROM}. */
  @Inject
  @ConfigProperty(name = "filing.mail.from", defaultValue = "filing-desk@localhost")
  String from;

  /** {@code FILING_DATA}. */
  @Inject
  @ConfigProperty(name = "filing.data", defaultValue = "data")
  String data;

  private Carrier carrier;

  @PostConstruct
  void open() {
    carrier =
        smtpUrl
            .<Carrier>map(url -> new SmtpCarrier(URI.create(url)))
            .orElseGet(() -> new FolderCarrier(Path.of(data, "mail")));
  }

  /**
   * Sends mails that are due.
   *
   * @param bulky those with files, which take time to make, or those without
   * @return how many were tried
   */
  int deliver(boolean bulky, int most) {
    int tried = 0;
    while (tried < most) {
      Optional<PostedMail> mail = queue.claim(bulky);
      if (mail.isEmpty()) {
        break;
      }
      deliver(mail.get());
      tried++;
    }
    return tried;
  }

  private void deliver(PostedMail mail) {
    try {
      carrier.carry(new Letter(mail, new InternetAddress(from, true), files(mail.mail())));
    } catch (MessagingException | IOException | RuntimeException e) {
      failed(mail, e);
      return;
    }
    queue.sent(mail);
  }

  private List<AttachedFile> files(Mail mail) {
    return mail.attachments().stream().map(this::file).toList();
  }

  private AttachedFile file(MailAttachment attachment) {
    return sources.stream()
        .map(source -> source.find(attachment.reference()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody knows " + attachment.reference()));
  }

  /** The reader's address stays out of the log. */
  private void failed(PostedMail mail, Exception cause) {
    String fault = String.valueOf(cause.getMessage());
    if (isForGood(cause) || mail.tries() >= MailQueue.MOST_TRIES) {
      LOG.log(Level.WARNING, "Mail {0} is given up", mail.messageId());
      queue.dead(mail, fault);
    } else {
      LOG.log(Level.INFO, "Mail {0} is tried again later", mail.messageId());
      queue.later(mail, fault);
    }
  }

  private static boolean isForGood(Exception cause) {
    return cause instanceof AddressException
        || (cause instanceof SendFailedException refused
            && refused.getInvalidAddresses() != null
            && refused.getInvalidAddresses().length > 0);
  }
}
