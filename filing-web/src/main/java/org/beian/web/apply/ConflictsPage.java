package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.beian.web.Page;
import org.beian.web.form.Difference;
import org.beian.web.form.FormWords;

/** Where two pages or devices changed the same fields: shows both, and takes the choice. */
@Named("conflicts")
@RequestScoped
public class ConflictsPage {

  static final String PATH = "/apply/conflicts";

  private static final String TYPED = "typed";

  @Inject Draft draft;
  @Inject FormWords words;

  /** Called before the page is shown; takes the choice if it was made. */
  public void arrive() throws IOException {
    if (draft.isLocked()) {
      Page.redirect(SignInFirst.pathTo(PATH));
    } else if (!draft.exists() || draft.view().conflicts().isEmpty()) {
      Page.redirect(Step.START.path());
    } else if (Page.isPost()) {
      List<String> typed =
          getRows().stream()
              .map(Difference::name)
              .filter(name -> Page.sent("choice:" + name).equals(TYPED))
              .toList();
      String first = getRows().get(0).name();
      draft.settle(typed);
      Page.redirect(Step.of(first).path());
    }
  }

  /** The fields in question: what is saved, and what was typed. */
  public List<Difference> getRows() {
    return draft.view().conflicts().stream().map(words::of).toList();
  }

  /** Id of a field's choices. */
  public String id(Difference row) {
    return FieldView.idOf(row.name());
  }
}
