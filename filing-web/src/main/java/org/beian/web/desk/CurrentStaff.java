package org.beian.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.web.texts.Language;

/**
 * Who of the staff sends this request, for what pages show. Services never take it as an argument:
 * they ask {@link org.beian.directory.staff.StaffScope}.
 */
@Named
@RequestScoped
public class CurrentStaff {

  private static final String ATTRIBUTE = CurrentStaff.class.getName();

  @Inject HttpServletRequest request;
  @Inject AuthorityDirectory directory;
  @Inject Language language;

  /** Who is signed in, both factors given; empty on the pages for signing in. */
  public Optional<StaffMember> signedIn() {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known instanceof RuntimeException unknown) {
      throw unknown;
    }
    return Optional.ofNullable((StaffMember) known);
  }

  /** Who is signed in, null on the pages for signing in. */
  public StaffMember getMember() {
    return signedIn().orElse(null);
  }

  /** Whether they have one of some roles, named with a comma between; all have the empty one. */
  public boolean may(String roles) {
    return signedIn()
        .filter(
            member ->
                roles.isBlank()
                    || Arrays.stream(roles.split("\\s*,\\s*", -1))
                        .map(StaffRole::valueOf)
                        .anyMatch(member::has))
        .isPresent();
  }

  /** The name of their authority in the language of the page. */
  public String getAuthorityName() {
    return signedIn()
        .flatMap(member -> directory.find(member.authority()))
        .map(authority -> authority.name(language.locale()))
        .orElse("");
  }

  /** Tells who a request comes from. */
  public static void is(StaffMember member, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, member);
  }

  /** Tells that nobody can say now; whoever asks is told why. */
  public static void isUnknown(RuntimeException why, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, why);
  }
}
