package org.beian.directory.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Everybody's mail, for trying the desk out; shut unless {@code beian.demo} is true. */
@Stateless
public class DemoMailbox {

  private static final int MOST = 50;

  @Inject MailQueue queue;

  @Inject
  @ConfigProperty(name = "beian.demo", defaultValue = "false")
  boolean demo;

  /** Tells whether the mailbox may be looked into. */
  public boolean isOpen() {
    return demo;
  }

  /** The fifty mails posted last, newest first; none when the mailbox is shut. */
  public List<DemoMail> latest() {
    return demo
        ? queue.latest(MOST).stream()
            .map(posted -> new DemoMail(posted.mail(), posted.state(), posted.postedAt()))
            .toList()
        : List.of();
  }
}
