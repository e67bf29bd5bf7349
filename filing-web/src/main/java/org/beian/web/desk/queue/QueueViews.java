package org.beian.web.desk.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.beian.filing.worklist.SavedView;
import org.beian.filing.worklist.ViewDesk;
import org.beian.filing.worklist.ViewDesk.Kept;
import org.beian.web.desk.DeskRequest;

/** The filters that the reader keeps beside the queue. */
@Named
@RequestScoped
public class QueueViews {

  @Inject ViewDesk desk;
  @Inject DeskRequest request;

  private List<SavedView> mine;
  private Kept fault;

  /** Keeps or forgets a filter, if that was pressed; whether the browser was sent on. */
  boolean act(QueueAddress address) throws IOException {
    switch (request.sent("act")) {
      case "keepView" -> {
        Kept kept = desk.keep(request.sent("name"), address.query());
        fault = kept == Kept.DONE ? null : kept;
      }
      case "dropView" -> desk.drop(request.number("view"));
      default -> {
        return false;
      }
    }
    if (fault == null) {
      request.go("/desk/" + address.query());
    }
    return fault == null;
  }

  public List<SavedView> getMine() {
    if (mine == null) {
      mine = desk.mine();
    }
    return mine;
  }

  /** What stands in the way of keeping the filter; null if nothing does. */
  public Kept getFault() {
    return fault;
  }

  /** The name that could not be taken. */
  public String getName() {
    return fault == null ? "" : request.sent("name");
  }
}
