package org.beian.web.desk.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.staff.StaffMember;
import org.beian.filing.cases.CaseFiles;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingTexts;
import org.beian.filing.material.MaterialView;
import org.beian.filing.queue.Urgency;
import org.beian.filing.review.CaseSheet;
import org.beian.filing.review.Catalogue;
import org.beian.filing.review.DecisionRecord;
import org.beian.filing.review.HistoryLine;
import org.beian.filing.review.ReviewDesk;
import org.beian.filing.worklist.QueueDesk;
import org.beian.web.desk.DeskRequest;
import org.beian.web.desk.check.CheckForm;
import org.beian.web.form.Difference;
import org.beian.web.form.FormWords;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** A case as clerks see it; what they do with it is {@link CaseActs}'. */
@Named
@RequestScoped
public class CaseScreen {

  @Inject ReviewDesk desk;
  @Inject QueueDesk queue;
  @Inject CaseActs acts;
  @Inject CheckForm check;
  @Inject FormReading reading;
  @Inject FormWords words;
  @Inject AuthorityDirectory directory;
  @Inject DeskRequest request;
  @Inject Language language;
  @Inject Texts texts;

  private CaseSheet sheet;
  private List<FormGroup> groups;
  private List<StaffMember> colleagues;
  private final Map<String, List<String>> pictures = new HashMap<>();
  private FilingForm uncovered;
  private final String formKey = UUID.randomUUID().toString();

  /** Does what was asked for, then shows the case; there is none that the reader may not see. */
  public void arrive() throws IOException {
    Optional<String> ofFiling = desk.caseOf(request.sent("filing"));
    if (ofFiling.isPresent()) {
      request.go("/desk/case?no=" + ofFiling.get());
      return;
    }
    if (request.isPost() && isDone()) {
      return;
    }
    Optional<CaseSheet> found =
        desk.open(getNumber(), getEarlier().isEmpty() ? null : getEarlier());
    if (found.isEmpty()) {
      request.notFound();
    }
    sheet = found.orElse(null);
  }

  /** Whether what was asked for is done and the browser was sent on. */
  private boolean isDone() throws IOException {
    return switch (request.sent("act")) {
      case "uncover" -> {
        uncovered = acts.uncover(getNumber()).orElse(null);
        yield false;
      }
      case "inOrder", "fault" -> check.act();
      default -> acts.act(getNumber());
    };
  }

  /** The number of the case, as the address gives it. */
  public String getNumber() {
    return request.sent("no");
  }

  /** The number of the case that the history shown ends with; empty for the latest part. */
  public String getEarlier() {
    String number = request.sent("earlier");
    return CaseFiles.isNumber(number) ? number : "";
  }

  public CaseSheet getSheet() {
    return sheet;
  }

  public String getFormKey() {
    return formKey;
  }

  /** How urgent it is; null once it is decided. */
  public Urgency getUrgency() {
    return sheet.waiting() == null ? null : acts.urgency(sheet.waiting());
  }

  /** The form, the numbers of persons covered unless they were asked for. */
  public List<FormGroup> getGroups() {
    if (groups == null) {
      groups = reading.of(uncovered == null ? sheet.record().form() : uncovered);
    }
    return groups;
  }

  public boolean isUncovered() {
    return uncovered != null;
  }

  /** What the machine found; after the decision what it had found before. */
  public List<Finding> getFindings() {
    List<DecisionRecord> decisions = sheet.decisions();
    return sheet.waiting() == null && !decisions.isEmpty()
        ? decisions.get(decisions.size() - 1).findings()
        : sheet.record().view().findings();
  }

  /** A finding in words. */
  public String message(Finding finding) {
    return FindingTexts.message(finding, language.locale());
  }

  /** What the applicant is told to do about a finding. */
  public String fix(Finding finding) {
    return FindingTexts.fix(finding, language.locale());
  }

  public List<FindingCode> getReasons() {
    return Catalogue.reasons();
  }

  /** Whether the findings suggest a reason. */
  public boolean suggests(FindingCode code) {
    return Catalogue.suggested(sheet.record().view().findings()).contains(code);
  }

  /** A reason in a few words, in Chinese as the notice tells it or in the reader's language. */
  public String title(FindingCode code) {
    return FindingTexts.title(code, language.locale());
  }

  /** What a notice with this reason would tell the applicant to do. */
  public String mend(FindingCode code) {
    return FindingTexts.fix(Finding.of(code, "/materials"), Locale.SIMPLIFIED_CHINESE);
  }

  public boolean isEvidenceWanted() {
    return Catalogue.wantsEvidence(sheet.record().view().findings());
  }

  /** Whether an earlier try was refused, so that another refusal wants to be justified. */
  public boolean isRefusedBefore() {
    return sheet.earlier().stream()
        .anyMatch(one -> one.view().state().name().equals("NOT_ACCEPTED"));
  }

  /** What a change would change, in words. */
  public List<Difference> getDifferences() {
    return sheet.differences().stream().map(words::of).toList();
  }

  /** What a new edition of the filing changed, in words. */
  public List<Difference> differences(HistoryLine line) {
    return line.differences().stream().map(words::of).toList();
  }

  /** The addresses of a material's pictures: its pages, or itself; none if it cannot be shown. */
  public List<String> pictures(MaterialView material) {
    return pictures.computeIfAbsent(material.id(), id -> picturesOf(material));
  }

  private List<String> picturesOf(MaterialView material) {
    String base = "/desk/material?no=" + getNumber() + "&id=" + material.id();
    if (material.mediaType().startsWith("image/")) {
      return List.of(base);
    }
    List<String> pages = new ArrayList<>();
    IntStream.rangeClosed(
            1, Math.min(MaterialServlet.MOST_PAGES, desk.pages(getNumber(), material.id())))
        .forEach(page -> pages.add(base + "&page=" + page));
    return pages;
  }

  /** What a material is. */
  public String kind(MaterialView material) {
    return CodeLists.label("material-kind", material.kind().name(), language.locale());
  }

  /** The address of a material itself. */
  public String download(MaterialView material) {
    return "/desk/material?no=" + getNumber() + "&id=" + material.id() + "&save=true";
  }

  /** Where a case may be referred to. */
  public List<AuthorityView> getOthers() {
    return directory.all().stream()
        .filter(one -> !one.code().equals(sheet.record().view().authority()))
        .toList();
  }

  public List<StaffMember> getColleagues() {
    if (colleagues == null) {
      colleagues = queue.colleagues();
    }
    return colleagues;
  }

  /** Who did something, as colleagues know them. */
  public String actor(String actor) {
    return actor.equals(AuditLog.MACHINE) ? texts.get("desk.case.machine") : acts.nameOf(actor);
  }
}
