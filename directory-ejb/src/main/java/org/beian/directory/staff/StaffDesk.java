package org.beian.directory.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beian.directory.credential.SignInDesk;

/** Tells who of the staff is signed in. */
@Stateless
public class StaffDesk {

  @Inject SignInDesk signIn;
  @Inject Staffers staffers;

  /**
   * The one behind a session's secret, both factors given; asking keeps the session alive.
   *
   * <p>Empty too for who has left, or whose roles nobody has granted yet.
   */
  public Optional<StaffMember> signedIn(String session) {
    return signIn.find(session).flatMap(staffers::of).filter(Staffer::isGranted).map(Staffer::view);
  }
}
