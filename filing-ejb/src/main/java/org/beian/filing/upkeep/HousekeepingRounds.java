package org.beian.filing.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.beian.directory.upkeep.Rounds;
import org.beian.filing.complaint.ComplaintSweep;
import org.beian.filing.draft.DraftKeeping;
import org.beian.filing.intake.Housekeeping;
import org.beian.filing.material.LateScan;
import org.beian.filing.program.SandboxKeeping;
import org.beian.filing.registry.ConfirmationReminders;
import org.beian.filing.retention.RetentionRules;
import org.beian.filing.retention.RetentionSweep;
import org.beian.filing.worklist.Escalation;

/**
 * Has every chore done soon after the start and every ten minutes, on every server: uploads and
 * keys that nobody came back for, drafts near their end, reminders of the yearly re-confirmation,
 * cases and complaints that wait too long, the sandbox, files that the scanner has not seen.
 */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class HousekeepingRounds extends Rounds {

  private static final Duration FIRST_AFTER = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  @Inject Housekeeping housekeeping;
  @Inject DraftKeeping drafts;
  @Inject ConfirmationReminders reminders;
  @Inject Escalation escalation;
  @Inject ComplaintSweep complaints;
  @Inject SandboxKeeping sandbox;
  @Inject LateScan scan;
  @Inject RetentionRules rules;
  @Inject RetentionSweep retention;

  @PostConstruct
  void start() {
    rules.days(); // what the operator wrote is read now, and refused if it cannot be meant
    begin(
        FIRST_AFTER,
        PAUSE,
        "Housekeeping did not finish; it is tried again later",
        housekeeping::tidy,
        drafts::run,
        reminders::run,
        escalation::run,
        complaints::run,
        sandbox::run,
        scan::run,
        retention::run);
  }
}
