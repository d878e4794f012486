package org.tsctp.source;

import java.util.List;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/** One row of a publisher's table. */
record SourceRow(Origin origin, SourceHeader header, List<String> texts) {

  /** The text of a cell without spaces at its ends, empty if there is no such column. */
  String text(String column) {
    Integer position = header.positions().get(column);
    return position == null ? "" : texts.get(position).strip();
  }

  /** A bad cell that does not count. */
  Issue error(String column, String expected, String fix) {
    return Issue.error(origin, column, text(column), expected, fix);
  }
}
