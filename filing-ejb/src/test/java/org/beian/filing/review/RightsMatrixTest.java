package org.beian.filing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beian.directory.staff.NotAllowedException;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.document.DocumentPress;
import org.beian.filing.review.StaffActs.Act;
import org.beian.filing.sampling.Lots;
import org.beian.filing.worklist.Escalation;
import org.junit.jupiter.api.Test;

/**
 * SE1: which role may do what, every public method of every service of the staff and every role;
 * authorities by {@link RightsBordersTest}.
 */
class RightsMatrixTest {

  private static final ClerksHall HALL = new ClerksHall("rights_matrix");

  /** Its keys are read from their file once. */
  private static final DocumentPress PRESS =
      HALL.as(ClerksHall.NOBODY, b -> b.get(DocumentPress.class));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.beian");

  private static final Map<StaffRole, String> STAFF =
      new EnumMap<>(
          Map.of(
              StaffRole.CLERK, ClerksHall.LI,
              StaffRole.REVIEWER, ClerksHall.REVIEWER,
              StaffRole.SUPERVISOR, ClerksHall.SUPERVISOR,
              StaffRole.COMPLAINT_OFFICER, ClerksHall.OFFICER,
              StaffRole.SYSTEM_ADMINISTRATOR, ClerksHall.SYSTEM,
              StaffRole.SECURITY_ADMINISTRATOR, ClerksHall.SECURITY,
              StaffRole.AUDIT_ADMINISTRATOR, ClerksHall.AUDIT));

  @Test
  void everyRoleDoesWhatItMayAndNothingElse() {
    String number = HALL.handIn(HALL.form());
    for (Act<?> act : StaffActs.of(number)) {
      STAFF.forEach(
          (role, caller) -> {
            Throwable thrown = tried(act, caller);
            String what = role + " at " + act.service().getSimpleName() + "." + act.method();
            if (act.allowed().contains(role)) {
              assertThat(thrown).as(what).isNull();
            } else {
              assertThat(thrown).as(what).isInstanceOf(NotAllowedException.class);
            }
          });
      for (String nobody : List.of(ClerksHall.NOBODY, "member 1", "staff 99")) {
        assertThat(tried(act, nobody)).as(nobody).isInstanceOf(NotAllowedException.class);
      }
    }
  }

  /** What stopped somebody. The directory's rows cannot be held here: who got so far was let in. */
  private static <S> Throwable tried(Act<S> act, String caller) {
    Throwable thrown =
        catchThrowable(
            () ->
                HALL.as(
                    caller,
                    b -> act.done().apply(b.with(DocumentPress.class, PRESS).get(act.service()))));
    return thrown instanceof TransactionRequiredException ? null : thrown;
  }

  @Test
  void noServiceOfTheStaffAndNoMethodOfOneIsLeftOut() {
    Map<Class<?>, List<String>> known =
        StaffActs.of("X").stream()
            .collect(
                Collectors.groupingBy(
                    Act::service, Collectors.mapping(Act::method, Collectors.toList())));

    assertThat(services()).containsExactlyInAnyOrderElementsOf(known.keySet());
    services()
        .forEach(
            service ->
                assertThat(publicMethods(service))
                    .as(service.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(known.get(service)));
  }

  /** Those that name roles of the staff; accounts of organisations have roles too. */
  private static Set<Class<?>> services() {
    Set<String> roles =
        Arrays.stream(StaffRole.values()).map(StaffRole::name).collect(Collectors.toSet());
    return PRODUCT.stream()
        .filter(one -> one.isAnnotatedWith(RolesAllowed.class))
        .map(JavaClass::reflect)
        .filter(
            one ->
                Arrays.stream(one.getAnnotation(RolesAllowed.class).value())
                    .anyMatch(roles::contains))
        .collect(Collectors.toSet());
  }

  private static List<String> publicMethods(Class<?> service) {
    return Arrays.stream(service.getDeclaredMethods())
        .filter(one -> Modifier.isPublic(one.getModifiers()))
        .filter(one -> !Modifier.isStatic(one.getModifiers()) && !one.isSynthetic())
        .map(Method::getName)
        .toList();
  }

  /** What others may call and knows the caller lets the container ask first. */
  @Test
  void whoAsksForTheCallerNamesTheRoles() {
    Set<String> open =
        PRODUCT.stream()
            .filter(one -> one.getFields().stream().anyMatch(RightsMatrixTest::isScope))
            .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(one -> !one.isAnnotatedWith(RolesAllowed.class))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertThat(open)
        .as("they do what the machine does by rule")
        .containsExactlyInAnyOrder(Escalation.class.getName(), Lots.class.getName());

    assertThat(services())
        .allSatisfy(
            service ->
                assertThat(service.getDeclaredMethods())
                    .noneMatch(one -> one.isAnnotationPresent(RolesAllowed.class))
                    .noneMatch(one -> one.isAnnotationPresent(PermitAll.class)));
  }

  private static boolean isScope(JavaField field) {
    return field.getRawType().isEquivalentTo(StaffScope.class);
  }

  @Test
  void theContainerLetsInWhoMayDoSomethingThereAndNobodyElse() {
    Map<Class<?>, Set<String>> wanted =
        StaffActs.of("X").stream()
            .collect(
                Collectors.groupingBy(
                    Act::service,
                    Collectors.flatMapping(
                        act -> act.allowed().stream().map(StaffRole::name), Collectors.toSet())));
    wanted.forEach(
        (service, roles) ->
            assertThat(service.getAnnotation(RolesAllowed.class).value())
                .as(service.getName())
                .containsExactlyInAnyOrderElementsOf(roles));
  }
}
