package org.tsctp.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tsctp.basics.NearestName;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;

/** Reads edits that a person writes in one line each. */
public final class EditText {

  private static final String CELL = "deliveries.DLV-1003.date=2021-09-30";
  private static final String ROW = "units:id=U9,name=Ninth Company,country=XAA";

  private EditText() {}

  /**
   * Reads another value of a parameter.
   *
   * @param text such as {@code vetting.validity=180}
   * @return the edit
   * @throws IllegalArgumentException if it cannot be read; the message says what is near
   */
  public static Edit parameter(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw refused(text, "vetting.validity=180");
    }
    return new Edit.SetParameter(
        text.substring(0, equals), text.substring(equals + 1).replaceAll("^\\[|]$", ""));
  }

  /**
   * Reads another value in a cell. Ids and values may hold dots and equals signs: the column is the
   * first name of one that stands between a dot and an equals sign.
   *
   * @param text such as {@code deliveries.DLV-1003.date=2021-09-30}; nothing behind the equals sign
   *     empties the cell
   * @return the edit
   * @throws IllegalArgumentException if it cannot be read; the message says what is near
   */
  public static Edit cell(String text) {
    int dot = text.indexOf('.');
    if (dot <= 0) {
      throw refused(text, CELL);
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
      throw refused(text, CELL);
    }
    throw noColumn(table, found);
  }

  /**
   * Reads another row. Values may hold commas: a comma parts two cells only where the name of a
   * column and an equals sign follow.
   *
   * @param text such as {@code units:id=U9,name=Ninth Company,country=XAA}
   * @return the edit
   * @throws IllegalArgumentException if it cannot be read; the message says what is near
   */
  public static Edit row(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0) {
      throw refused(text, ROW);
    }
    Table<?> table = table(text.substring(0, colon));
    Map<String, String> cells = new LinkedHashMap<>();
    String last = "";
    for (String part : text.substring(colon + 1).split(",", -1)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? "" : part.substring(0, equals).strip();
      if (table.findColumn(name).isPresent()) {
        if (cells.put(name, part.substring(equals + 1)) != null) {
          throw new IllegalArgumentException(
              "\"" + text + "\" has " + name + " twice.\nGive it once.");
        }
        last = name;
      } else if (last.isEmpty() || name.matches("[a-z_]+")) {
        throw name.isEmpty() ? refused(text, ROW) : noColumn(table, name);
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
                new IllegalArgumentException(
                    "There is no table \""
                        + name
                        + "\".\n"
                        + NearestName.of(name, names)
                            .map(nearest -> "Maybe " + nearest + " is meant.")
                            .orElse("There is " + String.join(", ", names) + ".")));
  }

  private static IllegalArgumentException noColumn(Table<?> table, String name) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    return new IllegalArgumentException(
        "Table "
            + table
            + " has no column \""
            + name
            + "\".\n"
            + NearestName.of(name, names)
                .map(nearest -> "Maybe " + nearest + " is meant.")
                .orElse("It has " + String.join(", ", names) + "."));
  }

  private static IllegalArgumentException refused(String text, String example) {
    return new IllegalArgumentException(
        "\"" + text + "\" cannot be read.\nWrite it such as " + example + ".");
  }
}
