package org.tsctp.source;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;

/** Small invented inputs beside the tests. */
final class Samples {

  private Samples() {}

  static Path path(String name) {
    URL resource = Samples.class.getResource(name);
    if (resource == null) {
      throw new IllegalArgumentException("There is no sample " + name + ".");
    }
    try {
      return Path.of(resource.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Issues as {@code SEVERITY line column value}, without those of bundled tables. */
  static List<String> brief(Loaded<?> loaded) {
    return loaded.issues().stream()
        .filter(issue -> !issue.file().equals("coups.csv"))
        .sorted(Issue.BY_PLACE)
        .map(Samples::brief)
        .toList();
  }

  private static String brief(Issue issue) {
    return issue.severity() + " " + issue.line() + " " + issue.column() + " " + issue.value();
  }
}
