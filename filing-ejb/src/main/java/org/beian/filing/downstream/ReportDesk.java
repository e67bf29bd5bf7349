package org.beian.filing.downstream;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.beian.filing.downstream.Reception.Outcome;
import org.beian.filing.downstream.job.Begun;
import org.beian.filing.downstream.job.JobBook;
import org.beian.filing.downstream.job.JobState;
import org.beian.filing.downstream.job.Look;
import org.beian.filing.downstream.job.OneAhead;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportOptions;
import org.beian.filing.persistence.Hash;

/**
 * The desk where access providers hand in their reports (Order 33, Art. 12) and come back for them.
 *
 * <p>A report is taken at once and worked on afterwards, by any server. Its file is never in memory
 * as a whole; every piece that was taken is safe.
 */
@Stateless
public class ReportDesk {

  /** The most bytes a report may have. */
  public static final long MAX_SIZE = 500L * 1024 * 1024;

  private static final int PIECE = 1024 * 1024;

  /** Most reports are no longer. */
  private static final int FIRST_PIECE = 64 * 1024;

  /** The most reports of one page. */
  public static final int MOST_LISTED = 20;

  @Inject JobBook book;

  @Resource(type = ManagedExecutorService.class)
  Executor executor;

  /**
   * Takes a whole report in.
   *
   * @param key the {@code Idempotency-Key}, or null; the same key leads to the same report
   * @param content read to its end, or to just beyond the limit; not closed
   * @throws IOException the content broke off; what came is kept, and the same key begins anew
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Reception receive(
      Reporter reporter, ReportOptions options, String key, InputStream content)
      throws IOException {
    if (!reporter.mayReport()) {
      return new Reception(null, Outcome.NOT_DUE);
    }
    Begun begun = book.begin(reporter.filing().value(), options, key);
    return switch (begun.how()) {
      case NEW ->
          isLike(begun.job(), options)
              ? take(begun.job(), options, content)
              : new Reception(begun.job(), Outcome.OTHER);
      case RUNNING -> new Reception(begun.job(), Outcome.RUNNING);
      case KNOWN -> compare(begun.job(), options, content);
    };
  }

  private Reception take(ReportJob job, ReportOptions options, InputStream content)
      throws IOException {
    Look look = new Look(job.format());
    OneAhead ahead = new OneAhead(executor);
    byte[] buffer = new byte[FIRST_PIECE];
    byte[] other = {};
    boolean mine;
    boolean more;
    long size = 0;
    Piece piece;
    do {
      piece = Piece.read(content, buffer, buffer.length);
      if (size + piece.length() > MAX_SIZE) {
        ahead.finish();
        return new Reception(book.cancel(job.id()), Outcome.TOO_LARGE);
      }
      mine = append(ahead, job.id(), size, buffer, piece.length());
      look.see(buffer, piece.length());
      size += piece.length();
      more = mine && piece.length() == buffer.length;
      byte[] free = more && other.length < PIECE ? new byte[PIECE] : other;
      other = buffer; // on its way; what it held before is safe when the next one is begun
      buffer = free;
    } while (more);
    mine = ahead.finish() && mine;
    piece.rethrow();
    return mine
        ? new Reception(book.complete(job.id(), look, options.waits()), Outcome.TAKEN)
        : new Reception(job, Outcome.RUNNING);
  }

  /** Has a piece put down beside; false if the one before was not taken. */
  private boolean append(OneAhead ahead, long job, long offset, byte[] bytes, int length) {
    return ahead.begin(() -> book.append(job, offset, bytes, length) == offset + length);
  }

