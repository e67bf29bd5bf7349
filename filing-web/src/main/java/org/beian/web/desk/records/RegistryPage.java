package org.beian.web.desk.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.beian.filing.search.FoundFiling;
import org.beian.filing.search.SearchDesk;
import org.beian.filing.search.SearchPage;
import org.beian.web.desk.DeskRequest;

/** The search of the register: what is asked stands in the address, a page is a screen long. */
@Named
@RequestScoped
public class RegistryPage {

  @Inject SearchDesk desk;
  @Inject DeskRequest visit;

  private SearchPage page = new SearchPage(List.of(), null, 1);

  /** Asks. */
  public void arrive() {
    page = desk.find(QueryWords.read(visit), visit.sent("before"));
  }

  public List<FoundFiling> getRows() {
    return page.rows();
  }

  /** What was typed or chosen in a field. */
  public String typed(String name) {
    return visit.sent(name);
  }

  public boolean isFirst() {
    return visit.sent("before").isEmpty();
  }

  /** Whether the page looked through as much as it may without finding a screen full. */
  public boolean isCutShort() {
    return page.next() != null && page.rows().size() < SearchDesk.PAGE;
  }

  /** The address of the next page, null at the end. */
  public String getNext() {
    return page.next() == null
        ? null
        : "/desk/registry?"
            + getAsked()
            + "before="
            + desk.place(QueryWords.read(visit), page.next());
  }

  /** What is asked, as the query of an address that more may be added to. */
  public String getAsked() {
    return QueryWords.asked(visit, QueryWords.NAMES);
  }
}
