package org.beian.filing.downstream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beian.filing.downstream.format.Encoding;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.format.RowReaders;
import org.beian.filing.downstream.format.RowWriters;
import org.beian.filing.downstream.format.UnreadableException;
import org.beian.filing.downstream.job.JobBook;
import org.beian.filing.downstream.job.PlacedFault;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.filing.downstream.list.ChangeTable.Change;
import org.beian.filing.downstream.list.ListHead;
import org.beian.filing.downstream.row.FaultTexts;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowField;
import org.beian.filing.downstream.row.UnitRow;
import org.beian.filing.sheet.RowWriter;

/** Writes lists as files, a page at a time, however long they are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportPapers {

  private static final int PAGE = 2_000;
  private static final int ROWS_SHOWN = 8;
  private static final UnitRow.Key FIRST = new UnitRow.Key("", "");

  @Inject JobBook book;

  /** The first faults of a report, for a page. */
  public List<RowFault> firstFaults(ReportJob job, int most) {
    return book.faults(job.id(), -1, -1, most).stream().map(PlacedFault::fault).toList();
  }

  /** The first changes of a report, for a page. */
  public List<Change> firstChanges(ReportJob job, int most) {
    return book.changes(job.id(), FIRST, most);
  }

  /** The beginning of a report's file, in rows and columns as they stand there. */
  public Preview preview(ReportJob job) {
    Map<String, String> remembered = book.mapping(job.filing());
    byte[] start = book.parts(job.id(), 0).stream().findFirst().orElse(new byte[0]);
    try {
      return new Preview(
          RowReaders.glimpse(
              job.format(), Encoding.ofStart(start), book.file(job.id()), ROWS_SHOWN),
          remembered,
          null);
    } catch (UnreadableException e) {
      return new Preview(null, remembered, e.fault());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list in effect. */
  public ListHead head(Reporter reporter) {
    return book.head(reporter.filing().value());
  }

  /** Every fault of a report, with words and mend. */
  public void faults(ReportJob job, ReportFormat format, Locale locale, OutputStream out)
      throws IOException {
    List<String> heads = heads(format, locale, "line", "field", "code", "value", "message", "fix");
    try (RowWriter table = RowWriters.open(format, heads, out)) {
      int line = -1;
      int ordinal = -1;
      List<PlacedFault> page = book.faults(job.id(), line, ordinal, PAGE);
      while (!page.isEmpty()) {
        for (PlacedFault placed : page) {
          RowFault fault = placed.fault();
          line = fault.line();
          ordinal = placed.ordinal();
          table.row(
              Arrays.asList(
                  String.valueOf(line),
                  fault.field() == null ? null : label(fault.field(), format, locale),
                  fault.code().name(),
                  fault.argument(),
                  FaultTexts.message(fault, locale),
                  FaultTexts.fix(fault, locale)));
        }
        page = book.faults(job.id(), line, ordinal, PAGE);
      }
    }
  }

  /** Every row that a report changed or, of a dry run, would change: missing, extra, changed. */
  public void changes(ReportJob job, ReportFormat format, Locale locale, OutputStream out)
      throws IOException {
    List<String> heads =
        heads(format, locale, "change", "certNo", "lineNo", "name", "before", "after");
    try (RowWriter table = RowWriters.open(format, heads, out)) {
      UnitRow.Key after = FIRST;
      List<Change> page = book.changes(job.id(), after, PAGE);
      while (!page.isEmpty()) {
        for (Change change : page) {
          after = change.key();
          table.row(
              Arrays.asList(
                  change.kind().name(),
                  after.certNo(),
                  after.lineNo(),
                  change.name(),
                  change.was(),
                  change.becomes()));
        }
        page = book.changes(job.id(), after, PAGE);
      }
    }
  }

  /** Every row of the list in effect, in the columns in which it is reported. */
  public void units(Reporter reporter, ReportFormat format, Locale locale, OutputStream out)
      throws IOException {
    long list = head(reporter).idOrNone();
    try (RowWriter table = RowWriters.open(format, columns(format, locale), out)) {
      UnitRow.Key after = FIRST;
      List<UnitRow> page = book.units(list, after, PAGE);
      while (!page.isEmpty()) {
        for (UnitRow unit : page) {
          table.row(cells(unit));
        }
        after = page.get(page.size() - 1).key();
        page = book.units(list, after, PAGE);
      }
    }
  }

  /** A file with nothing but the heads of the columns and one row to show how they are filled. */
  public void template(ReportFormat format, Locale locale, OutputStream out) throws IOException {
    boolean english = locale.getLanguage().equals("en");
    try (RowWriter table = RowWriters.open(format, columns(format, locale), out)) {
      table.row(
          Arrays.asList(
              null,
              english ? "USER_UNIT" : "用户单位",
              english ? "Sample Ltd. (replace this row)" : "某某公司（示例，请替换本行）",
              "BUSINESS_LICENCE",
              "91652801MA00000004",
              "I",
              english ? "No. 23, Jiaotong Road, Korla" : "新疆库尔勒市交通路23号",
              "652801",
              "0996-2000000",
              "01",
              "ZX-0001",
              "100",
              "61.128.96.8/29;61.128.97.1",
              "2026-03-01",
              null,
              null));
    }
  }

  private static List<String> cells(UnitRow unit) {
    return Arrays.asList(
        null,
        unit.unitType(),
        unit.name(),
        unit.certType(),
        unit.certNo(),
        unit.industry(),
        unit.address(),
        unit.division(),
        unit.phone(),
        unit.accessMethod(),
        unit.lineNo().isEmpty() ? null : unit.lineNo(),
        text(unit.bandwidthMbps()),
        unit.ipRanges(),
        text(unit.openedOn()),
        text(unit.closedOn()),
        unit.changeReason());
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static List<String> columns(ReportFormat format, Locale locale) {
    return RowField.all().stream().map(field -> label(field, format, locale)).toList();
  }

  /** Members of JSON have the same names in every language. */
  private static String label(RowField field, ReportFormat format, Locale locale) {
    return format == ReportFormat.NDJSON ? field.code() : field.label(locale);
  }

  private static List<String> heads(ReportFormat format, Locale locale, String... names) {
    if (format == ReportFormat.NDJSON) {
      return List.of(names);
    }
    return new ArrayList<>(Stream.of(names).map(name -> FaultTexts.column(name, locale)).toList());
  }
}
