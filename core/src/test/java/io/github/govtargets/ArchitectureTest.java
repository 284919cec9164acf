package io.github.govtargets;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages point one way. */
@AnalyzeClasses(
    packages = "io.github.govtargets",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule UNIT_USES_NOTHING_OF_OURS = uses("unit");
  @ArchTest static final ArchRule MODEL = uses("model", "unit");
  @ArchTest static final ArchRule INDICATOR = uses("indicator", "unit");
  @ArchTest static final ArchRule TEXT = uses("text");
  @ArchTest static final ArchRule ASSESS = uses("assess", "model", "indicator", "unit");
  @ArchTest static final ArchRule FORMAT = uses("format", "model", "indicator", "unit");

  @ArchTest
  static final ArchRule NOTHING_USES_PARSER =
      noClasses()
          .that()
          .resideOutsideOfPackage("..govtargets.parser..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..govtargets.parser..");

  @ArchTest
  static final ArchRule ONLY_PARSER_USES_INTERNAL =
      noClasses()
          .that()
          .resideOutsideOfPackages("..govtargets.parser..", "..govtargets.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..govtargets.internal..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.github.govtargets.(*)..").should().beFreeOfCycles();

  /** Classes of {@code name} use of the library only their own package and {@code others}. */
  private static ArchRule uses(String name, String... others) {
    String[] allowed = new String[others.length + 1];
    for (int i = 0; i < others.length; i++) {
      allowed[i] = "io.github.govtargets." + others[i] + "..";
    }
    allowed[others.length] = "io.github.govtargets." + name + "..";
    return classes()
        .that()
        .resideInAPackage("io.github.govtargets." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("io.github.govtargets..")).or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true);
  }
}
