package org.tsctp.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a Greenbook table stand. Releases spell the header differently, so a column
 * is known by the words in its name.
 *
 * @param positions position of each column that is there
 * @param names names as written
 */
record GreenbookColumns(Map<Column, Integer> positions, List<String> names) {

  /** The columns. */
  enum Column {
    FISCAL_YEAR,
    REGION,
    COUNTRY,
    CATEGORY,
    PUBLICATION_ROW,
    AGENCY,
    ACCOUNT,
    HISTORICAL,
    CONSTANT;

    /** Whether a table can be read without it. */
    boolean isOptional() {
      return switch (this) {
        case REGION, PUBLICATION_ROW, AGENCY, CONSTANT -> true;
        case FISCAL_YEAR, COUNTRY, CATEGORY, ACCOUNT, HISTORICAL -> false;
      };
    }

    /** Whether a name, in lower case, is that of this column. */
    boolean isNamed(String name) {
      return switch (this) {
        case FISCAL_YEAR -> name.equals("fiscal year");
        case REGION -> name.equals("region") || name.equals("region name");
        case COUNTRY -> name.equals("country") || name.equals("country name");
        case CATEGORY -> name.equals("assistance category");
        case PUBLICATION_ROW -> name.equals("publication row");
        case AGENCY -> name.contains("agency") && !name.endsWith("id");
        case ACCOUNT -> name.contains("account") && !name.endsWith("id");
        case HISTORICAL -> name.contains("historical") || name.contains("current");
        case CONSTANT -> name.contains("constant");
      };
    }
  }

  GreenbookColumns {
    positions = new EnumMap<>(positions);
    names = List.copyOf(names);
  }

  /** The columns of a line of text, if it is the header. */
  static Optional<GreenbookColumns> find(String line) {
    return find(Arrays.asList(line.replace("\"", "").split(",", -1)));
  }

  /** The columns of a record, if it is the header: it names every column that is needed. */
  static Optional<GreenbookColumns> find(List<String> fields) {
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    for (int i = 0; i < fields.size(); i++) {
      String name = Names.key(fields.get(i));
      for (Column column : Column.values()) {
        if (column.isNamed(name)) {
          positions.putIfAbsent(column, i);
        }
      }
    }
    boolean complete =
        Arrays.stream(Column.values()).allMatch(c -> c.isOptional() || positions.containsKey(c));
    return complete ? Optional.of(new GreenbookColumns(positions, fields)) : Optional.empty();
  }

  /** The text of a cell, empty if there is no such column. */
  String text(Column column, List<String> fields) {
    Integer position = positions.get(column);
    return position == null ? "" : fields.get(position).strip();
  }

  /** The name of a column as the file writes it. */
  String name(Column column) {
    Integer position = positions.get(column);
    return position == null ? "" : names.get(position).strip();
  }
}
