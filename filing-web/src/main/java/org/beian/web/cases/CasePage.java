package org.beian.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.beian.directory.account.SignedIn;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.lifecycle.Act;
import org.beian.filing.lifecycle.CaseDesk;
import org.beian.filing.lifecycle.CaseFolder;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.EditionView;
import org.beian.web.ClientAddress;
import org.beian.web.Page;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.apply.Cookies;
import org.beian.web.apply.Draft;
import org.beian.web.apply.ReceiptPage;
import org.beian.web.form.Difference;
import org.beian.web.form.FormWords;
import org.beian.web.texts.Language;

/**
 * A case and its filing in the hands of the applicant. Opened by number and query code, which a
 * cookie keeps for an hour and no address ever shows, or by a member of the account that keeps it.
 */
@Named("folder")
@RequestScoped
public class CasePage {

  private static final String PATH = "/apply/case";
  private static final String COOKIE = "case";
  private static final Duration KEPT = Duration.ofHours(1);
  private static final String UNIT = "/apply/unit";

  @Inject CaseDesk desk;
  @Inject CurrentMember member;
  @Inject AuthorityDirectory directory;
  @Inject Draft draft;
  @Inject FormWords words;
  @Inject Language language;

  private CaseFolder folder;
  private boolean reasonMissing;

  /** Called before the page is shown: opens the case, or does what was asked with it. */
  public void arrive() throws IOException {
    String code = Page.sent("code");
    if (Page.isPost() && !code.isEmpty()) {
      Cookies.set(Page.request(), Page.response(), COOKIE, Page.sent("number") + "." + code, KEPT);
      Page.redirect(PATH);
      return;
    }
    Optional<CaseKey> key = key();
    if (Page.isPost() && key.isPresent()) {
      act(key.get());
    } else {
      folder = key.flatMap(this::open).orElse(null);
      if (folder == null) {
        Page.redirect("/progress");
      }
    }
  }

  private Optional<CaseFolder> open(CaseKey key) {
    try {
      return desk.open(key);
    } catch (TooManyTriesException e) {
      return Optional.empty();
    }
  }

  /** A member names the number in the address; everybody else has the cookie. */
  private Optional<CaseKey> key() {
    String number = Page.sent("no");
    if (!number.isEmpty()) {
      return member.signedIn().map(signedIn -> CaseKey.byMember(number, signedIn));
    }
    return byCode();
  }

  private static Optional<CaseKey> byCode() {
    return Cookies.find(Page.request(), COOKIE)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> CaseKey.byCode(parts[0], parts[1], ClientAddress.of(Page.request())));
  }

  private void act(CaseKey key) throws IOException {
    String act = Page.sent("act");
    switch (act) {
      case "WITHDRAW" -> done(desk.withdraw(key) ? act : "");
      case "CONFIRM" -> done(desk.confirm(key) ? act : "");
      case "EDIT" -> fill(desk.edit(key), UNIT);
      case "REVISE" -> fill(desk.revise(key), "/apply/review");
      case "CHANGE" -> fill(desk.change(key), UNIT);
      case "MOVE" -> fill(desk.change(key), "/apply/");
      case "CANCEL" -> cancel(key);
      case "CLAIM" -> claim();
      default -> done("");
    }
  }

  private void fill(Optional<String> token, String path) throws IOException {
    if (token.isPresent()) {
      draft.hold(token.get(), Page.response());
      Page.redirect(path);
    } else {
      done("");
    }
  }

  private void cancel(CaseKey key) throws IOException {
    Optional<CancelReason> reason =
        Arrays.stream(CancelReason.values())
            .filter(one -> one.name().equals(Page.sent("reason")))
            .findFirst();
    if (reason.isEmpty()) {
      reasonMissing = true;
      folder = open(key).orElse(null);
      if (folder == null) {
        Page.redirect("/progress");
      }
      return;
    }
    Optional<Receipt> answer = desk.cancel(key, reason.get());
    answer.ifPresent(ReceiptPage::remember);
    if (answer.isPresent()) {
      Page.redirect(ReceiptPage.PATH);
    } else {
      done("");
    }
  }

  private void claim() throws IOException {
    Optional<SignedIn> signedIn = member.signedIn();
    Optional<CaseKey> key = byCode();
    done(
        signedIn.isPresent() && key.isPresent()
            ? desk.claim(key.get(), signedIn.get()).name()
            : "");
  }

  /**
   * Back to the page, which tells what was done; an act that may not be done any more tells why.
   */
  private void done(String what) throws IOException {
    String number = Page.sent("no");
    Page.redirect(
        PATH
            + "?done="
            + (what.isEmpty() ? "NOTHING" : what)
            + (number.matches("\\w+") ? "&no=" + number : ""));
  }

  public CaseFolder getFolder() {
    return folder;
  }

  /** What was done just now, empty if nothing was. */
  public String getDone() {
    String done = Page.sent("done");
    return done.matches("[A-Z_]{1,20}") ? done : "";
  }

  /** Whether something may be done with the case now. */
  public boolean may(String act) {
    return folder.may(Act.valueOf(act));
  }

  /** Whether a member looks at it who might claim it. */
  public boolean isClaimable() {
    return !folder.kept() && member.signedIn().isPresent() && byCode().isPresent();
  }

  public boolean isReasonMissing() {
    return reasonMissing;
  }

  /** The number in the address, for a member. */
  public String getNo() {
    return Page.sent("no");
  }

  public CancelReason[] getReasons() {
    return CancelReason.values();
  }

  /** The editions of the filing, the newest first. */
  public List<EditionView> getEditions() {
    List<EditionView> editions = new ArrayList<>(folder.editions());
    Collections.reverse(editions);
    return editions;
  }

  /** What an edition changed, in words. */
  public List<Difference> changes(EditionView edition) {
    return edition.differences().stream().map(words::of).toList();
  }

  /** The name of an authority. */
  public String nameOf(AuthorityCode code) {
    return directory.find(code).map(found -> found.name(language.locale())).orElse(code.value());
  }

  /** The authority that has the filing or the case, null where none is known. */
  public AuthorityView getAuthority() {
    AuthorityCode code =
        folder.filing() == null ? folder.application().authority() : folder.filing().authority();
    return code == null ? null : directory.find(code).orElse(null);
  }
}
