package org.beian.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.downstream.Reception;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.SingleUnit;
import org.beian.filing.downstream.row.ChangeKind;
import org.beian.filing.downstream.row.FaultTexts;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowField;
import org.beian.web.Page;
import org.beian.web.site.Faults;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** One connected organisation that is new, has changed, or is connected no more. */
@Named("unitForm")
@RequestScoped
public class UnitPage {

  @Inject ReportVisit visit;
  @Inject SingleUnit unit;
  @Inject Faults faults;
  @Inject Language language;
  @Inject Texts text;

  private final Map<String, String> values = new HashMap<>();
  private Reporter reporter;

  /**
   * Called before the page is shown: takes what was typed, or sends away whose filing it is not.
   */
  public void arrive() throws IOException {
    Optional<Reporter> found = visit.reporter();
    if (found.isEmpty()) {
      Page.redirect("/account/");
      return;
    }
    reporter = found.get();
    values.put(RowField.CHANGE_TYPE.code(), ChangeKind.ADD.name());
    if (Page.isPost()) {
      handIn();
    }
  }

  private void handIn() throws IOException {
    Map<RowField, String> cells = new EnumMap<>(RowField.class);
    for (RowField field : RowField.values()) {
      String typed = visit.sent(field.code()).strip();
      values.put(field.code(), typed);
      if (!typed.isEmpty()) {
        cells.put(field, typed);
      }
    }
    List<RowFault> found = unit.faults(cells);
    found.forEach(this::tell);
    if (found.isEmpty()) {
      Reception reception = unit.receive(reporter, cells, null);
      Page.redirect(
          reception.outcome() == Reception.Outcome.TAKEN
              ? ReportVisit.page(reporter, reception.job())
              : ReportVisit.list(reporter) + "&refused=" + reception.outcome());
    }
  }

  private void tell(RowFault fault) {
    faults.add(
        "/" + fault.field().code(),
        FaultTexts.message(fault, language.locale())
            + " "
            + FaultTexts.fix(fault, language.locale()));
  }

  public Reporter getReporter() {
    return reporter;
  }

  /** What was typed, by the code of the field. */
  public Map<String, String> getValues() {
    return values;
  }

  /** The name of a field in the language of the page. */
  public String label(String code) {
    return RowField.named(code).orElseThrow().label(language.locale());
  }

  public List<SelectItem> getChanges() {
    return Arrays.stream(ChangeKind.values())
        .map(kind -> new SelectItem(kind.name(), text.get("report.change." + kind)))
        .toList();
  }

  public List<SelectItem> getUnitTypes() {
    return Stream.of("USER_UNIT", "ACCESS_UNIT")
        .map(type -> new SelectItem(type, text.get("report.unit." + type)))
        .toList();
  }

  public List<SelectItem> getAccessMethods() {
    return CodeLists.find("access-method").orElseThrow().codes().stream()
        .map(code -> new SelectItem(code.code(), language.isEnglish() ? code.en() : code.zh()))
        .toList();
  }
}
