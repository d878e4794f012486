package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.explain.Language;
import org.tsctp.fixtures.ForeignJar;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.RuleChapter;
import org.tsctp.source.JarLoaders;

/** Rules of other authors come in jars, and whatever is wrong with a jar is said in words. */
class RuleJarsTest {

  @TempDir private Path folder;

  /** The core itself looks up nothing; its tests stand inside it. */
  @BeforeAll
  static void let_the_tests_look_chapters_up() {
    RuleJarsTest.class.getModule().addUses(RuleChapter.class);
  }

  private RuleBook book(String... jars) {
    return RuleJars.book(
        JarLoaders.open(folder, Arrays.stream(jars).map(Path::of).toList()),
        loader -> ServiceLoader.load(RuleChapter.class, loader));
  }

  private String refused(String... jars) {
    return catchThrowableOfType(RuleJarException.class, () -> book(jars)).getMessage();
  }

  @Test
  void without_a_jar_there_are_the_built_in_rules() {
    assertThat(book().digest()).isEqualTo(RuleBooks.standard().digest());
  }

  @Test
  void rules_of_a_jar_come_after_the_built_in_ones_in_any_language() {
    ForeignJar.write(folder.resolve("ours.jar"), "ORG-1");
    RuleBook book = book("ours.jar", "./ours.jar");

    assertThat(book.rules()).hasSize(RuleBooks.standard().rules().size() + 1);
    assertThat(book.rules().get(book.rules().size() - 1).id()).isEqualTo("ORG-1");
    assertThat(book.in(Language.FRENCH).chapter("ORG-1")).isEqualTo("Our organization");
  }

  @Test
  void an_id_that_is_taken_names_the_jar_and_both_chapters() {
    ForeignJar.write(folder.resolve("ours.jar"), "LEAHY-4");
    ForeignJar.write(folder.resolve("one.jar"), "ORG-1");
    ForeignJar.write(folder.resolve("same.jar"), "ORG-1");

    assertThat(refused("ours.jar"))
        .isEqualTo(
            "\"ours.jar\": Rule LEAHY-4 stands in chapter Vetting and in chapter Our"
                + " organization.\nGive one of them another id.");
    assertThat(refused("one.jar", "same.jar")).startsWith("\"same.jar\": Rule ORG-1 stands in");
  }

  @Test
  void a_jar_without_chapters_or_with_one_that_cannot_be_loaded_is_told() {
    ForeignJar.empty(folder.resolve("empty.jar"));
    ForeignJar.empty(folder.resolve("broken.jar"), "foreign.Missing");

    assertThat(refused("empty.jar"))
        .isEqualTo(
            "\"empty.jar\" offers no rules.\n"
                + "Name its chapters in META-INF/services, as docs/new-rule.md tells.");
    assertThat(refused("broken.jar"))
        .isEqualTo(
            "\"broken.jar\" offers rules that cannot be loaded.\n"
                + "Check that the chapter named in META-INF/services is in the jar, public, takes"
                + " nothing to be made, and was built for this version.");
  }

  @Test
  void a_chapter_that_fails_when_asked_harms_nothing_and_names_no_class() {
    ForeignJar.doing(
        folder.resolve("throws.jar"),
        "ORG-1",
        "if (deliveries != null) throw new IllegalStateException(\"x\");");
    ForeignJar.doing(
        folder.resolve("needs.jar"),
        "ORG-1",
        "if (deliveries != null) throw new NoClassDefFoundError(\"org/other/Library\");");
    ForeignJar.doing(
        folder.resolve("lacks.jar"), "ORG-1", "Rule.of(\"ORG-0\", deliveries).judge(null);");

    assertThat(refused("throws.jar"))
        .isEqualTo(
            "\"throws.jar\" has a chapter that fails when it is asked for its rules.\n"
                + "Tell its author.");
    assertThat(refused("needs.jar")).startsWith("\"needs.jar\" offers rules that cannot be loaded");
    assertThat(refused("lacks.jar"))
        .startsWith(
            "\"lacks.jar\" has a chapter that fails when it is asked for its rules: Rule ORG-0"
                + " lacks a title");
  }
}
