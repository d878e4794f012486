package org.tsctp.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/**
 * Looks at a portfolio before it is judged: what was read, which rules have the columns they need,
 * and which missing column would decide most.
 */
public final class Doctor {

  private final Portfolio portfolio;
  private final Map<String, Integer> filled = new HashMap<>();

  private Doctor(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /**
   * Examines a portfolio as of its last event.
   *
   * @param input the portfolio with what was wrong in its source
   * @param book the rules
   * @param policy the policy
   * @return what was found
   */
  public static DoctorReport examine(Loaded<Portfolio> input, RuleBook book, Policy policy) {
    Optional<Evaluation> evaluation =
        input
            .value()
            .lastEvent()
            .map(day -> Evaluator.of(book).evaluate(input, EvaluationOptions.of(policy, day)));
    return new Doctor(input.value()).examine(input, book, evaluation);
  }

  private DoctorReport examine(
      Loaded<Portfolio> input, RuleBook book, Optional<Evaluation> evaluation) {
    List<DoctorReport.TableState> tables = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      DoctorReport.TableState state = state(table);
      if (state.rows() > 0 || state.leftOut() > 0) {
        tables.add(state);
      }
    }
    List<DoctorReport.RuleState> rules = new ArrayList<>();
    for (Rule<?> rule : book.rules()) {
      rules.add(state(rule, evaluation.flatMap(e -> coverage(e, rule))));
    }
    return new DoctorReport(
        portfolio.header(),
        evaluation.map(Evaluation::asOf),
        tables,
        rules,
        evaluation.map(e -> new Unlocks().of(e.findings())).orElse(List.of()),
        portfolio.leftOut(),
        input.issues());
  }

  private static Optional<Coverage> coverage(Evaluation evaluation, Rule<?> rule) {
    return evaluation.coverage().stream().filter(c -> c.rule().equals(rule.id())).findFirst();
  }

  private <R extends Row> DoctorReport.TableState state(Table<R> table) {
    List<R> rows = portfolio.list(table.type());
    Optional<LocalDate> latest =
        rows.stream().map(Row::ownDate).filter(Objects::nonNull).max(LocalDate::compareTo);
    int leftOut =
        portfolio.leftOut().stream()
            .filter(some -> some.table().equals(table.name()))
            .mapToInt(LeftOut::rows)
            .sum();
    return new DoctorReport.TableState(
        table.name(), rows.size(), leftOut, portfolio.isComplete(table.type()), latest);
  }

  private DoctorReport.RuleState state(Rule<?> rule, Optional<Coverage> coverage) {
    TreeSet<String> withoutRows = new TreeSet<>();
    List<String> empty = new ArrayList<>();
    List<String> partly = new ArrayList<>();
    for (String need : rule.needs()) {
      String tableName = need.substring(0, need.indexOf('.'));
      Table<?> table = Tables.get(tableName);
      Column column = column(table, need);
      int rows = portfolio.list(table.type()).size();
      int values = column == null ? rows : filled(table, column);
      if (rows == 0) {
        withoutRows.add(tableName);
      } else if (values == 0) {
        empty.add(need);
      } else if (values < rows && !Objects.requireNonNull(column).leavesRowOut()) {
        partly.add(need + " in " + (rows - values) + " of " + rows);
      }
    }
    return new DoctorReport.RuleState(
        rule.id(), rule.title(), coverage, List.copyOf(withoutRows), empty, partly);
  }

  private static @Nullable Column column(Table<?> table, String need) {
    return table.findColumn(need.substring(need.indexOf('.') + 1)).orElse(null);
  }

  private int filled(Table<?> table, Column column) {
    return filled.computeIfAbsent(table.name() + "." + column.name(), key -> count(table, column));
  }

  private <R extends Row> int count(Table<R> table, Column column) {
    int index = table.indexOf(column.name());
    return (int)
        portfolio.list(table.type()).stream()
            .filter(row -> !column.format(table.value(row, index)).isEmpty())
            .count();
  }
}
