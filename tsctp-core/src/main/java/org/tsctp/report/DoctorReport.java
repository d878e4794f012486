package org.tsctp.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tsctp.explain.Issue;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.rule.Coverage;

/**
 * How far a portfolio can be judged, and what would help most. Made by {@link Doctor}.
 *
 * @param header what is said of the portfolio as a whole
 * @param asOf day of judgement, empty if no row has a date and nothing could be judged
 * @param tables the tables that have rows or lost some, in their order
 * @param rules the rules in their order
 * @param unlocks what is missing, what would decide most first
 * @param leftOut rows that do not count
 * @param issues what was wrong in the source
 */
public record DoctorReport(
    PortfolioHeader header,
    Optional<LocalDate> asOf,
    List<TableState> tables,
    List<RuleState> rules,
    List<Unlock> unlocks,
    List<LeftOut> leftOut,
    List<Issue> issues) {

  /**
   * What was read of one table.
   *
   * @param table name of the table
   * @param rows rows that count
   * @param leftOut rows that do not
   * @param complete whether "no row" means "there was none"
   * @param latest latest own date, empty if no row has one
   */
  public record TableState(
      String table, int rows, int leftOut, boolean complete, Optional<LocalDate> latest) {}

  /**
   * How far one rule can be judged.
   *
   * @param rule id of the rule
   * @param title its title
   * @param coverage what it examined, empty if nothing could be judged
   * @param withoutRows tables it needs that have no rows
   * @param empty columns it needs that are empty in every row
   * @param partly columns it needs that are empty in some rows, with how many
   */
  public record RuleState(
      String rule,
      String title,
      Optional<Coverage> coverage,
      List<String> withoutRows,
      List<String> empty,
      List<String> partly) {

    /** Copies the lists. */
    public RuleState {
      withoutRows = List.copyOf(withoutRows);
      empty = List.copyOf(empty);
      partly = List.copyOf(partly);
    }
  }

  /**
   * Something missing and what it would decide.
   *
   * @param what such as {@code activities.authority}, or {@code complete} for a table
   * @param findings findings that name it
   * @param alone findings that name nothing else
   * @param value money of the subjects of these findings, each counted once, by currency
   * @param rules ids of the rules of these findings
   */
  public record Unlock(
      String what,
      int findings,
      int alone,
      SortedMap<String, BigDecimal> value,
      SortedSet<String> rules) {

    /** Copies the sums and the ids. */
    public Unlock {
      value = Collections.unmodifiableSortedMap(new TreeMap<>(value));
      rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }
  }

  /** Copies the lists. */
  public DoctorReport {
    tables = List.copyOf(tables);
    rules = List.copyOf(rules);
    unlocks = List.copyOf(unlocks);
    leftOut = List.copyOf(leftOut);
    issues = List.copyOf(issues);
  }

  /**
   * Writes it for people.
   *
   * @param style the layout
   * @param out where to
   */
  public void write(TextStyle style, Appendable out) {
    new DoctorText(this, new TextPage(out, style)).write();
  }
}
