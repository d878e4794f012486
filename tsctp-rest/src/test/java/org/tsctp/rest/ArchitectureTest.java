package org.tsctp.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tsctp.rest");

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.tsctp.rest.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_http_knows_grizzly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tsctp.rest.http")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.glassfish.grizzly..")
        .check(CLASSES);
  }

  @Test
  void http_knows_no_portfolio() {
    noClasses()
        .that()
        .resideInAnyPackage("org.tsctp.rest.http", "org.tsctp.rest.settings")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tsctp.partnership", "org.tsctp.rule", "org.tsctp.rest.v1")
        .check(CLASSES);
  }
}
