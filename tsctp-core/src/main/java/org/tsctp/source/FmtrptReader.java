package org.tsctp.source;

import java.io.BufferedReader;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;

/**
 * Reads the US Foreign Military Training Report as Security Force Monitor publishes it: the XML of
 * each report and the table of all (TSV).
 *
 * <p>A course becomes a delivery on its first day and an expenditure of the same id where a cost is
 * stated; each country, program and fiscal year becomes an activity, each trainee unit a unit.
 * {@code docs/sources.md} tells the columns.
 *
 * <p>Authority and account come from the bundled table {@code fmtrpt_programs.csv}; a CSV file of
 * the same columns among the paths replaces its lines program by program.
 *
 * <pre>{@code
 * Loaded<Portfolio> loaded = FmtrptReader.read(Path.of("fmtrpt"));
 * }</pre>
 */
public final class FmtrptReader {

  private FmtrptReader() {}

  /**
   * Reads files and folders.
   *
   * @param paths files in XML or TSV, tables of programs, or folders that hold such files
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if a file cannot be read at all, or none is of this format
   */
  public static Loaded<Portfolio> read(Path... paths) {
    return read(List.of(paths));
  }

  /**
   * Reads files and folders. Files are taken by name, whatever the order of the paths.
   *
   * @param paths files in XML or TSV, tables of programs, or folders that hold such files
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if a file cannot be read at all, or none is of this format
   */
  public static Loaded<Portfolio> read(List<Path> paths) {
    List<Issue> issues = new ArrayList<>();
    SourceFiles<FmtrptForm> files =
        SourceFiles.recognise(
            paths, FmtrptForm.class, FmtrptForm::of, FmtrptForm.EXPECTED, issues::add);
    FmtrptPrograms programs = FmtrptPrograms.bundled();
    for (SourceFile table : files.of(FmtrptForm.PROGRAMS)) {
      programs.replace(
          rows -> table.read(text -> SourceCsv.rows(text, table.name(), issues::add, rows)),
          issues::add);
    }
    FmtrptPortfolio portfolio = new FmtrptPortfolio(programs);
    issues.forEach(portfolio::issue);
    for (FmtrptForm form : List.of(FmtrptForm.XML, FmtrptForm.TSV)) {
      for (SourceFile file : files.of(form)) {
        file.read(text -> read(text, file.name(), form, portfolio));
      }
    }
    return portfolio.load();
  }

  /**
   * Reads one report in either form.
   *
   * @param text the text; it stays open
   * @param name its name for issues; the years of the report in it, such as {@code 2018_2019}
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if the text is not of this format
   */
  public static Loaded<Portfolio> parse(Reader text, String name) {
    BufferedReader buffered = SourceFile.buffered(text);
    FmtrptForm form = FmtrptForm.of(SourceFile.headOf(buffered)).orElse(FmtrptForm.PROGRAMS);
    FmtrptPortfolio portfolio = new FmtrptPortfolio(FmtrptPrograms.bundled());
    read(buffered, name, form, portfolio);
    return portfolio.load();
  }

  private static void read(
      BufferedReader text, String name, FmtrptForm form, FmtrptPortfolio portfolio) {
    FmtrptCourses.read(text, name, course -> portfolio.add(course, form), portfolio::issue);
  }
}
