package org.beian.filing.export;

import java.time.Instant;
import org.beian.filing.search.SearchQuery;

/**
 * A file that somebody asked for.
 *
 * @param askedBy as the audit log names actors
 * @param rows how many filings are in it by now
 * @param percent how much of the time that is searched has been looked through
 * @param turn counts the servers that took it, of which the last one makes it
 */
public record ExportJob(
    long id,
    String askedBy,
    SearchQuery query,
    ExportFormat format,
    ExportState state,
    long rows,
    int percent,
    Instant askedAt,
    int turn) {

  /** The same in the hands of another server. */
  ExportJob next() {
    return new ExportJob(id, askedBy, query, format, state, rows, percent, askedAt, turn + 1);
  }

  public boolean isDone() {
    return state == ExportState.DONE;
  }

  public boolean isUnderWay() {
    return state == ExportState.WAITING || state == ExportState.RUNNING;
  }
}
