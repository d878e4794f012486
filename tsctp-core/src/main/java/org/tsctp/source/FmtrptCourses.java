package org.tsctp.source;

import java.io.BufferedReader;
import java.util.function.Consumer;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/** Streams the courses of a report in either form, in the order of the file. */
final class FmtrptCourses {

  private FmtrptCourses() {}

  /**
   * Hands over each course and each issue of form.
   *
   * @throws UnreadableInputException if the text has neither form
   */
  static void read(
      BufferedReader text, String file, Consumer<FmtrptCourse> courses, Consumer<Issue> issues) {
    FmtrptForm form = FmtrptForm.of(SourceFile.headOf(text)).orElse(FmtrptForm.PROGRAMS);
    switch (form) {
      case XML -> FmtrptXml.read(text, file, courses, issues);
      case TSV -> FmtrptTsv.read(text, file, courses, issues);
      case PROGRAMS ->
          throw new UnreadableInputException(
              "\"" + file + "\" is not " + FmtrptForm.EXPECTED + ".\nName another file.");
    }
  }

  static Issue unclean(Origin place, String column, String text) {
    return Issue.error(
        place,
        column,
        text,
        "text in UTF-8 without control or direction-changing characters",
        "Remove the invisible character or save the file as UTF-8. The cell counts as empty.");
  }
}
