package org.beian.filing.downstream.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.beian.directory.persistence.MovableClock;
import org.beian.filing.downstream.format.Encoding;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.UnitRow;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;

/** Reports and their workers on a real database, every step a transaction of its own. */
final class ReportOffice {

  private static final TestDatabase BASE = TestDatabase.named("reports");
  private static final AtomicInteger FILINGS = new AtomicInteger();

  final MovableClock clock = new MovableClock("2026-11-24T02:00:00Z");
  final TestDatabase base = BASE;

  /** A filing that no other office knows. */
  final String filing;

  private long workers;
  private int batchesBeforeDeath = Integer.MAX_VALUE;
  private Runnable betweenBatches = () -> {};

  ReportOffice() {
    this("652827");
  }

  private ReportOffice(String division) {
    filing = division + "1202600%05d".formatted(FILINGS.incrementAndGet());
  }

  /** One with a number as only the sandbox has. */
  static ReportOffice ofSandbox() {
    return new ReportOffice("000000");
  }

  /** Has the filing be one of the sandbox, an account's. */
  void playedBy(long account) {
    base.inTransaction(
        entities ->
            entities
                .createNativeQuery(
                    "INSERT INTO sandbox_filing (id, version, account_id, number, status, track,"
                        + " authority, unit_code, unit_name, edition, form, filed_at, confirm_due)"
                        + " VALUES (?1, 1, ?3, ?2, 'EFFECTIVE', 'IP', 'HEJING', ?2, '甲公司', 1, '{}',"
                        + " NOW(6), '2027-01-01')")
                .setParameter(1, Long.parseLong(filing.substring(8)))
                .setParameter(2, filing)
                .setParameter(3, account)
                .executeUpdate());
  }

  /** Has the filing be on record, as an account's. */
  void keptBy(long account) {
    base.inTransaction(
        entities ->
            entities
                .createNativeQuery(
                    "INSERT INTO filing (id, version, number, status, track, authority, unit_code,"
                        + " unit_name, division, role, connected_on, particulars, filed_at,"
                        + " account_id, confirm_due, edition) VALUES (?1, 1, ?2, 'EFFECTIVE', 'IP', 'HEJING', ?2, '甲公司',"
                        + " '652827', 'ACCESS', '2026-01-01', '{}', NOW(6), ?3, '2027-01-01', 1)")
                .setParameter(1, Long.parseLong(filing.substring(8)))
                .setParameter(2, filing)
                .setParameter(3, account)
                .executeUpdate());
  }

  <T> T book(Function<JobBook, T> act) {
    return step(beans -> act.apply(beans.get(JobBook.class)));
  }

  private <T> T step(Function<TestBeans, T> act) {
    return base.at(clock, act);
  }

  /** Hands a file in. */
  ReportJob handIn(ReportOptions options, byte[] file) {
    ReportJob job = book(book -> book.begin(filing, options, null)).job();
    book(book -> book.append(job.id(), 0, file, file.length));
    return book(book -> book.complete(job.id(), null, options.waits()));
  }

  /** Hands a file in and has it worked on to its end. */
  ReportJob report(ReportOptions options, byte[] file) {
    ReportJob job = handIn(options, file);
    work();
    return now(job);
  }

  ReportJob now(ReportJob job) {
    return book(book -> book.find(job.id())).orElseThrow();
  }

  List<RowFault> faults(ReportJob job) {
    return book(book -> book.faults(job.id(), -1, -1, 10_000)).stream()
        .map(PlacedFault::fault)
        .toList();
  }

  /** The organisations on the list in effect, by their names. */
  List<String> names() {
    return base.list(
        "SELECT u.name FROM downstream_unit u JOIN downstream_list l ON l.list_id = u.list_id"
            + " WHERE l.filing = '"
            + filing
            + "' ORDER BY u.cert_no, u.line_no");
  }

  /** How many there are, as the list itself says. */
  int units() {
    return book(book -> book.head(filing)).units();
  }

  /** Works on whatever is due. */
  void work() {
    for (Optional<Held> held = claim(); held.isPresent(); held = claim()) {
      worker().work(held.get());
    }
  }

  /** The next worker dies after so many batches. */
  void dieAfter(int batches) {
    batchesBeforeDeath = batches;
  }

  /** Happens after each batch. */
  void betweenBatches(Runnable act) {
    betweenBatches = act;
  }

  private Optional<Held> claim() {
    long worker = ++workers;
    return step(beans -> beans.get(Claims.class).claim(worker));
  }

  private ReportWorker worker() {
    ReportWorker worker = new ReportWorker();
    worker.clock = clock;
    worker.executor = Runnable::run;
    worker.book =
        new JobBook() {
          @Override
          public List<byte[]> parts(long job, int from) {
            return book(book -> book.parts(job, from));
          }
        };
    worker.progress = new SteppingProgress();
    worker.effects =
        new Effects() {
          @Override
          public boolean checked(Held held, List<String> ignored) {
            return step(b -> b.get(Effects.class).checked(held, ignored));
          }

          @Override
          public void takeEffect(Held held) {
            step(b -> run(() -> b.get(Effects.class).takeEffect(held)));
          }

          @Override
          public void confirm(Held held) {
            step(b -> run(() -> b.get(Effects.class).confirm(held)));
          }
        };
    return worker;
  }

  private static Object run(Runnable act) {
    act.run();
    return null;
  }

  private final class SteppingProgress extends Progress {

    @Override
    public Optional<ReportJob> looked(Held held, byte[] hash, Encoding encoding) {
      return step(b -> b.get(Progress.class).looked(held, hash, encoding));
    }

    @Override
    public boolean read(Held held, List<UnitRow> good, List<RowFault> faults, int read) {
      if (batchesBeforeDeath-- <= 0) {
        batchesBeforeDeath = Integer.MAX_VALUE;
        throw new IllegalStateException("power");
      }
      boolean on = step(b -> b.get(Progress.class).read(held, good, faults, read));
      betweenBatches.run();
      return on;
    }

    @Override
    public void unreadable(Held held, RowFault fault) {
      step(b -> run(() -> b.get(Progress.class).unreadable(held, fault)));
    }
  }

  static ReportOptions full(ReportFormat format) {
    return ReportOptions.of(ReportKind.FULL, ReportMode.ALL_OR_NOTHING, false, format);
  }

  static ReportOptions delta() {
    return ReportOptions.of(
        ReportKind.DELTA, ReportMode.ALL_OR_NOTHING, false, ReportFormat.NDJSON);
  }
}
