package org.tsctp.examples.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tsctp.basics.NearestName;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.rule.Edit;

/** Reads edits that are given on the command line. */
final class Edits {

  private static final String CELL = "deliveries.DLV-1003.date=2021-09-30";
  private static final String ROW = "units:id=U9,name=Ninth Company,country=XAA";

  private Edits() {}

  /** Reads {@code vetting.validity=180}. */
  static Edit parameter(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw refused("--set", text, "vetting.validity=180");
    }
    return new Edit.SetParameter(
        text.substring(0, equals), text.substring(equals + 1).replaceAll("^\\[|]$", ""));
  }

  /**
   * Reads {@code deliveries.DLV-1003.date=2021-09-30}. Ids and values may hold dots and equals
   * signs: the column is the first name of one that stands between a dot and an equals sign.
   */
  static Edit cell(String text) {
    int dot = text.indexOf('.');
    if (dot <= 0) {
      throw refused("--set-cell", text, CELL);
    }
    Table<?> table = table(text.substring(0, dot));
    String rest = text.substring(dot + 1);
    String found = "";
    for (int equals = rest.indexOf('='); equals > 0; equals = rest.indexOf('=', equals + 1)) {
      int last = rest.lastIndexOf('.', equals);
      String column = rest.substring(last + 1, equals);
      if (last > 0 && table.findColumn(column).isPresent()) {
        return new Edit.SetCell(
            table.name(), rest.substring(0, last), column, rest.substring(equals + 1));
      }
      found = found.isEmpty() && last > 0 ? column : found;
    }
    if (found.isEmpty()) {
      throw refused("--set-cell", text, CELL);
    }
    throw noColumn(table, found);
  }

  /**
   * Reads {@code units:id=U9,name=Ninth Company,country=XAA}. Values may hold commas: a comma parts
   * two cells only where the name of a column and an equals sign follow.
   */
  static Edit row(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0) {
      throw refused("--add", text, ROW);
    }
    Table<?> table = table(text.substring(0, colon));
    Map<String, String> cells = new LinkedHashMap<>();
    String last = "";
    for (String part : text.substring(colon + 1).split(",", -1)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? "" : part.substring(0, equals).strip();
      if (table.findColumn(name).isPresent()) {
        if (cells.put(name, part.substring(equals + 1)) != null) {
          throw new UsageException("--add \"" + text + "\" has " + name + " twice.\nGive it once.");
        }
        last = name;
      } else if (last.isEmpty() || name.matches("[a-z_]+")) {
        throw name.isEmpty() ? refused("--add", text, ROW) : noColumn(table, name);
      } else {
        cells.merge(last, "," + part, String::concat);
      }
    }
    return new Edit.AddRow(table.name(), cells);
  }

  private static Table<?> table(String name) {
    List<String> names = Tables.all().stream().map(Table::name).toList();
    return Tables.find(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no table \""
                        + name
                        + "\".\n"
                        + NearestName.of(name, names)
                            .map(nearest -> "Maybe " + nearest + " is meant.")
                            .orElse("There is " + String.join(", ", names) + ".")));
  }

  private static UsageException noColumn(Table<?> table, String name) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    return new UsageException(
        "Table "
            + table
            + " has no column \""
            + name
            + "\".\n"
            + NearestName.of(name, names)
                .map(nearest -> "Maybe " + nearest + " is meant.")
                .orElse("It has " + String.join(", ", names) + "."));
  }

  private static UsageException refused(String option, String text, String example) {
    return new UsageException(
        option + " \"" + text + "\" cannot be read.\nWrite it such as " + example + ".");
  }
}
