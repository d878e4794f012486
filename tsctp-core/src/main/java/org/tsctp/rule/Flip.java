package org.tsctp.rule;

import java.util.List;
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
}
