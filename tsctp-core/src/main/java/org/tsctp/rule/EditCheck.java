package org.tsctp.rule;

import java.util.ArrayList;
import java.util.List;
import org.tsctp.basics.NearestName;
import org.tsctp.partnership.CellProblem;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policy;

/** Says what is wrong with an edit that a person wrote, and what is nearest. */
record EditCheck(Portfolio portfolio, Policy policy) {

  void require(Edit edit) {
    if (edit instanceof Edit.SetCell cell) {
      requireCell(cell);
    } else if (edit instanceof Edit.AddRow row) {
      requireRow(row);
    } else if (edit instanceof Edit.DeclareComplete complete) {
      requireComplete(table(complete.table()));
    } else if (edit instanceof Edit.SetParameter parameter) {
      requireParameter(parameter);
    }
  }

  private void requireCell(Edit.SetCell edit) {
    Table<?> table = table(edit.table());
    if (portfolio.find(table.type(), edit.id()).isEmpty()) {
      throw refused(
          portfolio.isLeftOut(table.type(), edit.id())
              ? "Row \"" + edit.id() + "\" of " + table + " was left out"
              : "Table " + table + " has no row \"" + edit.id() + "\"",
          NearestName.of(edit.id(), ids(table))
              .map(nearest -> "Maybe " + nearest + " is meant.")
              .orElse("Name a row that it has, or add one."));
    }
    requireValue(table, edit.column(), edit.value());
  }

  private <R extends Row> List<String> ids(Table<R> table) {
    return portfolio.list(table.type()).stream().map(portfolio::id).toList();
  }

  private void requireRow(Edit.AddRow edit) {
    Table<?> table = table(edit.table());
    edit.cells().forEach((column, text) -> requireValue(table, column, text));
    List<String> lacking = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.isRequired() && edit.cells().getOrDefault(column.name(), "").isEmpty()) {
        lacking.add(column.name());
      }
    }
    if (!lacking.isEmpty()) {
      throw refused(
          "A row of " + table + " cannot be without " + String.join(", ", lacking),
          "Give " + (lacking.size() == 1 ? "it." : "them."));
    }
    String id = edit.cells().get("id");
    if (table.hasId() && id != null && portfolio.find(table.type(), id).isPresent()) {
      throw refused(
          "Table " + table + " already has a row \"" + id + "\"",
          "Set its cells, or give the new row another id.");
    }
  }

  private void requireComplete(Table<?> table) {
    if (portfolio.hasLeftOut(table.type())) {
      throw refused(
          "Table " + table + " cannot be complete, since rows of it were left out",
          "Mend those rows first.");
    }
  }

  private void requireParameter(Edit.SetParameter edit) {
    Parameter.Unit unit =
        policy
            .findForm(edit.parameter())
            .orElseThrow(
                () ->
                    refused(
                        "There is no parameter \"" + edit.parameter() + "\"",
                        nearest(
                            edit.parameter(),
                            policy.parameters().stream().map(Parameter::id).toList())))
            .unit();
    unit.refuse(edit.value())
        .ifPresent(
            expected -> {
              throw refused(
                  edit.parameter() + " = \"" + edit.value() + "\"", "Expected " + expected + ".");
            });
  }

  private void requireValue(Table<?> table, String name, String text) {
    Column column =
        table
            .findColumn(name)
            .orElseThrow(
                () ->
                    refused(
                        "Table " + table + " has no column \"" + name + "\"",
                        nearest(name, table.columns().stream().map(Column::name).toList())));
    if (text.isEmpty() && column.isRequired()) {
      throw refused(table + "." + name + " cannot be empty", "Expected " + column.expected() + ".");
    }
    if (!text.isEmpty() && column.parse(text) == null) {
      CellProblem problem = column.refuse(text);
      throw refused(
          table + "." + name + " = \"" + text + "\"",
          "Expected " + problem.expected() + ". " + problem.fix());
    }
  }

  private static Table<?> table(String name) {
    List<String> names = Tables.all().stream().map(Table::name).toList();
    return Tables.find(name)
        .orElseThrow(() -> refused("There is no table \"" + name + "\"", nearest(name, names)));
  }

  private static String nearest(String name, List<String> known) {
    return NearestName.of(name, known)
        .map(nearest -> "Maybe " + nearest + " is meant.")
        .orElse("There is " + String.join(", ", known) + ".");
  }

  private static IllegalArgumentException refused(String found, String remedy) {
    return new IllegalArgumentException(found + ".\n" + remedy);
  }
}
