package org.beian.web.desk.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.staff.StaffAnswer;
import org.beian.directory.staff.StaffEntry;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffOffice;
import org.beian.directory.staff.StaffPost;
import org.beian.directory.staff.StaffRole;
import org.beian.web.desk.CurrentStaff;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** Who works here in which roles, and what the two administrators do about it. */
@Named
@RequestScoped
public class StaffPage {

  private static final String PATH = "/desk/staff";
  private static final StaffPost NOBODY =
      new StaffPost("", new AuthorityCode("NONE"), Set.of(), false);

  @Inject StaffOffice office;
  @Inject AuthorityDirectory directory;
  @Inject CurrentStaff current;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;

  private List<StaffEntry> all;
  private StaffPost shown;

  /** Does what was asked for, then shows the page anew. */
  public void arrive() throws IOException {
    if (visit.isPost()) {
      act(visit.sent("act"));
    }
    all = office.all();
    shown = faults.isEmpty() ? moved().map(StaffPage::postOf).orElse(NOBODY) : post();
  }

  /** Who is to get another post: somebody else than the reader. */
  private Optional<StaffEntry> moved() {
    long named = visit.number(visit.isPost() ? "id" : "move");
    return all.stream()
        .filter(one -> one.member().id() == named)
        .filter(one -> one.member().id() != current.getMember().id())
        .findFirst();
  }

  private static StaffPost postOf(StaffEntry entry) {
    StaffMember member = entry.member();
    return new StaffPost(member.name(), member.authority(), member.roles(), member.seesAll());
  }

  private void act(String act) throws IOException {
    long named = visit.number("id");
    StaffAnswer answer =
        switch (act) {
          case "open" -> office.open(visit.sent("email"), post());
          case "move" -> office.move(named, post());
          case "grant" -> office.grant(named, (int) visit.number("seen"));
          case "reset" -> office.reset(named);
          case "close" -> office.close(named);
          default -> StaffAnswer.REFUSED;
        };
    switch (answer) {
      case DONE -> visit.go(PATH + "?done=" + act);
      case LOGIN -> faults.add("/email", text.get("desk.staff.LOGIN"));
      case POST -> faults.add("/roles", text.get("desk.staff.POST"));
      case REFUSED -> visit.go(PATH + "?done=refused");
    }
  }

  private StaffPost post() {
    Set<StaffRole> roles =
        visit.allSent("role").stream()
            .filter(name -> Arrays.stream(StaffRole.values()).anyMatch(r -> r.name().equals(name)))
            .map(StaffRole::valueOf)
            .collect(Collectors.toSet());
    String authority = visit.sent("authority");
    return new StaffPost(
        visit.sent("name"),
        new AuthorityCode(authority.matches("[A-Z]{2,20}") ? authority : "NONE"),
        roles,
        visit.sent("seesAll").equals("true"));
  }

  public List<StaffEntry> getAll() {
    return all;
  }

  public List<AuthorityView> getAuthorities() {
    return directory.all();
  }

  public StaffRole[] getRoles() {
    return StaffRole.values();
  }

  /** Who is to get another post, null where an account is to be opened. */
  public StaffMember getMoved() {
    return moved().map(StaffEntry::member).orElse(null);
  }

  /** The post in the form: as typed, where it could not be taken. */
  public StaffPost getShown() {
    return shown;
  }

  /** The address that was typed and could not be taken. */
  public String getEmail() {
    return faults.isEmpty() ? "" : visit.sent("email");
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("desk.staff.done." + done) ? done : "";
  }
}
