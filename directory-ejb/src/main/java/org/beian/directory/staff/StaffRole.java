package org.beian.directory.staff;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody of the staff does. The three administrators are separate persons who do nothing
 * else (GB/T 22239-2019, 8.1.4.2 d and 8.1.5: 三员分立).
 */
public enum StaffRole {
  /** Receives and decides cases (受理人). */
  CLERK,
  /** Checks what was decided, by machine or clerk (审核人). */
  REVIEWER,
  /** Looks after the work of the desk: overdue cases, voiding (监督人). */
  SUPERVISOR,
  /** Answers questions, complaints and bad ratings (投诉受理人). */
  COMPLAINT_OFFICER,
  /** Opens and closes accounts of staff, keeps authorities and calendars (系统管理员). */
  SYSTEM_ADMINISTRATOR,
  /** Grants what the system administrator asked for (安全管理员). */
  SECURITY_ADMINISTRATOR,
  /** Reads the audit log (审计管理员). */
  AUDIT_ADMINISTRATOR;

  private static final Set<StaffRole> ADMINISTRATORS =
      EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

  /** The roles by name, as {@code @RolesAllowed} on services wants them. */
  public static final class Name {
    public static final String CLERK = "CLERK";
    public static final String REVIEWER = "REVIEWER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String COMPLAINT_OFFICER = "COMPLAINT_OFFICER";
    public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
    public static final String SECURITY_ADMINISTRATOR = "SECURITY_ADMINISTRATOR";
    public static final String AUDIT_ADMINISTRATOR = "AUDIT_ADMINISTRATOR";

    private Name() {}
  }

  /** Whether it is one of the three that are separate persons. */
  public boolean isAdministrator() {
    return ADMINISTRATORS.contains(this);
  }

  /** Whether one person may have all of these roles: at least one, an administrator only one. */
  public static boolean mayMeet(Set<StaffRole> roles) {
    return !roles.isEmpty()
        && (roles.size() == 1 || roles.stream().noneMatch(StaffRole::isAdministrator));
  }
}
