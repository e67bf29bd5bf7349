package org.beian.web.desk.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.beian.filing.export.ExportDesk;
import org.beian.filing.export.ExportFormat;
import org.beian.filing.export.ExportJob;
import org.beian.web.desk.DeskRequest;

/** Files of what a search found: asked for here, made meanwhile, fetched when done. */
@Named
@RequestScoped
public class ExportPage {

  @Inject ExportDesk desk;
  @Inject DeskRequest visit;

  private List<ExportJob> jobs = List.of();

  /** Asks for a file when that was pressed. */
  public void arrive() throws IOException {
    if (visit.isPost()) {
      ExportFormat format = QueryWords.one(ExportFormat.class, visit.sent("format"));
      boolean begun =
          desk.begin(QueryWords.read(visit), format == null ? ExportFormat.CSV : format);
      visit.go(begun ? "/desk/exports" : "/desk/exports?" + getAsked() + "refused=true");
    } else {
      jobs = desk.mine();
    }
  }

  public List<ExportJob> getJobs() {
    return jobs;
  }

  /** Whether no file was begun, as the reader waits for so many already. */
  public boolean isRefused() {
    return !visit.sent("refused").isEmpty();
  }

  /** How many files one may wait for. */
  public int getMost() {
    return ExportDesk.MOST_UNDER_WAY;
  }

  /** The conditions of the search that no file was begun of. */
  public String getAsked() {
    return QueryWords.asked(visit, QueryWords.NAMES);
  }

  /** Whether the page is to be looked at again in some seconds. */
  public boolean isUnderWay() {
    return jobs.stream().anyMatch(ExportJob::isUnderWay);
  }
}
