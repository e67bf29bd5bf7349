package org.beian.directory.staff;

import static org.beian.directory.staff.StaffRole.AUDIT_ADMINISTRATOR;
import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.COMPLAINT_OFFICER;
import static org.beian.directory.staff.StaffRole.REVIEWER;
import static org.beian.directory.staff.StaffRole.SECURITY_ADMINISTRATOR;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;
import static org.beian.directory.staff.StaffRole.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.schema.Founding;

/**
 * The staff that a new desk begins with. In the demo profile everybody may be them: password and
 * code stand on the sign-in page. In production the three administrators whom the configuration
 * names are sent a link, and staff made for a demo stops the start.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStaff {

  public static final String PASSWORD = "try-the-clerks-desk";

  static final Map<String, StaffPost> POSTS = posts();

  @Inject FirstAdministrators first;

  /** The logins of the demo staff, in the order in which a visitor wants them. */
  public static List<String> logins() {
    return List.copyOf(POSTS.keySet());
  }

  /** What a demo login may do. */
  public static StaffPost postOf(String login) {
    return POSTS.get(login);
  }

  @PostConstruct
  void open() {
    Founding.once(first::areThere, first::make);
  }

  private static Map<String, StaffPost> posts() {
    Map<String, StaffPost> posts = new LinkedHashMap<>();
    put(posts, "clerk.hejing", "王警官 6501", "HEJING", CLERK);
    put(posts, "clerk2.hejing", "李警官 6502", "HEJING", CLERK);
    put(posts, "supervisor.hejing", "张警官 6503", "HEJING", SUPERVISOR, REVIEWER);
    put(posts, "officer.hejing", "陈警官 6504", "HEJING", COMPLAINT_OFFICER);
    put(posts, "clerk.korla", "赵警官 2801", "KORLA", CLERK, REVIEWER);
    put(posts, "supervisor.korla", "孙警官 2802", "KORLA", SUPERVISOR);
    put(posts, "supervisor.tarim", "周警官 2890", "TARIM", CLERK, REVIEWER, SUPERVISOR);
    put(posts, "officer.tarim", "吴警官 2891", "TARIM", COMPLAINT_OFFICER);
    put(posts, "system.admin", "系统管理员", "TARIM", SYSTEM_ADMINISTRATOR);
    put(posts, "security.admin", "安全管理员", "TARIM", SECURITY_ADMINISTRATOR);
    put(posts, "audit.admin", "审计管理员", "TARIM", AUDIT_ADMINISTRATOR);
    return posts;
  }

  private static void put(
      Map<String, StaffPost> posts, String login, String name, String authority, StaffRole... as) {
    boolean seesAll = login.endsWith(".tarim");
    posts.put(
        login + "@demo.example",
        new StaffPost(name, new AuthorityCode(authority), Set.of(as), seesAll));
  }
}
