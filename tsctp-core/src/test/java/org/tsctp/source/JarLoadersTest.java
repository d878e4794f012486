package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.fixtures.ForeignJar;

class JarLoadersTest {

  @TempDir private Path folder;

  private Map<String, ClassLoader> open(String... jars) {
    return JarLoaders.open(folder, Arrays.stream(jars).map(Path::of).toList());
  }

  private String refused(String jar) {
    return catchThrowableOfType(UnreadableInputException.class, () -> open(jar)).getMessage();
  }

  @Test
  void jars_stand_in_the_order_given_and_one_named_twice_counts_once() {
    for (String jar : List.of("b.jar", "a.jar")) {
      ForeignJar.empty(folder.resolve(jar), "foreign.Chapter");
    }

    assertThat(open("b.jar", "./b.jar", "a.jar").keySet()).containsExactly("b.jar", "a.jar");
  }

  @Test
  void classes_come_from_the_jar() throws ClassNotFoundException {
    ForeignJar.write(folder.resolve("ours.jar"), "ORG-1");
    ClassLoader loader = open("ours.jar").get("ours.jar");

    assertThat(loader.loadClass("foreign.Chapter").getClassLoader()).isSameAs(loader);
  }

  @Test
  void a_jar_that_is_not_there_or_is_none_is_told() throws IOException {
    Files.writeString(folder.resolve("text.jar"), "no jar");

    assertThat(refused("none.jar"))
        .isEqualTo(
            "There is no file \"none.jar\", expected a jar with rules.\n"
                + "Check the path of the jar.");
    assertThat(refused("."))
        .isEqualTo("\".\" is a folder, expected a jar with rules.\nCheck the path of the jar.");
    assertThat(refused("text.jar"))
        .isEqualTo(
            "\"text.jar\" cannot be opened as a jar.\n"
                + "Maybe another file is meant, or it was cut off.");
  }
}
