package org.beian.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beian.directory.account.InvitationView;
import org.beian.directory.account.MemberView;
import org.beian.directory.account.Membership;
import org.beian.directory.account.MembershipAnswer;
import org.beian.directory.account.SignedIn;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.account.entry.Visit;
import org.beian.web.site.Faults;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** The members of the organisation, and what its owner does with them. */
@Named
@RequestScoped
public class MembersPage {

  private static final String PATH = "/account/members";

  @Inject Membership membership;
  @Inject CurrentMember current;
  @Inject Visit visit;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Language language;

  private String email = "";

  /** Called before the page is shown: does what was asked for, then shows the page anew. */
  public void arrive() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isPresent() && visit.isPost()) {
      act(member.get(), visit.sent("act"));
    }
  }

  private void act(SignedIn by, String act) throws IOException {
    long named = number(visit.sent("id"));
    MembershipAnswer answer =
        switch (act) {
          case "invite" -> membership.invite(by, visit.sent("email"), language.locale());
          case "withdraw" -> membership.withdraw(by, named);
          case "remove" -> membership.remove(by, named);
          case "handOver" -> membership.handOver(by, named, language.locale());
          default -> MembershipAnswer.REFUSED;
        };
    switch (answer) {
      case DONE -> visit.go(named == by.memberId() ? "/account/sign-in" : PATH + "?done=" + act);
      case EMAIL -> {
        email = visit.sent("email");
        faults.add("/email", text.get("account.register.EMAIL"));
      }
      case REFUSED -> visit.go(PATH + "?done=refused");
    }
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  public List<MemberView> getMembers() {
    return membership.members(current.getMember());
  }

  public List<InvitationView> getInvitations() {
    return membership.invitations(current.getMember());
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("account.members.done." + done) ? done : "";
  }

  public String getEmail() {
    return email;
  }
}
