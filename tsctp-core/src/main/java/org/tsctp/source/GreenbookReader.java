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
 * Reads the Greenbook, US Overseas Loans and Grants, as CSV.
 *
 * <p>Each country, account and fiscal year becomes an activity and each line an obligation on the
 * last day of that fiscal year, corrections below zero too. Rows of a region become activities
 * without a country. {@code docs/sources.md} tells the columns.
 *
 * <p>The bundled table {@code greenbook_funding.csv} turns published accounts into those of the
 * taxonomy; a CSV file of the same columns among the paths replaces its lines. Any other account
 * keeps its published name, and its money is UNMAPPED.
 */
public final class GreenbookReader {

  private GreenbookReader() {}

  /**
   * Reads files and folders.
   *
   * @param paths Greenbook tables, tables of accounts, or folders that hold such files
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if a file cannot be read at all, or none is of this format
   */
  public static Loaded<Portfolio> read(Path... paths) {
    return read(List.of(paths));
  }

  /**
   * Reads files and folders.
   *
   * @param paths Greenbook tables, tables of accounts, or folders that hold such files
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if a file cannot be read at all, or none is of this format
   */
  public static Loaded<Portfolio> read(List<Path> paths) {
    List<Issue> issues = new ArrayList<>();
    SourceFiles<GreenbookForm> files =
        SourceFiles.recognise(
            paths, GreenbookForm.class, GreenbookForm::of, GreenbookForm.EXPECTED, issues::add);
    GreenbookAccounts accounts = GreenbookAccounts.bundled();
    for (SourceFile table : files.of(GreenbookForm.ACCOUNTS)) {
      table.read(
          text ->
              SourceCsv.rows(
                  text, table.name(), issues::add, row -> accounts.replace(row, issues::add)));
    }
    GreenbookPortfolio portfolio = new GreenbookPortfolio(accounts);
    issues.forEach(portfolio::issue);
    for (SourceFile file : files.of(GreenbookForm.LINES)) {
      file.read(text -> read(text, file.name(), portfolio));
    }
    return portfolio.load();
  }

  /**
   * Reads one table.
   *
   * @param text the text; it stays open
   * @param name its name for issues
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if the text is not of this format
   */
  public static Loaded<Portfolio> parse(Reader text, String name) {
    GreenbookPortfolio portfolio = new GreenbookPortfolio(GreenbookAccounts.bundled());
    read(SourceFile.buffered(text), name, portfolio);
    return portfolio.load();
  }

  private static void read(BufferedReader text, String name, GreenbookPortfolio portfolio) {
    GreenbookCsv.read(text, name, portfolio::add, portfolio::leaveOut);
  }
}
