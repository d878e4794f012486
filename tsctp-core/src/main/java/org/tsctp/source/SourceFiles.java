package org.tsctp.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/**
 * The files among some paths that a reader knows, by form.
 *
 * @param <F> the forms of a publisher
 */
final class SourceFiles<F extends Enum<F>> {

  private final Map<F, List<SourceFile>> byForm;

  private SourceFiles(Map<F, List<SourceFile>> byForm) {
    this.byForm = byForm;
  }

  /**
   * Looks into each file. In a folder, files of other formats are passed over.
   *
   * @param paths files and folders
   * @param forms the forms
   * @param formOf tells the form from the first characters of a file
   * @param expected the forms in words
   * @param issues takes note of a second file of the same name, which is not read
   * @throws UnreadableInputException if a file named by the user has none of the forms, or no file
   *     has one
   */
  static <F extends Enum<F>> SourceFiles<F> recognise(
      List<Path> paths,
      Class<F> forms,
      Function<String, Optional<F>> formOf,
      String expected,
      Consumer<Issue> issues) {
    Map<F, List<SourceFile>> byForm = new EnumMap<>(forms);
    Map<String, SourceFile> byName = new HashMap<>();
    for (SourceFile file : SourceFile.list(paths)) {
      Optional<F> form = formOf.apply(file.head());
      if (form.isEmpty() && file.named()) {
        throw new UnreadableInputException(
            "\"" + file.path() + "\" is not " + expected + ".\nName another file.");
      }
      if (form.isPresent() && byName.putIfAbsent(file.name(), file) != null) {
        issues.accept(second(file.name()));
      } else {
        form.ifPresent(f -> byForm.computeIfAbsent(f, key -> new ArrayList<>()).add(file));
      }
    }
    if (byForm.isEmpty() && !paths.isEmpty()) {
      throw new UnreadableInputException(
          "No file in " + paths + " is " + expected + ".\nName the file, or its own folder.");
    }
    return new SourceFiles<>(byForm);
  }

  /** The files of a form, by name. */
  List<SourceFile> of(F form) {
    return byForm.getOrDefault(form, List.of());
  }

  private static Issue second(String name) {
    return Issue.warning(
        new Origin(name, 0),
        "",
        name,
        "files of different names",
        "A file of this name was read from another folder. This one is not read; give it a name of"
            + " its own if it holds something else.");
  }
}
