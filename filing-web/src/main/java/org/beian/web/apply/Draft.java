package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.beian.filing.draft.DraftDesk;
import org.beian.filing.form.FilingForm;

/**
 * The draft of whoever asks, found by the cookie. Reading never opens one; the first change does.
 */
@RequestScoped
public class Draft {

  private static final String COOKIE = "draft";
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject DraftDesk drafts;
  @Inject HttpServletRequest request;

  private String token;
  private TypedForm fields;

  /** Whether there is something to go on with. */
  boolean exists() {
    fields();
    return token != null;
  }

  /** The secret that names the draft, null if there is none. */
  String token() {
    fields();
    return token;
  }

  /** What was filled in so far. */
  TypedForm fields() {
    if (fields == null) {
      Optional<FilingForm> saved = cookie().flatMap(drafts::find);
      token = saved.isPresent() ? cookie().orElseThrow() : null;
      fields = saved.map(TypedForm::of).orElseGet(TypedForm::empty);
    }
    return fields;
  }

  /** Applies a change to what was saved last and saves it, opening a draft if there is none. */
  void change(Consumer<TypedForm> change, HttpServletResponse response) {
    Optional<FilingForm> changed =
        cookie().flatMap(known -> drafts.change(known, form -> changed(form, change)));
    FilingForm form = changed.orElseGet(() -> changed(TypedForm.empty().toForm(), change));
    token = changed.isPresent() ? cookie().orElseThrow() : drafts.open(form);
    fields = TypedForm.of(form);
    Cookies.set(request, response, COOKIE, token, KEPT);
  }

  /** Forgets the draft and its cookie. */
  void discard(HttpServletResponse response) {
    cookie().ifPresent(drafts::discard);
    Cookies.drop(request, response, COOKIE);
    token = null;
    fields = TypedForm.empty();
  }

  private static FilingForm changed(FilingForm form, Consumer<TypedForm> change) {
    TypedForm fields = TypedForm.of(form);
    change.accept(fields);
    return fields.toForm();
  }

  private Optional<String> cookie() {
    return Cookies.find(request, COOKIE);
  }
}
