package io.github.govtargets;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.text.DateFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.Vector;

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
  @ArchTest static final ArchRule INTERNAL = uses("internal", "text", "indicator", "model", "unit");

  @ArchTest
  static final ArchRule PARSER = uses("parser", "internal", "text", "indicator", "model", "unit");

  @ArchTest static final ArchRule MEASURE = uses("measure", "model", "unit");

  /** The units of JSR 385 are optional: the rest of the library runs without them. */
  @ArchTest
  static final ArchRule ONLY_MEASURE_USES_JSR_385 =
      noClasses()
          .that()
          .resideOutsideOfPackage("..govtargets.measure..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.measure..", "..govtargets.measure..");

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

  /** The reader scans its text once; no pattern backtracks over it. */
  @ArchTest
  static final ArchRule READING_USES_NO_PATTERNS =
      noClasses()
          .that()
          .resideInAnyPackage("..govtargets.internal..", "..govtargets.text..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex..")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class);

  @ArchTest
  static final ArchRule NOTHING_PRINTS =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule NOTHING_LOGS = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule NOTHING_THROWS_UNNAMED_EXCEPTIONS =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  /** No old dates, no clock, no chance, no threads, no system properties: one text, one answer. */
  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_THE_WORLD =
      noClasses()
          .should()
          .dependOnClassesThat(
              belongToAnyOf(
                  Date.class,
                  Calendar.class,
                  DateFormat.class,
                  Clock.class,
                  Random.class,
                  Thread.class,
                  Vector.class,
                  Hashtable.class,
                  StringBuffer.class,
                  Scanner.class))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "getBytes");

  /** Parsers may be shared between threads: nothing static can change. */
  @ArchTest
  static final ArchRule NO_STATE_IS_SHARED =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

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
