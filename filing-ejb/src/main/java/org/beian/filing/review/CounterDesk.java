package org.beian.filing.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.application.Purpose;
import org.beian.filing.application.Receipt;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormUnits;
import org.beian.filing.intake.CheckReport;
import org.beian.filing.intake.IntakeDesk;
import org.beian.filing.privacy.LookReason;
import org.beian.filing.privacy.PersonalData;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingView;

/** Where clerks hand in what visitors bring on paper (窗口); it goes to the clerk's own authority. */
@Stateless
@RolesAllowed(StaffRole.Name.CLERK)
public class CounterDesk {

  @Inject StaffScope scope;
  @Inject IntakeDesk intake;
  @Inject FilingKeeping filings;
  @Inject PersonalData personalData;

  /**
   * What the last filing of a unit at the caller's authority says, to be filled in again. Since it
   * shows the numbers of persons, it is entered in the audit log as a look at them.
   *
   * @param unitCode credit code, as typed
   */
  public Optional<FilingForm> known(String unitCode) {
    StaffMember by = scope.require(StaffRole.CLERK);
    return CreditCode.isValid(unitCode)
        ? filings.ofUnit(new CreditCode(unitCode).value()).stream()
            .filter(filing -> by.handles(filing.authority()))
            .findFirst()
            .map(this::shown)
        : Optional.empty();
  }

  private FilingForm shown(FilingView filing) {
    personalData.looked(filing.number().value(), LookReason.HANDLING, "counter");
    return filing.form();
  }

  /** Judges a form as {@link #submit} would, and stores nothing. */
  public CheckReport check(FilingForm form) {
    return intake.check(ours(form), Purpose.NEW.atTheCounter());
  }

  /**
   * Hands a form in for a visitor; it is answered at once.
   *
   * @param key unguessable; repeats with the same form get the first answer
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Receipt submit(FilingForm form, String key) {
    return intake.submit(ours(form), Purpose.NEW.atTheCounter(), key);
  }

  private FilingForm ours(FilingForm form) {
    StaffMember by = scope.require(StaffRole.CLERK);
    return FormUnits.with(form, Map.of("/authority", "\"" + by.authority().value() + "\""));
  }
}
