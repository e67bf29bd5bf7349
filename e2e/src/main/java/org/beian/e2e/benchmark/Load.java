package org.beian.e2e.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Clients that work side by side for a while, each as fast as it is answered. */
final class Load {

  private static final int DIGITS = 3;

  private Load() {}

  /** What one client found. */
  private record Share(Histogram micros, long failures, String lastFailure) {}

  /** Lets {@code clients} clients work for {@code duration}, or {@code most} times in all. */
  static Measure run(String what, int clients, Duration duration, long most, Work.Maker maker)
      throws Exception {
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      works.add(maker.make());
    }
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      long start = System.nanoTime();
      long end = start + duration.toNanos();
      List<Future<Share>> shares =
          works.stream().map(w -> pool.submit(() -> share(w, end, most / clients))).toList();
      return sum(what, clients, start, shares);
    } finally {
      pool.shutdown();
      for (Work work : works) {
        work.close();
      }
    }
  }

  private static Share share(Work work, long end, long most) {
    Histogram micros = new Histogram(DIGITS);
    long failures = 0;
    String lastFailure = "";
    for (long i = 0; i < most && System.nanoTime() < end; i++) {
      long begun = System.nanoTime();
      try {
        work.once();
        micros.recordValue((System.nanoTime() - begun) / 1000);
      } catch (Exception e) {
        failures++;
        lastFailure = e.toString();
      }
    }
    return new Share(micros, failures, lastFailure);
  }

  private static Measure sum(String what, int clients, long start, List<Future<Share>> shares)
      throws InterruptedException, ExecutionException {
    Histogram micros = new Histogram(DIGITS);
    long failures = 0;
    for (Future<Share> future : shares) {
      Share share = future.get();
      micros.add(share.micros());
      failures += share.failures();
      if (!share.lastFailure().isEmpty()) {
        System.err.println(what + ": " + share.lastFailure());
      }
    }
    return new Measure(what, clients, (System.nanoTime() - start) / 1e9, failures, micros);
  }
}
