package org.tsctp.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * One change to the facts or the policy that flips a finding. An edit can be applied, so that what
 * is claimed of it can be tested: {@link WhatIf}.
 */
public sealed interface Edit {

  /**
   * The edit in words.
   *
   * @return such as {@code vettings.decided of VET-1 = 2020-10-01}
   */
  String text();

  /**
   * Another value in a cell.
   *
   * @param table name of the table
   * @param id id of the row
   * @param column name of the column
   * @param value the new text, empty for an empty cell
   */
  record SetCell(String table, String id, String column, String value) implements Edit {
    @Override
    public String text() {
      return table + "." + column + " of " + id + " = " + (value.isEmpty() ? "(empty)" : value);
    }
  }

  /**
   * Another row.
   *
   * @param table name of the table
   * @param cells text by column
   */
  record AddRow(String table, Map<String, String> cells) implements Edit {
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
    public String text() {
      StringBuilder text = new StringBuilder("a row of ").append(table).append(" with");
      String separator = " ";
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        text.append(separator).append(cell.getKey()).append(" = ").append(cell.getValue());
        separator = ", ";
      }
      return text.toString();
    }
  }

  /**
   * The owner declares a table complete: what is not in it did not happen.
   *
   * @param table name of the table
   */
  record DeclareComplete(String table) implements Edit {
    @Override
    public String text() {
      return "the owner declares " + table + " complete";
    }
  }

  /**
   * Another value of a parameter on all days.
   *
   * @param parameter id of the parameter
   * @param value the new value
   */
  record SetParameter(String parameter, String value) implements Edit {
    @Override
    public String text() {
      return "parameter " + parameter + " = " + value;
    }
  }
}
