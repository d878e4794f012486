package org.tsctp.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/** The published form: one course a line, tabs between columns, no quoting. */
final class FmtrptTsv {

  private static final int LINE_CHARACTERS = 1024 * 1024;
  private static final String COUNTRY = "training:country";
  private static final String CODE = "qa:training_country_iso_3166_1";
  private static final String PROGRAM = "training:program";
  private static final String REPORT = "qa:training_group";
  private static final String START = "qa:training_start_date_clean";

  private final String file;
  private final Consumer<FmtrptCourse> courses;
  private final Consumer<Issue> issues;

  private FmtrptTsv(String file, Consumer<FmtrptCourse> courses, Consumer<Issue> issues) {
    this.file = file;
    this.courses = courses;
    this.issues = issues;
  }

  static void read(
      BufferedReader text, String file, Consumer<FmtrptCourse> courses, Consumer<Issue> issues) {
    try {
      new FmtrptTsv(file, courses, issues).read(text);
    } catch (IOException e) {
      throw SourceFile.unreadable(file, e);
    }
  }

  private void read(BufferedReader text) throws IOException {
    String first = text.readLine();
    SourceHeader header = SourceHeader.of(split(first == null ? "" : first));
    int line = 1;
    for (String next = text.readLine(); next != null; next = text.readLine()) {
      line++;
      Origin place = new Origin(file, line);
      if (next.length() > LINE_CHARACTERS) {
        throw new UnreadableInputException(
            place + ": found more than " + LINE_CHARACTERS + " characters.\nMend the line.");
      }
      if (!next.isBlank()) {
        header.row(place, split(next), issues).ifPresent(row -> courses.accept(course(row)));
      }
    }
  }

  private FmtrptCourse course(SourceRow row) {
    Map<FmtrptField, FmtrptCourse.Cell> cells = new EnumMap<>(FmtrptField.class);
    for (FmtrptField field : FmtrptField.values()) {
      String text = row.text(field.column());
      if (Names.isClean(text)) {
        cells.put(field, new FmtrptCourse.Cell(field.column(), text, row.origin().line()));
      } else {
        issues.accept(FmtrptCourses.unclean(row.origin(), field.column(), text));
      }
    }
    if (FmtrptValues.date(row.text(START)).isPresent()) {
      cells.put(
          FmtrptField.START_DATE,
          new FmtrptCourse.Cell(START, row.text(START), row.origin().line()));
    }
    String group = row.text(REPORT);
    return new FmtrptCourse(
        row.origin(),
        FmtrptReport.of(group.isEmpty() ? file : group),
        country(row),
        row.text(PROGRAM),
        cells);
  }

  /** The name of the country, or its code where the name says nothing to us. */
  private static String country(SourceRow row) {
    String name = row.text(COUNTRY);
    String code = row.text(CODE);
    return CountryNames.find(name).isEmpty() && CountryNames.isCode(code) ? code : name;
  }

  private static List<String> split(String line) {
    return List.of(line.split("\t", -1));
  }
}
