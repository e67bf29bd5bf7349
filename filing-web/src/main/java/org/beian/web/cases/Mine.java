package org.beian.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beian.directory.account.SignedIn;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.application.CaseView;
import org.beian.filing.draft.DraftDesk;
import org.beian.filing.draft.DraftView;
import org.beian.filing.lifecycle.CaseDesk;
import org.beian.filing.registry.Confirmation.Stage;
import org.beian.filing.registry.FilingView;
import org.beian.web.Page;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.apply.Draft;

/** What the signed-in organisation has: drafts, applications, filings, and what it owes. */
@Named("mine")
@RequestScoped
public class Mine {

  @Inject CaseDesk desk;
  @Inject DraftDesk drafts;
  @Inject CurrentMember member;
  @Inject Draft draft;
  @Inject Clock clock;

  private List<FilingView> filings;

  /** Puts one of the account's drafts in front and goes on with it. */
  public void resume() throws IOException {
    Optional<String> token =
        member
            .signedIn()
            .filter(signedIn -> Page.isPost())
            .flatMap(signedIn -> drafts.tokenFor(Page.sent("number"), signedIn.accountId()));
    token.ifPresent(found -> draft.hold(found, Page.response()));
    Page.redirect(token.isPresent() ? "/apply/unit" : "/apply/");
  }

  public List<DraftView> getDrafts() {
    return accountId().map(drafts::ofAccount).orElse(List.of());
  }

  public List<CaseView> getCases() {
    return member.signedIn().map(desk::casesOf).orElse(List.of());
  }

  public List<FilingView> getFilings() {
    if (filings == null) {
      filings = member.signedIn().map(desk::filingsOf).orElse(List.of());
    }
    return filings;
  }

  /** The filings that are to be confirmed now. */
  public List<FilingView> getTasks() {
    return getFilings().stream()
        .filter(filing -> filing.isEffective() && stage(filing) != Stage.RESTS)
        .toList();
  }

  /** Where the confirmation of a filing stands today. */
  public Stage stage(FilingView filing) {
    return filing.confirmation().on(LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING));
  }

  private Optional<Long> accountId() {
    return member.signedIn().map(SignedIn::accountId);
  }
}
