package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beian.filing.codes.Code;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.form.FieldLabels;
import org.beian.web.Page;
import org.beian.web.form.TypedForm;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/**
 * A page of the form: shows its fields from the draft; takes what was sent into the draft and goes
 * on by redirect, so that reload and back never send twice.
 */
@Named("apply")
@RequestScoped
public class ApplyPage {

  private static final String IP_RANGES = "/connection/ipRanges";
  private static final String PRIOR_APPROVALS = "/service/preApprovals";

  @Inject Draft draft;
  @Inject Judgement judgement;
  @Inject RequiredFields required;
  @Inject Language language;
  @Inject Texts texts;
  @Inject StartPage start;
  @Inject MaterialsPage materials;

  private final Map<String, FieldView> fields = new HashMap<>();
  private final Map<String, List<String>> rows = new HashMap<>();
  private Step step;
  private List<FindingView> findings;

  /** Called before a page is shown: takes what was sent to it, if it was sent something. */
  public void arrive(String stepKey) throws IOException {
    stand(Step.valueOf(stepKey.toUpperCase(Locale.ROOT)));
    Page.allowBack();
    if (!Page.isPost() && draft.isLocked()) {
      Page.redirect(SignInFirst.pathTo(step.path()));
    } else if (Page.isPost() && Page.request().getAttribute(UploadServlet.REFUSAL) == null) {
      take(Page.sent());
    } else if (step == Step.START) {
      start.readLink();
    }
  }

  /** Tells on which page the reader is. */
  void stand(Step here) {
    step = here;
  }

  private void take(Map<String, String[]> given) throws IOException {
    draft.change(
        form -> {
          form.take(given);
          form.removeRow(Page.sent("remove"));
          TypedForm.lines(Page.sent("lines"))
              .forEach(line -> form.addRow(IP_RANGES, Map.of("range", line.strip())));
          start.choose(form);
          materials.remove(form);
          form.dropBlankRows(IP_RANGES);
          form.dropBlankRows(PRIOR_APPROVALS);
        },
        Page.response());
    Page.redirect(
        draft.view().conflicts().isEmpty() ? destination(Page.sent("go")) : ConflictsPage.PATH);
  }

  private String destination(String go) {
    return switch (go) {
      case "back" -> step.before().path();
      case "on" -> step.after().path();
      case "later" -> LaterPage.PATH;
      case "next" -> faults().isEmpty() ? step.after().path() : step.checkedPath();
      case "" -> step.path();
      default -> go.startsWith("add:") ? step.path() + "?more=" + go.substring(4) : step.path();
    };
  }

  /** The faults of this page, in the order of the form; none before they were asked for. */
  public List<FindingView> getSummary() {
    return isChecked() ? faults() : List.of();
  }

  /** Whether the reader asked for the faults of this page. */
  public boolean isChecked() {
    return !Page.sent("check").isEmpty();
  }

  public Step getStep() {
    return step;
  }

  public Step[] getSteps() {
    return Step.values();
  }

  /** Whether a filing is to be changed. */
  public boolean isChange() {
    return draft.exists() && !draft.purpose().isNew();
  }

  public boolean isIcp() {
    return draft.fields().text("/track").equals("ICP");
  }

  /** The field at a pointer. */
  public FieldView field(String pointer) {
    return fields.computeIfAbsent(pointer, this::viewOf);
  }

  /** The codes an input offers. */
  public List<Code> codes(String list) {
    return CodeLists.find(list).orElseThrow().codes();
  }

  /** The words of a code. */
  public String label(Code code) {
    return code.label(language.locale());
  }

  /** Whether a field holds one of some values, parted by blanks. */
  public boolean is(String pointer, String values) {
    Set<String> given = Set.copyOf(TypedForm.lines(draft.fields().text(pointer)));
    return List.of(values.split(" ")).stream().anyMatch(given::contains);
  }

  /**
   * Pointers of the rows to show of a list: those filled in, one at least, one more if asked for.
   */
  public List<String> rows(String pointer) {
    return rows.computeIfAbsent(pointer, this::rowsOf);
  }

  private List<String> rowsOf(String pointer) {
    int more = Page.sent("more").equals(pointer) ? 1 : 0;
    int shown = Math.max(1, draft.fields().rows(pointer) + more);
    return IntStream.range(0, shown).mapToObj(i -> pointer + "/" + i).toList();
  }

  private FieldView viewOf(String pointer) {
    TypedForm form = draft.fields();
    List<FindingView> shown =
        isChecked()
            ? findings().stream().filter(f -> f.name().equals(pointer)).toList()
            : List.of();
    return new FieldView(
        pointer,
        FieldLabels.label(pointer, language.locale()),
        hintFor(pointer),
        form.text(pointer),
        required.has(pointer, form.text("/track")),
        shown);
  }

  private String hintFor(String pointer) {
    String key = "apply.hint" + pointer.replaceAll("/\\d+(?=/|$)", "/*").replace('/', '.');
    return texts.containsKey(key) ? texts.get(key) : null;
  }

  private List<FindingView> faults() {
    return findings().stream()
        .filter(finding -> finding.isFault() && finding.step() == step)
        .collect(Collectors.toList());
  }

  private List<FindingView> findings() {
    if (findings == null) {
      findings = judgement.findings(language.locale());
    }
    return findings;
  }
}
