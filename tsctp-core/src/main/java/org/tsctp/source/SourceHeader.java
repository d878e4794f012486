package org.tsctp.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/**
 * The names of the columns of a table.
 *
 * @param positions position by name; of two columns with one name the first
 * @param fields how many fields a row has
 */
record SourceHeader(Map<String, Integer> positions, int fields) {

  static SourceHeader of(List<String> names) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      positions.putIfAbsent(names.get(i).strip(), i);
    }
    return new SourceHeader(positions, names.size());
  }

  /** Whether the first line of a text is a header with these columns. */
  static boolean has(String head, char separator, Set<String> columns) {
    String line = head.lines().findFirst().orElse("");
    List<String> names = List.of(line.replace("\"", "").split("\\Q" + separator + "\\E", -1));
    return of(names).positions.keySet().containsAll(columns);
  }

  /** A row below this header, unless it has too few or too many fields. */
  Optional<SourceRow> row(Origin origin, List<String> texts, Consumer<Issue> issues) {
    if (texts.size() == fields) {
      return Optional.of(new SourceRow(origin, this, texts));
    }
    issues.accept(
        Issue.error(
            origin,
            "",
            String.valueOf(texts.size()),
            fields + " fields as in the header",
            "Check separators and quotation marks. The row is left out."));
    return Optional.empty();
  }
}
