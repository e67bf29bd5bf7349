package org.beian.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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

  @ArchTest
  static final ArchRule theApiKeepsNoSession =
      noClasses()
          .that()
          .resideInAPackage("org.beian.web.api..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.servlet.http.HttpSession");
}
