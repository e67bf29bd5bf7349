package org.beian.filing.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.search.FoundFiling;
import org.beian.filing.search.SearchPage;
import org.beian.filing.sheet.Csv;
import org.beian.filing.sheet.RowWriter;

/**
 * Makes files: pages of filings go into a file of this server, which goes into the database part by
 * part, for any server to hand out. A job whose server died is begun anew; the file it leaves has
 * no name any more, and the system takes it away with the process.
 */
@ApplicationScoped
class ExportWork {

  private static final int PAGE = 2_000;
  private static final int PART = 1 << 20;
  private static final int BUFFER = 1 << 16;
  private static final int WHOLE = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final String WATERMARK = "%s 于 %s 从互联网用户备案系统导出，仅供工作使用，不得外传";
  private static final List<String> HEAD =
      List.of("备案编号", "状态", "登记类型", "受理机构", "单位代码", "单位名称", "行政区划", "单位类别", "联通日期", "备案时间", "下次核查");

  @Inject Exports exports;
  @Inject StaffScope staff;
  @Inject AuthorityDirectory authorities;
  @Inject Clock clock;

  void forget() {
    exports.forget(now());
  }

  /** Makes the next file, if one is asked for. */
  void round() {
    exports.claim(now()).ifPresent(this::make);
  }

  private void make(ExportJob job) {
    try (FileChannel file = scratch()) {
      long rows = write(job, Channels.newOutputStream(file));
      file.position(0);
      if (rows >= 0 && isStored(job, rows, Channels.newInputStream(file))) {
        exports.beat(job, ExportState.DONE, rows, WHOLE, now());
      }
    } catch (IOException e) {
      exports.beat(job, ExportState.FAILED, 0, 0, now());
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      exports.beat(job, ExportState.FAILED, 0, 0, now());
      throw e;
    }
  }

  private static FileChannel scratch() throws IOException {
    return FileChannel.open(
        Files.createTempFile("registry-export", ""),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** How many filings were written; less than none if another server has the file by now. */
  private long write(ExportJob job, OutputStream file) throws IOException {
    String who = staff.nameOf(job.askedBy()).orElse("") + "（" + job.askedBy() + "）";
    List<List<String>> top = List.of(row(WATERMARK.formatted(who, time(now()))), HEAD);
    OutputStream buffered = new BufferedOutputStream(file, BUFFER);
    long rows = 0;
    try (RowWriter out = job.format().open(top, buffered)) {
      Long before = null;
      do {
        SearchPage page = exports.page(job.query(), before, PAGE);
        for (FoundFiling one : page.rows()) {
          out.row(cells(one));
        }
        rows += page.rows().size();
        before = page.next();
        int percent = (int) (page.position() * (WHOLE - 1));
        if (!exports.beat(job, ExportState.RUNNING, rows, percent, now())) {
          return -1;
        }
      } while (before != null);
    }
    buffered.flush();
    return rows;
  }

  private List<String> cells(FoundFiling one) {
    return row(
        one.number().value(),
        one.status().name(),
        one.track().name(),
        authorities.find(one.authority()).map(found -> found.nameZh()).orElse(""),
        one.unitCode(),
        one.unitName(),
        one.division(),
        one.role().name(),
        one.connectedOn().toString(),
        time(one.filedAt()),
        day(one.confirmDue()));
  }

  /** A row whose cells stay texts, also where somebody saves the file as another kind. */
  private static List<String> row(String... cells) {
    return Stream.of(cells).map(Csv::harmless).toList();
  }

  private boolean isStored(ExportJob job, long rows, InputStream file) throws IOException {
    byte[] part = file.readNBytes(PART);
    for (int position = 0; part.length > 0; position++) {
      boolean ours =
          exports.beat(job, ExportState.RUNNING, rows, WHOLE - 1, now())
              && exports.addPart(job, position, part);
      if (!ours) {
        return false;
      }
      part = file.readNBytes(PART);
    }
    return true;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static String time(Instant moment) {
    return TIME.format(ZonedDateTime.ofInstant(moment, CalendarService.BEIJING));
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
