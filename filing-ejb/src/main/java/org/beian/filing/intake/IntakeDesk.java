package org.beian.filing.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.beian.directory.meter.Meters;
import org.beian.directory.persistence.Stripes;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.HandedIn;
import org.beian.filing.application.Purpose;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.CaseAccess;
import org.beian.filing.form.FilingForm;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.filing.registry.OutdatedException;
import org.beian.filing.rules.IntakeDecision;
import org.beian.filing.rules.Judge;
import org.beian.filing.rules.Standing;

/** The desk where forms are handed in and answered at once (即审即办). */
@Stateless
public class IntakeDesk {

  private static final int MOST_ATTEMPTS = 20;

  @Inject Submission submission;
  @Inject Judge judge;
  @Inject Amendments amendments;
  @Inject CaseAccess cases;
  @Inject Stripes stripes;
  @Inject Meters meters;
  @Inject RowIds ids;
  @Inject Clock clock;

  /** Judges a form for a new filing as {@link #submit} would, and stores nothing. */
  public CheckReport check(FilingForm form) {
    return check(form, Purpose.NEW);
  }

  /** Judges a form as {@link #submit} would, and stores nothing. */
  public CheckReport check(FilingForm form, Purpose purpose) {
    Standing standing = purpose.isNew() ? null : amendments.known(purpose);
    IntakeDecision decision = judge.judge(form, clock.instant(), standing);
    return new CheckReport(
        ApplicationState.after(decision), decision.gist().deadline(), decision.findings());
  }

  /** Answers a form for a new filing, as {@link #submit(FilingForm, Purpose, String)} does. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Receipt submit(FilingForm form, String idempotencyKey) {
    return submit(form, Purpose.NEW, idempotencyKey);
  }

  /**
   * Answers a form while the filer waits.
   *
   * <p>Deciding, numbering and storing share one transaction: a number is never spent on a filing
   * that was not stored, and every answer, refusals included, leaves an entry in the audit log. A
   * submission that another one got in the way of is judged anew and then knows of the other.
   *
   * @param idempotencyKey repeats of the same key, form and purpose get the first answer; may be
   *     null. Who knows the key and the form gets the query code: make it unguessable
   * @throws OutdatedException the filing to be changed is another by now than the form was written
   *     from
   * @throws IdempotencyException the key was used with another form, for another filing or by
   *     another account, or its first use still runs
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Receipt submit(FilingForm form, Purpose purpose, String idempotencyKey) {
    long began = meters.now();
    Receipt receipt = answer(form, purpose, idempotencyKey);
    meters.took(
        "filing.submission",
        began,
        "outcome",
        receipt.state().name().toLowerCase(Locale.ROOT),
        "channel",
        purpose.atCounter() ? "counter" : "online");
    return receipt;
  }

  private Receipt answer(FilingForm form, Purpose purpose, String idempotencyKey) {
    String json = Json.write(form);
    String key = idempotencyKey == null ? UUID.randomUUID().toString() : idempotencyKey;
    int attempt = 1;
    while (true) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      HandedIn handedIn =
          new HandedIn(ids.next(), QueryCode.random(), form, json, key, purpose, now);
      try {
        return submission.attempt(handedIn);
      } catch (TransactionalException e) {
        Optional<Receipt> stored = storedAfterAll(handedIn, e);
        if (stored.isPresent()) {
          return stored.get();
        }
        if (attempt++ == MOST_ATTEMPTS) {
          throw e;
        }
        stripes.beginElsewhere();
      } catch (RuntimeException e) {
        if (attempt++ == MOST_ATTEMPTS || !isConflict(e)) {
          throw e;
        }
        if (Sql.isConflict(e)) {
          stripes.beginElsewhere();
        }
      }
    }
  }

  /**
   * The answer that a key got before for the same form and purpose, if it did; submits nothing.
   *
   * @param idempotencyKey may be null
   * @throws IdempotencyException the key was used with another form or for something else
   */
  public Optional<Receipt> repeated(FilingForm form, Purpose purpose, String idempotencyKey) {
    return idempotencyKey == null
        ? Optional.empty()
        : submission.repeated(Json.write(form), purpose, idempotencyKey);
  }

  /**
   * What became of a submission whose commit failed: a cluster turned it down in favour of another
   * one, or the connection broke, before the database took it or after. It is safe to try again
   * under the same key only, since a commit may still be under way that nobody sees yet: whoever
   * gives none is given one.
   */
  private Optional<Receipt> storedAfterAll(HandedIn handedIn, TransactionalException failure) {
    try {
      return submission.find(handedIn);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      throw failure;
    }
  }

  /**
   * The receipt of an application, for whoever holds number and query code.
   *
   * <p>An unknown number and a wrong code are not told apart, by answer or by time.
   *
   * @param clientAddress network address of the asker, to which wrong tries are counted; may be
   *     null
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<Receipt> receipt(String applicationNo, String queryCode, String clientAddress) {
    return cases
        .open(applicationNo, queryCode, clientAddress)
        .map(view -> view.receipt(QueryCode.typed(queryCode)));
  }

  /**
   * The form that an application was made with, as it was filled in; asked for like {@link
   * #receipt}, for the printed table.
   */
  public Optional<FilingForm> form(String applicationNo, String queryCode, String clientAddress) {
    return cases.openForm(applicationNo, queryCode, clientAddress);
  }

  private static boolean isConflict(Throwable thrown) {
    return Sql.isConflict(thrown)
        || Sql.isDuplicate(thrown)
        || Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
            .anyMatch(ConflictException.class::isInstance);
  }
}
