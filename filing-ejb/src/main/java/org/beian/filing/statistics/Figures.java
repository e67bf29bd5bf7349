package org.beian.filing.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FindingCode;
import org.beian.filing.registry.FilingStatus;

/**
 * What was counted of one authority, or of several together, in a period: applications by the day
 * they were handed in, filings by the day they were filed. Sums of the same thing agree.
 */
public final class Figures {

  private final Map<ApplicationState, Long> states = new EnumMap<>(ApplicationState.class);
  private final Map<ApplicationKind, Long> kinds = new EnumMap<>(ApplicationKind.class);
  private final Map<FilingTrack, Long> tracks = new EnumMap<>(FilingTrack.class);
  private final Map<ConnectionRole, Long> roles = new EnumMap<>(ConnectionRole.class);
  private final Map<FilingStatus, Long> statuses = new EnumMap<>(FilingStatus.class);
  private final Map<FindingCode, Long> reasons = new EnumMap<>(FindingCode.class);
  private final TreeMap<Long, Long> minutes = new TreeMap<>();
  private long late;
  private long onTime;

  void applications(ApplicationState state, ApplicationKind kind, Long daysLate, long count) {
    states.merge(state, count, Long::sum);
    kinds.merge(kind, count, Long::sum);
    if (daysLate != null && daysLate > 0) {
      late += count;
    } else if (daysLate != null) {
      onTime += count;
    }
  }

  void filings(FilingTrack track, ConnectionRole role, FilingStatus status, long count) {
    tracks.merge(track, count, Long::sum);
    roles.merge(role, count, Long::sum);
    statuses.merge(status, count, Long::sum);
  }

  void reason(FindingCode code, long count) {
    reasons.merge(code, count, Long::sum);
  }

  void decided(long workingMinutes, long count) {
    minutes.merge(workingMinutes, count, Long::sum);
  }

  /** Applications handed in. */
  public long submitted() {
    return sum(states);
  }

  public long in(ApplicationState state) {
    return states.getOrDefault(state, 0L);
  }

  public long of(ApplicationKind kind) {
    return kinds.getOrDefault(kind, 0L);
  }

  /** New filings. */
  public long filed() {
    return sum(tracks);
  }

  public long of(FilingTrack track) {
    return tracks.getOrDefault(track, 0L);
  }

  public long of(ConnectionRole role) {
    return roles.getOrDefault(role, 0L);
  }

  /** New filings of the period, by how they stand now. */
  public long of(FilingStatus status) {
    return statuses.getOrDefault(status, 0L);
  }

  /** Why applications were not accepted; an application may have several reasons. */
  public Map<FindingCode, Long> reasons() {
    return Map.copyOf(reasons);
  }

  /** Applications handed in within the thirty days of Order 33, Art. 12, of those that tell. */
  public long onTime() {
    return onTime;
  }

  public long late() {
    return late;
  }

  /** Applications handed in on time, of a hundred that tell, rounded down; 100 where none does. */
  public long onTimePercent() {
    long telling = onTime + late;
    return telling == 0 ? 100 : 100 * onTime / telling;
  }

  /** Applications decided, by machine or person. */
  public long decided() {
    return sum(minutes);
  }

  /** Working minutes within which half of the applications were decided; 0 where none was. */
  public long medianMinutes() {
    return quantile(0.5);
  }

  /** Working minutes within which nine of ten were decided. */
  public long p90Minutes() {
    return quantile(0.9);
  }

  private long quantile(double part) {
    long rank = (long) Math.ceil(part * decided());
    for (Map.Entry<Long, Long> entry : minutes.entrySet()) {
      rank -= entry.getValue();
      if (rank <= 0) {
        return entry.getKey();
      }
    }
    return 0;
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
