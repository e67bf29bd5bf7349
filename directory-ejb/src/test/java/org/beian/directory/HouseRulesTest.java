package org.beian.directory;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;

@AnalyzeClasses(
    packages = "org.beian.directory",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule conceptsFormNoCycle =
      slices().matching("org.beian.directory.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobodyAsksTheMachineForTheTime =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.beian.directory.calendar.SystemClock")
          .should()
          .callMethodWhere(
              describe("the time is asked of the machine", HouseRulesTest::asksTheMachine));

  @ArchTest
  static final ArchRule entitiesStayInTheirRoom =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule whoReadsTheDatabaseStaysInItsRoom =
      noClasses()
          .that()
          .arePublic()
          .should()
          .accessClassesThat()
          .areAssignableTo(EntityManager.class);

  private static boolean asksTheMachine(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    boolean handedNothing = call.getTarget().getRawParameterTypes().isEmpty();
    return switch (call.getName()) {
      case "now" -> owner.startsWith("java.time.") && handedNothing;
      case "systemUTC", "systemDefaultZone", "system" -> owner.equals(Clock.class.getName());
      case "currentTimeMillis" -> owner.equals(System.class.getName());
      default -> false;
    };
  }
}
