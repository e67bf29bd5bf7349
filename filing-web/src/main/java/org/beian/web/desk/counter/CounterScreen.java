package org.beian.web.desk.counter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.DivisionView;
import org.beian.filing.application.Receipt;
import org.beian.filing.codes.Code;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.form.FieldLabels;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode.Weight;
import org.beian.filing.form.FindingTexts;
import org.beian.filing.intake.CheckReport;
import org.beian.filing.review.CounterDesk;
import org.beian.web.desk.DeskRequest;
import org.beian.web.desk.counter.CounterField.Kind;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Language;

/**
 * One screen on which a clerk files for a visitor: known data come by the credit code, faults are
 * told at their fields before anything is stored, and the answer can be printed.
 */
@Named
@RequestScoped
public class CounterScreen {

  @Inject CounterDesk desk;
  @Inject AuthorityDirectory directory;
  @Inject DeskRequest request;
  @Inject Language language;
  @Inject Clock clock;

  private CounterForm form = new CounterForm();
  private List<Finding> faults = List.of();
  private Receipt receipt;
  private boolean unknown;
  private String key = UUID.randomUUID().toString();

  /** Fills in what is known, hands the form in, or shows it empty. */
  public void arrive() {
    if (!request.isPost()) {
      preset();
      return;
    }
    take();
    if (request.sent("act").equals("known")) {
      fillIn();
    } else {
      handIn();
    }
  }

  private void preset() {
    form.put("/track", "IP");
    form.put("/connection/connectionRole", "USER");
    form.put("/unit/crossProvinceBranch", "false");
    form.put("/unit/keySector", "false");
    form.put("/connection/publicWifi", "false");
    for (String person :
        List.of("/unit/legalRepresentative", "/securityOfficer", "/emergencyContact")) {
      form.put(person + "/idType", "111");
    }
  }

  private void take() {
    if (request.sent("key").matches("[0-9a-f-]{36}")) {
      key = request.sent("key");
    }
    form.put("/track", request.sent("/track"));
    form.put("/materials", request.allSent("/materials").toArray(String[]::new));
    form.put("/truthful", request.sent("/truthful"));
    CounterFields.byGroup()
        .values()
        .forEach(
            pointers ->
                pointers.forEach(
                    pointer -> form.put(pointer, request.allSent(pointer).toArray(String[]::new))));
  }

  private void fillIn() {
    desk.known(request.sent("/unit/uscc"))
        .ifPresentOrElse(known -> form = CounterForm.of(known), () -> unknown = true);
  }

  private void handIn() {
    form.put("/filledOn", LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE).toString());
    CheckReport report = desk.check(form.toForm());
    faults =
        report.findings().stream()
            .filter(finding -> finding.code().weight() == Weight.REFUSAL)
            .toList();
    if (faults.isEmpty() || request.sent("act").equals("refused")) {
      receipt = desk.submit(form.toForm(), key);
    }
  }

  /** The groups of fields. */
  public List<String> getGroups() {
    return List.copyOf(CounterFields.byGroup().keySet());
  }

  /** The fields of a group. */
  public List<CounterField> fields(String group) {
    return CounterFields.byGroup().get(group).stream().map(this::field).toList();
  }

  private CounterField field(String pointer) {
    Kind kind = CounterFields.kindOf(pointer);
    String list = CounterFields.codeList(pointer);
    List<Code> codes = list == null ? List.of() : CodeLists.find(list).orElseThrow().codes();
    return new CounterField(
        pointer,
        FieldLabels.label(pointer, language.locale()),
        kind,
        codes,
        form.at(pointer),
        faultsAt(pointer));
  }

  private List<String> faultsAt(String pointer) {
    return faults.stream()
        .filter(f -> f.field().equals(pointer) || f.field().startsWith(pointer + "/"))
        .map(f -> FindingTexts.message(f, language.locale()))
        .distinct()
        .toList();
  }

  /** Faults that belong to no field of the screen. */
  public List<String> getOtherFaults() {
    List<String> shown = CounterFields.byGroup().values().stream().flatMap(List::stream).toList();
    List<String> others = new ArrayList<>();
    for (Finding fault : faults) {
      if (shown.stream()
          .noneMatch(p -> fault.field().equals(p) || fault.field().startsWith(p + "/"))) {
        others.add(FindingTexts.message(fault, language.locale()));
      }
    }
    return others;
  }

  public int getFaultCount() {
    return faults.size();
  }

  /** The words of a code. */
  public String label(Code code) {
    return code.label(language.locale());
  }

  /** All places an organisation may be at. */
  public List<DivisionView> getPlaces() {
    return directory.divisions();
  }

  /** The name of a place. */
  public String nameOf(DivisionView place) {
    return place.name(language.locale());
  }

  public boolean isIcp() {
    return form.text("/track").equals("ICP");
  }

  public boolean isTruthful() {
    return form.text("/truthful").equals("true");
  }

  /** Materials that were uploaded: kind and id. */
  public List<String> getMaterials() {
    return form.at("/materials");
  }

  /** Whether nothing was known of the credit code that was asked for. */
  public boolean isUnknown() {
    return unknown;
  }

  /** Tells two presses of the button from two forms. */
  public String getKey() {
    return key;
  }

  /** The answer; null until the form was handed in. */
  public Receipt getReceipt() {
    return receipt;
  }
}
