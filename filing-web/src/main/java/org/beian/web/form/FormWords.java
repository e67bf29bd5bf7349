package org.beian.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.draft.DraftConflict;
import org.beian.filing.form.FieldLabels;
import org.beian.filing.form.FormDifference;
import org.beian.filing.form.FormField;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.FormUnits;
import org.beian.filing.form.Format;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** Says what stands in fields as people read it: words for codes, names for places. */
@RequestScoped
public class FormWords {

  @Inject AuthorityDirectory directory;
  @Inject Language language;
  @Inject Texts texts;

  private List<Place> places;

  /** A difference of two forms in words. */
  public Difference of(FormDifference difference) {
    return of(difference.pointer(), difference.before(), difference.after());
  }

  /** A conflict of two pages in words: what is saved, and what was typed. */
  public Difference of(DraftConflict conflict) {
    return of(conflict.pointer(), conflict.saved(), conflict.typed());
  }

  private Difference of(String pointer, String before, String after) {
    return new Difference(
        pointer,
        FieldLabels.label(pointer, language.locale()),
        FormUnits.lines(pointer, before, this::word),
        FormUnits.lines(pointer, after, this::word));
  }

  private String word(String pointer, String text) {
    if (pointer.equals("/authority")) {
      return directory.all().stream()
          .filter(one -> one.code().value().equals(text))
          .map(one -> one.name(language.locale()))
          .findFirst()
          .orElse(text);
    }
    if (pointer.endsWith("/divisionCode")) {
      return places().stream()
          .filter(place -> place.code().equals(text))
          .map(Place::name)
          .findFirst()
          .orElse(text);
    }
    if (pointer.endsWith("/id")) {
      return text.substring(0, Math.min(8, text.length()));
    }
    return coded(pointer, text);
  }

  private String coded(String pointer, String text) {
    String list =
        pointer.equals("/unit/industry")
            ? "industry"
            : FormFields.find(pointer).map(FormField::codeList).orElse(null);
    if (list != null) {
      return CodeLists.label(list, text, language.locale());
    }
    boolean flag =
        FormFields.find(pointer).map(FormField::format).filter(Format.FLAG::equals).isPresent();
    if (!flag) {
      return text;
    }
    return texts.get(text.equals("true") ? "apply.field.yes" : "apply.field.no");
  }

  private List<Place> places() {
    if (places == null) {
      places = Place.all(directory.divisions(), language.locale());
    }
    return places;
  }
}
