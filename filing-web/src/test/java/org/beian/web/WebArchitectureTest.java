package org.beian.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Set;

@AnalyzeClasses(packages = "org.beian.web", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest
  static final ArchRule pagesAndApiDoNotKnowEachOther =
      noClasses()
          .that()
          .resideInAPackage("org.beian.web.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.beian.web.site..", "org.beian.web.apply..");

  @ArchTest
  static final ArchRule theFormKnowsNoPage =
      noClasses()
          .that()
          .resideInAPackage("org.beian.web.form")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.beian.web.apply..", "org.beian.web.cases..", "org.beian.web.desk..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.beian.web.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theWebAsksServicesOnly =
      noClasses()
          .that()
          .doNotBelongToAnyOf(DatabaseOutage.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

  /**
   * Besides the services that name the roles of their callers: who is who, who signs in, and by
   * what, which is everybody's own.
   */
  private static final Set<String> OPEN_TO_THE_DESK =
      Set.of(
          "AuthorityDirectory",
          "SignInDesk",
          "StaffDesk",
          "StaffKeys",
          "StaffScope",
          "StaffSecurity");

  @ArchTest
  static final ArchRule theDeskAsksServicesThatJudgeTheirCallers =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.beian.web.desk..")
          .should()
          .haveRawType(
              DescribedPredicate.describe(
                  "a service that judges nobody",
                  type ->
                      type.isAnnotatedWith(Stateless.class)
                          && !type.isAnnotatedWith(RolesAllowed.class)
                          && !OPEN_TO_THE_DESK.contains(type.getSimpleName())));

  @ArchTest
  static final ArchRule theApiKeepsNoSession =
      noClasses()
          .that()
          .resideInAPackage("org.beian.web.api..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.servlet.http.HttpSession");
}