  private static Reception compare(ReportJob job, ReportOptions options, InputStream content)
      throws IOException {
    MessageDigest digest = Hash.begin();
    long size = 0;
    byte[] buffer = new byte[64 * 1024];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.update(buffer, 0, read);
      size += read;
      if (size > MAX_SIZE) {
        return new Reception(job, Outcome.OTHER);
      }
    }
    boolean same = isLike(job, options) && Hash.text(digest.digest()).equals(job.contentHash());
    return new Reception(job, same ? Outcome.TAKEN : Outcome.OTHER);
  }

  /**
   * Whether a report is what is asked for. One that was only to be checked may have taken effect
   * since; none that is to take effect is answered by one that was only checked.
   */
  private static boolean isLike(ReportJob job, ReportOptions options) {
    return job.kind() == options.kind()
        && job.mode() == options.mode()
        && job.format() == options.format()
        && (options.dryRun() || !job.dryRun());
  }

  /**
   * Opens a report whose file comes in pieces, each of which may be sent again from where it broke.
   *
   * @param options with a length
   */
  public Reception open(Reporter reporter, ReportOptions options, String key) {
    if (!reporter.mayReport()) {
      return new Reception(null, Outcome.NOT_DUE);
    }
    if (options.length() > MAX_SIZE) {
      return new Reception(null, Outcome.TOO_LARGE);
    }
    Begun begun = book.begin(reporter.filing().value(), options, key);
    if (begun.job() == null) {
      return new Reception(null, Outcome.RUNNING);
    }
    boolean other = !options.length().equals(begun.job().length()) || !isLike(begun.job(), options);
    return new Reception(begun.job(), other ? Outcome.OTHER : Outcome.TAKEN);
  }

  /**
   * Takes a piece of a report's file; what came before a break is kept. With its last byte the
   * report is handed in.
   *
   * @param offset of the piece's first byte
   * @param content read to its end, or to the end of the file; not closed
   * @return bytes that are there now; empty if the offset is not where the file ends, or the report
   *     takes no more
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<Long> append(ReportJob job, long offset, InputStream content) throws IOException {
    if (job.state() != JobState.UPLOADING || job.length() == null || job.received() != offset) {
      return Optional.empty();
    }
    byte[] buffer = new byte[(int) Math.min(PIECE, job.length() - offset)];
    long at = offset;
    while (at < job.length()) {
      Piece piece = Piece.read(content, buffer, (int) Math.min(PIECE, job.length() - at));
      if (piece.length() > 0) {
        long now = book.append(job.id(), at, buffer, piece.length());
        at += piece.length();
        if (now != at) {
          return Optional.empty();
        }
      }
      piece.rethrow();
      if (piece.length() == 0) {
        break;
      }
    }
    if (at == job.length()) {
      book.complete(job.id(), null, false);
    }
    return Optional.of(at);
  }

  /** Says that nothing changed since the last report (零报告). */
  public Reception confirm(Reporter reporter, ReportOptions options, String key) {
    if (!reporter.mayReport()) {
      return new Reception(null, Outcome.NOT_DUE);
    }
    Begun begun = book.begin(reporter.filing().value(), options, key);
    return switch (begun.how()) {
      case NEW -> new Reception(book.complete(begun.job().id(), null, false), Outcome.TAKEN);
      case RUNNING -> new Reception(begun.job(), Outcome.RUNNING);
      case KNOWN ->
          new Reception(
              begun.job(), begun.job().kind() == ReportKind.NIL ? Outcome.TAKEN : Outcome.OTHER);
    };
  }

  /** A report of this filing. */
  public Optional<ReportJob> find(Reporter reporter, long job) {
    return book.find(job).filter(found -> found.filing().equals(reporter.filing().value()));
  }

  /**
   * The reports of a filing, the newest first; twenty at most.
   *
   * @param before the last one of the page before, null for the first page
   */
  public List<ReportJob> list(Reporter reporter, Long before) {
    return book.list(
        reporter.filing().value(), before == null ? Long.MAX_VALUE : before, MOST_LISTED);
  }

  /** Has a file checked that waited to be told what its columns are. */
  public ReportJob start(ReportJob job, ReportOptions options) {
    return book.start(job.id(), options);
  }

  /** Calls a report off; one that is taking effect or over stays as it is. */
  public ReportJob cancel(ReportJob job) {
    return book.cancel(job.id());
  }

  /** Has a dry run take effect; one that faults keep stays as it is. */
  public ReportJob apply(ReportJob job) {
    return book.apply(job.id());
  }
}
