package org.beian.filing.downstream.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.downstream.format.RowReader;
import org.beian.filing.downstream.format.RowReaders;
import org.beian.filing.downstream.format.UnreadableException;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RawRow;
import org.beian.filing.downstream.row.RowRules;
import org.beian.filing.persistence.Hash;

/**
 * Works on one report until it ends or waits. Holds two batches of rows at a time, whatever the
 * report's size; what it did is put down batch by batch, so that another one can go on.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportWorker {

  static final int BATCH = 10_000;

  private static final int BUFFER = 64 * 1024;

  @Inject JobBook book;
  @Inject Progress progress;
  @Inject Effects effects;
  @Inject Clock clock;

  @Resource(type = ManagedExecutorService.class)
  Executor executor;

  /** Goes on with a report from where it stands. */
  public void work(Held held) {
    ReportJob job = held.job();
    if (job.kind() == ReportKind.NIL) {
      effects.confirm(held);
    } else if (job.state() == JobState.APPLYING || check(held)) {
      effects.takeEffect(held);
    }
  }

  /** Reads and judges all rows; tells whether the report is to take effect now. */
  private boolean check(Held held) {
    Optional<ReportJob> looked =
        held.job().tally().read() > 0 ? Optional.of(held.job()) : look(held);
    if (looked.isEmpty() || looked.get().state() != JobState.CHECKING) {
      return false;
    }
    ReportJob job = looked.get();
    RowReaders.Reading how =
        new RowReaders.Reading(job.format(), job.encoding(), job.isDelta(), job.mapping());
    try (RowReader rows = RowReaders.open(how, book.file(job.id()))) {
      return read(held, job, rows) && effects.checked(held, rows.ignored());
    } catch (UnreadableException e) {
      progress.unreadable(held, e.fault());
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The hash and the encoding are known before rows are read: a file that came in one piece was
   * looked at on its way, any other is read once for them.
   */
  private Optional<ReportJob> look(Held held) {
    ReportJob job = held.job();
    if (job.contentHash() != null && (job.format().isPackage() || job.encoding() != null)) {
      return progress.looked(held, Hash.bytes(job.contentHash()), job.encoding());
    }
    Look look = new Look(job.format());
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = book.file(job.id())) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        look.see(buffer, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return progress.looked(held, look.hash(), look.encoding());
  }

  /** Tells whether all rows were read and put down. */
  private boolean read(Held held, ReportJob job, RowReader rows)
      throws IOException, UnreadableException {
    int read = job.tally().read();
    for (int row = 0; row < read; row++) {
      rows.next();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING);
    RowRules rules = new RowRules(job.isDelta(), today);
    Batches batches = new Batches(executor, progress, held);
    for (RawRow raw = rows.next(); raw != null; raw = rows.next()) {
      if (++read > RowReader.MOST_ROWS) {
        throw new UnreadableException(
            raw.line(), FaultCode.TOO_MANY_ROWS, String.valueOf(RowReader.MOST_ROWS));
      }
      batches.take(rules.judge(raw), rules);
      if (read % BATCH == 0 && !batches.putDown(read)) {
        return false;
      }
    }
    if (read == 0) {
      throw new UnreadableException(0, FaultCode.EMPTY_FILE, null);
    }
    return batches.putDown(read) && batches.finish();
  }
}
