package org.beian.e2e.benchmark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.HdrHistogram.Histogram;

/**
 * What was measured.
 *
 * @param what the work, such as {@code submit through the API}
 * @param seconds from the first start to the last end
 * @param failures how many ended otherwise than wanted; they are not in {@code micros}
 * @param micros how long each took, in microseconds
 */
record Measure(String what, int clients, double seconds, long failures, Histogram micros) {

  double perSecond() {
    return micros.getTotalCount() / seconds;
  }

  double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1000.0;
  }

  String line() {
    return "%-28s %7d %10.1f/s %9.1f %9.1f %9.1f ms %9d %8d"
        .formatted(
            what,
            clients,
            perSecond(),
            millis(50),
            millis(95),
            millis(99),
            micros.getTotalCount(),
            failures);
  }

  static String head() {
    return "%-28s %7s %12s %9s %9s %12s %9s %8s"
        .formatted("what", "clients", "rate", "p50", "p95", "p99", "count", "failures");
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("what", what)
        .put("clients", clients)
        .put("perSecond", perSecond())
        .put("p50Millis", millis(50))
        .put("p95Millis", millis(95))
        .put("p99Millis", millis(99))
        .put("count", micros.getTotalCount())
        .put("failures", failures)
        .put("seconds", seconds);
  }
}
