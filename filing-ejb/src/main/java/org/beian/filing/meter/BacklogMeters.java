package org.beian.filing.meter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.beian.directory.meter.Meters;

/** Has meters look at what waits, each time somebody looks at them. */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class BacklogMeters {

  private static final String MAIL = "outgoing_mail WHERE state = ";
  private static final String DELIVERY = "webhook_delivery WHERE state = ";

  @Inject Meters meters;
  @Inject Backlog backlog;

  @PostConstruct
  void start() {
    watch("filing.mails", MAIL + "'WAITING'", "waiting");
    watch("filing.mails", MAIL + "'DEAD'", "dead");
    watch("filing.deliveries", DELIVERY + "'PENDING'", "pending");
    watch("filing.deliveries", DELIVERY + "'DEAD'", "dead");
    watch("filing.reports", "downstream_job WHERE due_at IS NOT NULL", "waiting");
    watch("filing.events", "filing_event WHERE position IS NULL", "uncounted");
    watch("filing.queue", "waiting_case", "waiting");
  }

  private void watch(String name, String from, String state) {
    meters.watch(name, () -> backlog.count(from), "state", state);
  }
}
