package org.beian.directory.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The meters of this server. Labels are few and fixed: a label's every value is a line for good.
 */
@ApplicationScoped
public class Meters {

  private static final Logger LOG = System.getLogger(Meters.class.getName());
  private static final Duration[] BUCKETS =
      Stream.of(5, 20, 50, 100, 200, 500, 1_000, 5_000)
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  @Inject Clock clock;

  private final Map<String, AtomicLong> lastRounds = new ConcurrentHashMap<>();
  private PrometheusMeterRegistry registry;
  private JvmGcMetrics collections;

  /** Made here and not with the bean: the container's stand-in for it is one too. */
  @PostConstruct
  void open() {
    registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    collections = new JvmGcMetrics();
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  @PreDestroy
  void close() {
    collections.close();
    registry.close();
  }

  /** A moment to measure from. */
  public long now() {
    return System.nanoTime();
  }

  /**
   * Something took from then till now.
   *
   * @param name as {@code filing.submission}; dots become lines
   * @param labels names and values by turns
   */
  public void took(String name, long since, String... labels) {
    took(name, Duration.ofNanos(now() - since), labels);
  }

  /** Something took so long. */
  public void took(String name, Duration time, String... labels) {
    Timer.builder(name)
        .tags(labels)
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(time);
  }

  /** Something happened. */
  public void count(String name, String... labels) {
    registry.counter(name, labels).increment();
  }

  /** Something is asked for at each look; unknown while that fails. */
  public void watch(String name, Supplier<Number> value, String... labels) {
    Gauge.builder(name, () -> known(value)).tags(labels).register(registry);
  }

  private static double known(Supplier<Number> value) {
    try {
      return value.get().doubleValue();
    } catch (RuntimeException unknown) {
      LOG.log(Level.DEBUG, "A meter is not known now", unknown);
      return Double.NaN;
    }
  }

  /** A round of chores ended. */
  public void round(String chores, boolean succeeded, long since) {
    String outcome = succeeded ? "done" : "failed";
    took("filing.round", since, "chores", chores, "outcome", outcome);
    lastRounds
        .computeIfAbsent(chores + " " + outcome, unseen -> lastRound(chores, outcome))
        .set(clock.instant().getEpochSecond());
  }

  private AtomicLong lastRound(String chores, String outcome) {
    AtomicLong at = new AtomicLong();
    watch("filing.round.last.timestamp.seconds", at::get, "chores", chores, "outcome", outcome);
    return at;
  }

  /** All of it as Prometheus reads it (text format 0.0.4). */
  public String text() {
    return registry.scrape();
  }
}
