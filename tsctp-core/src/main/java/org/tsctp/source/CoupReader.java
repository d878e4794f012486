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
 * Reads coups: events of the Cline Center's Coup d'Etat Project (CSV) and files of overrides, in
 * any order. The bundled cases ({@code coups.csv}) and corrections ({@code coup_overrides.csv})
 * always take part.
 *
 * <p>A case with a full day becomes a restriction, and so does a realized event that an override
 * judges. Every other event is listed as an issue that says how to judge it: no data set knows
 * whether a head of government was duly elected in the sense of the law.
 *
 * <p>An override is a row of {@code coup_id, action, event, head_elected, determined, lifted,
 * decided, reason, source} with the action JUDGE, CORRECT or DROP. {@code docs/sources.md} tells
 * more.
 */
public final class CoupReader {

  private CoupReader() {}

  /**
   * Reads files and folders.
   *
   * @param paths files of events or overrides, or folders that hold such files
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if a file cannot be read at all, or none is of this format
   */
  public static Loaded<Portfolio> read(Path... paths) {
    return read(List.of(paths));
  }

  /**
   * Reads files and folders.
   *
   * @param paths files of events or overrides, or folders that hold such files; none for the
   *     bundled cases alone
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if a file cannot be read at all, or none is of this format
   */
  public static Loaded<Portfolio> read(List<Path> paths) {
    List<Issue> issues = new ArrayList<>();
    CoupOverrides overrides = new CoupOverrides(issues);
    List<CoupEvent> events = new ArrayList<>();
    SourceFiles<CoupForm> files =
        SourceFiles.recognise(paths, CoupForm.class, CoupForm::of, CoupForm.EXPECTED, issues::add);
    for (CoupForm form : CoupForm.values()) {
      for (SourceFile file : files.of(form)) {
        file.read(text -> read(text, file.name(), form, events, overrides, issues));
      }
    }
    return new CoupPortfolio(issues, overrides).load(events);
  }

  /**
   * Reads one file of events or overrides.
   *
   * @param text the text; it stays open
   * @param name its name for issues
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if the text is not of this format
   */
  public static Loaded<Portfolio> parse(Reader text, String name) {
    List<Issue> issues = new ArrayList<>();
    CoupOverrides overrides = new CoupOverrides(issues);
    List<CoupEvent> events = new ArrayList<>();
    BufferedReader buffered = SourceFile.buffered(text);
    CoupForm form =
        CoupForm.of(SourceFile.headOf(buffered))
            .orElseThrow(
                () ->
                    new UnreadableInputException(
                        "\"" + name + "\" is not " + CoupForm.EXPECTED + ".\nName another file."));
    read(buffered, name, form, events, overrides, issues);
    return new CoupPortfolio(issues, overrides).load(events);
  }

  private static void read(
      BufferedReader text,
      String name,
      CoupForm form,
      List<CoupEvent> events,
      CoupOverrides overrides,
      List<Issue> issues) {
    SourceCsv.rows(
        text,
        name,
        issues::add,
        row -> {
          switch (form) {
            case EVENTS -> CoupEvent.parse(row, issues::add).ifPresent(events::add);
            case OVERRIDES -> CoupOverride.parse(row, issues::add).ifPresent(overrides::add);
          }
        });
  }
}
