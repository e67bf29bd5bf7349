package org.beian.web.apply;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.beian.web.texts.Language;

/**
 * Saves fields as they are left and answers what is found in the whole draft now; the page shows
 * what concerns fields that were touched, and which draft it has become.
 */
@WebServlet("/apply/fields")
public class FieldsServlet extends HttpServlet {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long serialVersionUID = 1L;

  @Inject transient Draft draft;
  @Inject transient Judgement judgement;
  @Inject transient Language language;

  /** What the page's script needs to know. */
  record Answer(String draft, boolean conflict, List<Told> findings) {}

  /** A finding at the field of a name. */
  record Told(String name, boolean fault, String text) {

    static Told of(FindingView finding) {
      return new Told(finding.name(), finding.isFault(), finding.told());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    draft.change(form -> form.take(request.getParameterMap()), response);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    List<Told> told = judgement.findings(language.locale()).stream().map(Told::of).toList();
    JSON.writeValue(
        response.getOutputStream(),
        new Answer(draft.getNumber(), !draft.view().conflicts().isEmpty(), told));
  }
}
