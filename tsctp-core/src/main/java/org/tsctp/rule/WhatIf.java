package org.tsctp.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policy;

/**
 * A portfolio and a policy with edits applied.
 *
 * @param portfolio the portfolio
 * @param policy the policy
 */
public record WhatIf(Portfolio portfolio, Policy policy) {

  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  /**
   * Applies edits.
   *
   * @param edits the edits, applied together
   * @return the changed portfolio and policy; this one stays as it is
   * @throws IllegalArgumentException if an edit names a row, column or parameter that is not there,
   *     or a value that is not valid in its place
   */
  public WhatIf with(List<Edit> edits) {
    return new WhatIf(load(edits).value(), policy(edits));
  }

  /**
   * Applies edits that a person wrote.
   *
   * @param edits the edits, applied together
   * @return the changed portfolio and policy; this one stays as it is
   * @throws IllegalArgumentException if an edit names what is not there, gives a value that is not
   *     valid in its place, or leads to a row that contradicts itself or others; the message says
   *     what is wrong and, on a second line, what to do
   */
  public WhatIf checked(List<Edit> edits) {
    EditCheck check = new EditCheck(portfolio, policy);
    edits.forEach(check::require);
    Loaded<Portfolio> loaded = load(edits);
    for (Issue issue : loaded.issues()) {
      if (issue.severity() == Issue.Severity.ERROR) {
        throw new IllegalArgumentException(
            "After the edits "
                + issue.column()
                + " is \""
                + issue.value()
                + "\", expected "
                + issue.expected()
                + ".\n"
                + issue.fix());
      }
    }
    return new WhatIf(loaded.value(), policy(edits));
  }

  private Policy policy(List<Edit> edits) {
    List<Parameter> parameters = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit instanceof Edit.SetParameter parameter) {
        parameters.add(changed(parameter));
      }
    }
    return parameters.isEmpty() ? policy : policy.with(policy.id() + " changed", parameters);
  }

  private Loaded<Portfolio> load(List<Edit> edits) {
    PortfolioBuilder builder = portfolio.toBuilder();
    Map<List<String>, List<Edit.SetCell>> cells = new LinkedHashMap<>();
    for (Edit edit : edits) {
      if (edit instanceof Edit.SetCell cell) {
        cells.computeIfAbsent(List.of(cell.table(), cell.id()), k -> new ArrayList<>()).add(cell);
      } else if (edit instanceof Edit.AddRow row) {
        add(builder, Tables.get(row.table()), row);
      } else if (edit instanceof Edit.DeclareComplete complete) {
        builder.complete(Tables.get(complete.table()).type());
      }
    }
    cells.forEach((row, ofRow) -> set(builder, Tables.get(row.get(0)), row.get(1), ofRow));
    return builder.load();
  }

  private <R extends Row> void set(
      PortfolioBuilder builder, Table<R> table, String id, List<Edit.SetCell> edits) {
    R row = portfolio.get(table.type(), id);
    @Nullable Object[] values = table.values(row);
    for (Edit.SetCell edit : edits) {
      values[index(table, edit.column())] = value(table, edit.column(), edit.value());
    }
    builder.remove(row);
    builder.add(table.create(values), portfolio.origin(row));
  }

  private static <R extends Row> void add(
      PortfolioBuilder builder, Table<R> table, Edit.AddRow edit) {
    @Nullable Object[] values = new Object[table.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.columns().get(i).empty();
    }
    edit.cells()
        .forEach((column, text) -> values[index(table, column)] = value(table, column, text));
    builder.add(table.create(values), Origin.PROGRAM);
  }

  private Parameter changed(Edit.SetParameter edit) {
    Parameter known =
        policy.findForm(edit.parameter()).orElseGet(() -> policy.get(edit.parameter()));
    Map<LocalDate, Parameter.Value> values = new TreeMap<>();
    Parameter.Value value =
        new Parameter.Value(edit.value(), Citation.of("what if"), Force.ANALYTIC);
    values.put(ALWAYS, value);
    known.values().keySet().forEach(day -> values.put(day, value));
    return new Parameter(
        edit.parameter(), known.description(), known.unit(), new TreeMap<>(values));
  }

  private static int index(Table<?> table, String column) {
    int index = table.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(
          "Table " + table + " has no column \"" + column + "\". It has " + table.columns() + ".");
    }
    return index;
  }

  private static @Nullable Object value(Table<?> table, String columnName, String text) {
    Column column = table.columns().get(index(table, columnName));
    if (text.isEmpty()) {
      return column.empty();
    }
    Object value = column.parse(text);
    if (value == null) {
      throw new IllegalArgumentException(
          table + "." + column + " = \"" + text + "\": expected " + column.expected() + ".");
    }
    return value;
  }
}
