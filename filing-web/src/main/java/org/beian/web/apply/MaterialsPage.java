package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.form.FilingForm.MaterialReference;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingTexts;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.material.MaterialView;
import org.beian.web.Page;
import org.beian.web.form.TypedForm;
import org.beian.web.texts.Language;

/** The materials of the draft (guide item 9): which are there, and taking one away. */
@Named("materials")
@RequestScoped
public class MaterialsPage {

  @Inject Draft draft;
  @Inject MaterialStore store;
  @Inject Language language;

  private List<Row> rows;

  /**
   * A material on the page.
   *
   * @param kind its kind in words
   * @param view null if the store has forgotten it
   */
  public record Row(String kind, String id, MaterialView view) {

    /** Size as people read it. */
    public String size() {
      long bytes = view.size();
      return bytes < 1024 * 1024
          ? Math.max(1, bytes / 1024) + " KB"
          : String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024));
    }

    /** The first eight digits of the digest, enough to tell two files apart. */
    public String digest() {
      return view.sha256().substring(0, 8);
    }
  }

  /** Takes a material out of the store and the form, if the page asked for it. */
  void remove(TypedForm form) {
    String id = Page.sent("discard");
    if (form.removeMaterial(id)) {
      store.discard(id);
    }
  }

  /** The materials of the draft, in the order in which they came. */
  public List<Row> getRows() {
    if (rows == null) {
      List<MaterialReference> references = draft.fields().toForm().materials();
      rows = references.stream().map(this::rowOf).toList();
    }
    return rows;
  }

  private Row rowOf(MaterialReference reference) {
    Optional<MaterialView> view = Optional.ofNullable(reference.id()).flatMap(store::find);
    String kind = CodeLists.label("material-kind", reference.kind(), language.locale());
    return new Row(kind, reference.id(), view.orElse(null));
  }

  /** Bytes of all materials together. */
  long total() {
    return getRows().stream()
        .map(Row::view)
        .filter(Objects::nonNull)
        .mapToLong(MaterialView::size)
        .sum();
  }

  /** Why the last upload was refused, null if it was not. */
  public String getRefusal() {
    return Page.request().getAttribute(UploadServlet.REFUSAL) instanceof Finding refusal
        ? FindingTexts.message(refusal, language.locale())
            + " "
            + FindingTexts.fix(refusal, language.locale())
        : null;
  }
}
