package org.beian.filing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.outbox.PublicAddress;
import org.beian.filing.application.CaseView;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.document.Paper;
import org.beian.filing.document.PaperComposer;
import org.beian.filing.document.PaperComposer.Fact;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode.Weight;
import org.beian.filing.form.FindingTexts;

/** Writes the papers, in the words of the guide and of Order 33. */
@ApplicationScoped
class PaperWriter {

  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm（北京时间）", ZH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", ZH);

  @Inject AuthorityDirectory directory;
  @Inject PublicAddress address;

  /**
   * Writes a paper.
   *
   * @param code null for one that can never be verified
   */
  Paper write(PaperFacts facts, DocumentKind kind, VerificationCode code, Instant at) {
    String foot = code == null ? NoticeTexts.zh("specimen.mark") : code.printed();
    PaperComposer paper = new PaperComposer(title(kind), title(kind) + " · " + foot);
    if (kind == DocumentKind.TABLE) {
      for (String copy : List.of("original", "first", "second")) {
        paper.copy(NoticeTexts.zh("table.copy." + copy));
        new TableWriter(directory).write(paper, facts);
        close(paper, facts, code, at);
      }
      return paper.finish();
    }
    paper.heading(title(kind)).subheading(NoticeTexts.of(Locale.ENGLISH, "title." + kind));
    switch (kind) {
      case PROOF -> proof(paper, facts);
      case NON_ACCEPTANCE -> nonAcceptance(paper, facts.dossier().view());
      default -> receipt(paper, facts.dossier().view());
    }
    paper.signature(List.of(nameOf(authority(facts)), day(at)));
    close(paper, facts, code, at);
    return paper.finish();
  }

  private static String title(DocumentKind kind) {
    return NoticeTexts.zh("title." + kind);
  }

  private void receipt(PaperComposer paper, CaseView view) {
    paper
        .paragraph(NoticeTexts.zh("receipt.text." + view.state(), unit(view)))
        .table(facts(view))
        .part(NoticeTexts.zh("receipt.next"))
        .paragraph(NoticeTexts.zh("receipt.next." + view.state(), address.of("/progress")));
    findings(paper, view, false);
    lines(paper, authority(view));
  }

  private void nonAcceptance(PaperComposer paper, CaseView view) {
    paper
        .paragraph(NoticeTexts.zh("refusal.text", unit(view)))
        .table(facts(view))
        .part(NoticeTexts.zh("refusal.reasons"));
    findings(paper, view, true);
    paper
        .part(NoticeTexts.zh("refusal.todo"))
        .paragraph(NoticeTexts.zh("refusal.todo.text", address.of("/apply/")));
    lines(paper, authority(view));
    paper.part(NoticeTexts.zh("refusal.remedies")).paragraph(NoticeTexts.zh("refusal.rights"));
  }

  private void proof(PaperComposer paper, PaperFacts facts) {
    CaseView view = facts.dossier().view();
    List<Fact> rows = new ArrayList<>();
    rows.add(fact("fact.filingNo", view.filingNo()));
    rows.add(fact("fact.unit", view.unitName()));
    rows.add(fact("fact.unitCode", facts.standing().unitCode()));
    rows.add(fact("fact.track", track(view)));
    rows.add(fact("fact.authority", nameOf(authority(view))));
    rows.add(fact("fact.filedAt", moment(facts.standing().filedAt())));
    paper
        .paragraph(NoticeTexts.zh("proof.text", unit(view)))
        .table(rows)
        .part(NoticeTexts.zh("proof.duties"))
        .paragraph(NoticeTexts.zh("proof.duties.text"));
    lines(paper, authority(view));
  }

  private List<Fact> facts(CaseView view) {
    List<Fact> rows = new ArrayList<>();
    if (view.filingNo() != null) {
      rows.add(fact("fact.filingNo", view.filingNo()));
    }
    rows.add(fact("fact.applicationNo", view.applicationNo()));
    rows.add(fact("fact.unit", unit(view)));
    rows.add(fact("fact.track", track(view)));
    rows.add(fact("fact.authority", nameOf(authority(view))));
    rows.add(fact("fact.submittedAt", moment(view.submittedAt())));
    if (view.decidedAt() != null) {
      rows.add(fact("fact.decidedAt", moment(view.decidedAt())));
    }
    if (view.deadline() != null) {
      rows.add(fact("fact.lastDay", DAY.format(view.deadline().lastDay())));
    }
    return rows;
  }

  /** Every reason with its mend and source, or all that is not a reason. */
  private static void findings(PaperComposer paper, CaseView view, boolean reasons) {
    int number = 0;
    for (Finding finding : view.findings()) {
      if ((finding.code().weight() == Weight.REFUSAL) == reasons) {
        number++;
        paper
            .paragraph(number + ". " + FindingTexts.message(finding, ZH))
            .note(
                NoticeTexts.zh(
                    "finding.fix",
                    FindingTexts.fix(finding, ZH),
                    FindingTexts.source(finding.code(), ZH),
                    finding.code().name()));
      }
    }
  }

  /** Where to consult and where to complain (guide items 17 to 19). */
  private static void lines(PaperComposer paper, AuthorityView authority) {
    if (authority != null) {
      paper
          .part(NoticeTexts.zh("lines"))
          .paragraph(
              NoticeTexts.zh(
                  "lines.text",
                  authority.consultationPhone(),
                  authority.complaintPhone(),
                  authority.addressZh()));
    }
  }

  private void close(PaperComposer paper, PaperFacts facts, VerificationCode code, Instant at) {
    if (code == null) {
      paper.paragraph(NoticeTexts.zh("specimen.close"));
      return;
    }
    String page = address.of("/verify/" + code.value());
    paper.squareCode(
        page,
        List.of(
            NoticeTexts.zh("verify.code", code.printed()),
            NoticeTexts.zh("verify.how", address.of("/verify")),
            NoticeTexts.zh("verify.issued", facts.dossier().view().applicationNo(), moment(at))));
  }

  private static Fact fact(String key, String value) {
    return new Fact(NoticeTexts.zh(key), value == null ? "" : value);
  }

  private static String unit(CaseView view) {
    return view.unitName() == null ? NoticeTexts.zh("unit.unknown") : view.unitName();
  }

  private static String track(CaseView view) {
    return view.track() == null ? "" : CodeLists.label("track", view.track().name(), ZH);
  }

  private AuthorityView authority(PaperFacts facts) {
    return authority(facts.dossier().view());
  }

  private AuthorityView authority(CaseView view) {
    return Optional.ofNullable(view.authority()).flatMap(directory::find).orElse(null);
  }

  private static String nameOf(AuthorityView authority) {
    return authority == null ? "" : authority.nameZh();
  }

  private static String moment(Instant at) {
    return MOMENT.format(at.atZone(CalendarService.BEIJING));
  }

  private static String day(Instant at) {
    return DAY.format(at.atZone(CalendarService.BEIJING));
  }
}
