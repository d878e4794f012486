package org.tsctp.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Edits that, made together, give a finding another outcome.
 *
 * @param edits the edits
 * @param outcome the outcome they lead to
 */
public record Flip(List<Edit> edits, Outcome outcome) {

  /** Copies the edits. */
  public Flip {
    edits = List.copyOf(edits);
  }

  /**
   * The edits in words.
   *
   * @return the texts of the edits joined by "and"
   */
  public String text() {
    return edits.stream().map(Edit::text).collect(Collectors.joining(", and "));
  }

  /**
   * How much is changed: fewer kinds of change before more, then a fact or document before the
   * owner's word that a table is complete, and that before the policy. Rows of one table that are
   * added together, such as money moved from one side to the other, are one change.
   */
  private int size() {
    Set<String> changes = new TreeSet<>();
    for (Edit edit : edits) {
      changes.add(
          edit instanceof Edit.SetCell cell
              ? "0" + cell.table() + "." + cell.column() + " " + cell.id()
              : edit instanceof Edit.AddRow row
                  ? "0+" + row.table()
                  : edit instanceof Edit.DeclareComplete complete
                      ? "1" + complete.table()
                      : "2" + edit.text());
    }
    return changes.stream().mapToInt(change -> 10 + change.charAt(0) - '0').sum();
  }

  /** Sorts flips by how much they change; those of one size stay in the order of their naming. */
  static List<Flip> smallestFirst(List<Flip> flips) {
    return flips.stream().sorted(Comparator.comparingInt(Flip::size)).toList();
  }
}
