package org.tsctp;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The floors of the house: which package may lean on which, and what none of them may touch. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tsctp");

  private static final List<String> FLOORS =
      List.of(
          "basics",
          "explain",
          "partnership",
          "policy",
          "balance",
          "source",
          "rule",
          "rulebook",
          "report");

  @Test
  void basics_depends_on_no_other_package() {
    mayDependOn("basics");
  }

  @Test
  void explain_depends_on_basics() {
    mayDependOn("explain", "basics");
  }

  @Test
  void partnership_depends_on_explain_and_below_and_not_on_policy() {
    mayDependOn("partnership", "basics", "explain");
  }

  @Test
  void policy_depends_on_explain_and_below_and_not_on_partnership() {
    mayDependOn("policy", "basics", "explain");
  }

  @Test
  void balance_depends_on_partnership_policy_and_below() {
    mayDependOn("balance", "basics", "explain", "partnership", "policy");
  }

  @Test
  void source_depends_on_partnership_and_below_and_on_no_rule() {
    mayDependOn("source", "basics", "explain", "partnership");
  }

  @Test
  void rule_depends_on_partnership_policy_and_below_and_knows_no_built_in_rule() {
    mayDependOn("rule", "basics", "explain", "partnership", "policy");
  }

  @Test
  void rulebook_depends_on_balance_rule_and_below() {
    mayDependOn("rulebook", "basics", "explain", "partnership", "policy", "balance", "rule");
  }

  @Test
  void report_depends_on_rule_and_below_and_not_on_the_rulebook() {
    mayDependOn("report", "basics", "explain", "partnership", "policy", "rule");
  }

  @Test
  void every_class_lives_on_a_floor() {
    Set<String> packages = new TreeSet<>();
    CORE.forEach(type -> packages.add(type.getPackageName()));

    assertThat(packages)
        .as("A new package needs a method above that says what it may depend on.")
        .containsExactlyInAnyOrderElementsOf(FLOORS.stream().map(f -> "org.tsctp." + f).toList());
  }

  @Test
  void no_cycles_run_between_packages() {
    slices().matching("org.tsctp.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void nothing_asks_the_clock() {
    noClasses()
        .should()
        .accessTargetWhere(
            calls(
                "the clock",
                access ->
                    (access.getTargetOwner().getPackageName().equals("java.time")
                            && access.getTarget().getName().equals("now"))
                        || access.getTargetOwner().getName().equals("java.time.Clock")
                        || (access.getTargetOwner().getName().equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime")
                                .contains(access.getTarget().getName()))))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .because("the same input gives the same answer on any day")
        .check(CORE);
  }

  @Test
  void nothing_uses_the_locale_zone_or_charset_of_the_machine() {
    noClasses()
        .should()
        .accessTargetWhere(
            calls("a default of the machine", ArchitectureTest::usesDefaultOfTheMachine))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileReader")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileWriter")
        .because("the same input gives the same bytes on any machine")
        .check(CORE);
  }

  private static boolean usesDefaultOfTheMachine(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    List<String> parameters =
        access.getTarget()
                instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget t
            ? t.getRawParameterTypes().stream().map(JavaClass::getName).toList()
            : List.of();
    boolean bare = parameters.isEmpty();
    return switch (owner) {
      case "java.lang.String" ->
          (Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name) && bare)
              || (Set.of("format", "formatted").contains(name)
                  && !parameters.contains("java.util.Locale"))
              || (name.equals("<init>") && parameters.equals(List.of("[B")));
      case "java.util.Locale" -> name.equals("getDefault");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.util.TimeZone" -> name.equals("getDefault");
      case "java.nio.charset.Charset" -> name.equals("defaultCharset");
      case "java.io.InputStreamReader", "java.io.OutputStreamWriter" ->
          name.equals("<init>") && parameters.size() == 1;
      case "java.time.format.DateTimeFormatter" ->
          name.equals("ofPattern") && parameters.size() == 1;
      case "java.text.NumberFormat", "java.text.DecimalFormat", "java.text.Collator" -> true;
      default -> false;
    };
  }

  @Test
  void no_field_holds_a_binary_fraction() {
    noFields().should().haveRawType(binaryFraction()).because("money is exact").check(CORE);
  }

  @Test
  void no_method_takes_or_gives_a_binary_fraction() {
    noCodeUnits()
        .should()
        .haveRawReturnType(binaryFraction())
        .orShould()
        .haveRawParameterTypes(
            describe(
                "with a double or float among them",
                types -> types.stream().anyMatch(binaryFraction())))
        .because("money is exact")
        .check(CORE);
  }

  @Test
  void no_method_is_called_that_gives_a_binary_fraction() {
    noClasses()
        .should()
        .accessTargetWhere(
            calls(
                "something that answers with a double or float",
                access ->
                    access.getTarget()
                            instanceof
                            com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget
                                target
                        && binaryFraction().test(target.getRawReturnType())))
        .because("money is exact")
        .check(CORE);
  }

  @Test
  void fractions_are_compared_by_decimals_alone() {
    noClasses()
        .should()
        .accessTargetWhere(
            calls(
                "BigFraction.compareTo",
                access ->
                    access
                            .getTargetOwner()
                            .getName()
                            .equals("org.apache.commons.numbers.fraction.BigFraction")
                        && access.getTarget().getName().equals("compareTo")))
        .because("it orders two negative fractions the wrong way round; Decimals.compare does not")
        .check(CORE);
  }

  @Test
  void nothing_prints() {
    noClasses()
        .should()
        .accessTargetWhere(
            calls(
                "System.out or System.err",
                access ->
                    access.getTargetOwner().getName().equals("java.lang.System")
                        && Set.of("out", "err").contains(access.getTarget().getName())))
        .because("printing is somebody else's")
        .check(CORE);
  }

  @Test
  void nothing_looks_for_rules_by_itself() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader")
        .because("rules of other authors are handed over; looking for them is somebody else's")
        .check(CORE);
  }

  @Test
  void nothing_uses_the_old_dates() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.sql..")
        .check(CORE);
  }

  @Test
  void file_formats_stay_in_source_policy_and_report() {
    noClasses()
        .that()
        .resideInAnyPackage(
            packages("basics", "explain", "partnership", "balance", "rule", "rulebook"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "de.siegmar..", "java.nio.file..")
        .because("entities know no file format")
        .check(CORE);
  }

  private static void mayDependOn(String floor, String... below) {
    String[] allowed = Arrays.copyOf(packages(below), below.length + 1);
    allowed[below.length] = "org.tsctp." + floor;
    classes()
        .that()
        .resideInAPackage("org.tsctp." + floor)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(DescribedPredicate.not(resideInAPackage("org.tsctp.."))))
        .check(CORE);
  }

  private static String[] packages(String... floors) {
    return Arrays.stream(floors).map(floor -> "org.tsctp." + floor).toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> binaryFraction() {
    return describe(
        "double or float",
        type ->
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F")
                .contains(type.getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(
      String what, java.util.function.Predicate<JavaAccess<?>> test) {
    return describe(what, test::test);
  }
}
