package org.beian.filing.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DivisionView;
import org.beian.filing.application.CaseView;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.document.PaperComposer;
import org.beian.filing.document.PaperComposer.Fact;
import org.beian.filing.form.FieldLabels;
import org.beian.filing.form.FormField;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.Format;

/**
 * Writes the official table (中华人民共和国计算机信息网络国际联网单位备案表, guide item 9): every field that was filled
 * in, in the order of the form, words for codes.
 */
final class TableWriter {

  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

  private final AuthorityDirectory directory;

  TableWriter(AuthorityDirectory directory) {
    this.directory = directory;
  }

  void write(PaperComposer paper, PaperFacts facts) {
    CaseView view = facts.dossier().view();
    paper
        .heading(NoticeTexts.zh("table.heading"))
        .subheading(
            NoticeTexts.zh(
                "table.number", view.filingNo() == null ? view.applicationNo() : view.filingNo()));
    Sections sections = new Sections();
    FormFields.visit(FormFields.normalise(facts.dossier().form()), sections);
    sections.rows.forEach(
        (section, cells) -> {
          paper.band(sectionName(section));
          paper.grid(cells.values().stream().map(cell -> cell.fact()).toList());
        });
    paper.band(NoticeTexts.zh("table.declaration"));
    paper.grid(
        List.of(
            new Fact(NoticeTexts.zh("table.legal"), "\n\n"),
            new Fact(NoticeTexts.zh("table.seal"), "\n\n"),
            new Fact(NoticeTexts.zh("table.authority"), "\n\n\n")));
  }

  private static String sectionName(String section) {
    return section.isEmpty() ? NoticeTexts.zh("table.head") : FieldLabels.label(section, ZH);
  }

  /** A field of the table; a list of words is one field. */
  private record Cell(String label, List<String> values) {
    Fact fact() {
      return new Fact(label, String.join("；", values));
    }
  }

  /** Gathers what was filled in, by the sections of the form. */
  private final class Sections implements FormFields.Visitor {

    private final Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();

    @Override
    public void text(String pointer, FormField field, String text) {
      if (field.path().equals("materials.*.id")) {
        return;
      }
      boolean isListed = field.path().endsWith(".*") || field.path().equals("materials.*.kind");
      String key = isListed ? field.path() : pointer;
      String label = isListed ? field.path().replaceAll("\\.\\*.*", "") : pointer;
      rows.computeIfAbsent(sectionOf(field.path()), section -> new LinkedHashMap<>())
          .computeIfAbsent(key, k -> new Cell(FieldLabels.label(label, ZH), new ArrayList<>()))
          .values()
          .add(words(field, text));
    }

    @Override
    public void overfull(String pointer, int most, int rowCount) {
      // What is too much is a reason of the refusal; the table has what fits.
    }

    private String sectionOf(String path) {
      int dot = path.indexOf('.');
      return dot < 0 ? "" : path.substring(0, dot);
    }
  }

  private String words(FormField field, String text) {
    if (field.codeList() != null) {
      return CodeLists.label(field.codeList(), text, ZH);
    }
    if (field.path().equals("unit.industry")) {
      return CodeLists.label("industry", text, ZH);
    }
    if (field.format() == Format.FLAG) {
      return switch (text) {
        case "true" -> NoticeTexts.zh("yes");
        case "false" -> NoticeTexts.zh("no");
        default -> text;
      };
    }
    if (field.path().equals("authority")) {
      return directory.all().stream()
          .filter(one -> one.code().value().equals(text))
          .map(AuthorityView::nameZh)
          .findFirst()
          .orElse(text);
    }
    return field.path().endsWith("divisionCode") ? division(text) : text;
  }

  private String division(String code) {
    return directory.divisions().stream()
        .filter(division -> division.code().equals(code))
        .map(DivisionView::nameZh)
        .findFirst()
        .orElse(code);
  }
}
