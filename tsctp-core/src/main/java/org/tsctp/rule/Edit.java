package org.tsctp.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;

/**
 * One change to the facts or the policy that flips a finding. An edit can be applied, so that what
 * is claimed of it can be tested: {@link WhatIf}.
 */
public sealed interface Edit {

  /**
   * The edit as a statement.
   *
   * @return such as {@code vettings.decided of VET-1 = 2020-10-01}
   */
  Statement statement();

  /**
   * The edit in words.
   *
   * @return such as {@code vettings.decided of VET-1 = 2020-10-01}
   */
  default String text() {
    return statement().text();
  }

  /**
   * Another value in a cell.
   *
   * @param table name of the table
   * @param id id of the row
   * @param column name of the column
   * @param value the new text, empty for an empty cell
   */
  record SetCell(String table, String id, String column, String value) implements Edit {
    private static final Sentence CELL =
        Sentence.of("edit.cell", "{table}.{column} of {id} = {value}");
    private static final Sentence EMPTY =
        Sentence.of("edit.cell-empty", "{table}.{column} of {id} = (empty)");

    @Override
    public Statement statement() {
      return (value.isEmpty() ? EMPTY : CELL)
          .with("table", table, "column", column, "id", id, "value", value);
    }
  }

  /**
   * Another row.
   *
   * @param table name of the table
   * @param cells text by column
   */
  record AddRow(String table, Map<String, String> cells) implements Edit {
    private static final Sentence ROW = Sentence.of("edit.row", "a row of {table} with {cells}");

    /** Sorts the columns. */
    public AddRow {
      cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The same row, had it become known on a day. */
    AddRow recordedOn(LocalDate day) {
      Map<String, String> known = new TreeMap<>(cells);
      known.put("recorded", day.toString());
      return new AddRow(table, known);
    }

    @Override
    public Statement statement() {
      String all =
          cells.entrySet().stream()
              .map(cell -> cell.getKey() + " = " + cell.getValue())
              .collect(Collectors.joining(", "));
      return ROW.with("table", table, "cells", all);
    }
  }

  /**
   * The owner declares a table complete: what is not in it did not happen.
   *
   * @param table name of the table
   */
  record DeclareComplete(String table) implements Edit {
    private static final Sentence COMPLETE =
        Sentence.of("edit.complete", "the owner declares {table} complete");

    @Override
    public Statement statement() {
      return COMPLETE.with("table", table);
    }
  }

  /**
   * Another value of a parameter on all days.
   *
   * @param parameter id of the parameter
   * @param value the new value
   */
  record SetParameter(String parameter, String value) implements Edit {
    private static final Sentence PARAMETER =
        Sentence.of("edit.parameter", "parameter {parameter} = {value}");

    @Override
    public Statement statement() {
      return PARAMETER.with("parameter", parameter, "value", value);
    }
  }
}
