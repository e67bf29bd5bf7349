package org.beian.filing.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.document.DocumentPress;

/** Where the staff asks for figures: of their own authority, or of all where they may see all. */
@Stateless
@RolesAllowed({StaffRole.Name.CLERK, StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class StatisticsDesk {

  @Inject StaffScope scope;
  @Inject Counting counting;
  @Inject MonthlyReport report;
  @Inject DocumentPress press;
  @Inject AuthorityDirectory authorities;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Figures of a period.
   *
   * @param authority null for all that the caller may see
   */
  public Statistics of(Period period, AuthorityCode authority) {
    return counting.count(period, allowed(authority));
  }

  /** The monthly report (Order 33, Art. 16) as a signed PDF, in Chinese. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public byte[] monthlyReport(YearMonth month, AuthorityCode authority) {
    AuthorityCode only = allowed(authority);
    Statistics figures = counting.count(Period.of(month), only);
    Statistics before = counting.count(Period.of(month.minusMonths(1)), only);
    audit.enter("statistics.report", month + (only == null ? "" : " " + only), "PRINTED");
    String name =
        only == null
            ? "巴音郭楞蒙古自治州"
            : authorities.find(only).map(one -> one.nameZh()).orElse(only.value());
    return press.pdf(report.write(name, month, figures, before), clock.instant());
  }

  /** The authority that may be counted, null for all. */
  private AuthorityCode allowed(AuthorityCode wanted) {
    StaffMember staff = scope.require(StaffRole.CLERK, StaffRole.REVIEWER, StaffRole.SUPERVISOR);
    if (wanted == null) {
      return staff.seesAll() ? null : staff.authority();
    }
    return staff.sees(wanted) ? wanted : staff.authority();
  }
}
