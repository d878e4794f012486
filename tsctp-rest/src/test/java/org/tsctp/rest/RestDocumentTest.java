package org.tsctp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.settings.Setting;

class RestDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "rest.md");

  @Test
  void document_names_every_setting_with_its_default() throws IOException {
    for (Setting setting : Setting.values()) {
      assertThat(Files.readString(DOCUMENT))
          .as("Add the row to \"Settings\" in docs/rest.md.")
          .contains("| `" + setting.key() + "` | " + setting.standard() + " |");
    }
  }

  @Test
  void document_names_every_kind_of_problem_with_its_status() throws IOException {
    for (Kind kind : Kind.values()) {
      String name = kind.type().substring(kind.type().lastIndexOf('/') + 1);
      assertThat(Files.readString(DOCUMENT))
          .as("Add the row to \"Problems\" in docs/rest.md.")
          .containsPattern("\\|[^|]*`" + name + "`[^|]*\\| " + kind.status() + " \\|");
    }
  }
}
