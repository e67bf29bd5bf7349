package org.beian.filing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.beian.filing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule CONCEPTS_FORM_NO_CYCLE =
      slices().matching("org.beian.filing.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule APPLICATIONS_ARE_CHANGED_BY_THE_DESK_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.beian.filing.application", "org.beian.filing.cases", "org.beian.filing.intake")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.beian\\.filing\\.application\\.Applications?");

  @ArchTest
  static final ArchRule THE_FORM_KNOWS_NO_OTHER_CONCEPT =
      noClasses()
          .that()
          .resideInAPackage("org.beian.filing.form")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.beian.filing.application..",
              "org.beian.filing.cases..",
              "org.beian.filing.codes..",
              "org.beian.filing.draft..",
              "org.beian.filing.intake..",
              "org.beian.filing.material..",
              "org.beian.filing.network..",
              "org.beian.filing.number..",
              "org.beian.filing.registry..",
              "org.beian.filing.progress..",
              "org.beian.filing.rules..");
}
