package org.beian.filing.downstream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportMode;
import org.beian.filing.downstream.job.ReportOptions;
import org.beian.filing.downstream.row.RawRow;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowField;
import org.beian.filing.downstream.row.RowRules;
import org.beian.filing.persistence.Json;

/**
 * What a provider says of one connected organisation: a report of one row, judged by the same rules
 * and found in the same history as the long ones.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SingleUnit {

  @Inject ReportDesk desk;
  @Inject Clock clock;

  /** What is wrong with the row by itself; whether it fits the list in effect is seen later. */
  public List<RowFault> faults(Map<RowField, String> cells) {
    RawRow row = new RawRow(1);
    cells.forEach(row::put);
    RowRules rules =
        new RowRules(true, LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING));
    rules.judge(row);
    return rules.faults();
  }

  /**
   * Takes the row.
   *
   * @param key the {@code Idempotency-Key}, or null
   */
  public Reception receive(Reporter reporter, Map<RowField, String> cells, String key)
      throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    cells.forEach((field, text) -> members.put(field.code(), text));
    byte[] line = Json.write(members).getBytes(StandardCharsets.UTF_8);
    ReportOptions options =
        ReportOptions.of(ReportKind.DELTA, ReportMode.ALL_OR_NOTHING, false, ReportFormat.NDJSON);
    return desk.receive(reporter, options, key, new ByteArrayInputStream(line));
  }
}
