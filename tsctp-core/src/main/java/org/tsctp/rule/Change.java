package org.tsctp.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one finding from one evaluation to another.
 *
 * @param status whether it is new, gone, changed or the same
 * @param before what the earlier evaluation says
 * @param after what the later evaluation says
 * @param causes the smallest sets of ingredients that, taken from the later evaluation into the
 *     earlier one, were seen to give what the later one says; of one set all are needed together,
 *     of several sets each suffices by itself; empty for what is the same
 * @param parameters parameters that one of the two reads and that the two policies give other
 *     values, in the order in which they were read
 * @param cells cells that one of the two rests on and that differ in the data, in the order of the
 *     evidence
 */
public record Change(
    Status status,
    Standing before,
    Standing after,
    List<Set<Cause>> causes,
    List<Pair> parameters,
    List<Pair> cells) {

  /** What can become of a finding. COMPLIANT and NOT_APPLICABLE count as none. */
  public enum Status {
    /** The later evaluation lists it, the earlier did not. */
    NEW("new"),
    /** The earlier evaluation listed it, the later does not. */
    GONE("gone"),
    /** Both list it and it reads differently. */
    CHANGED("changed"),
    /** Both list it and it reads the same. */
    SAME("same");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /**
     * The word for people.
     *
     * @return such as {@code new}
     */
    public String label() {
      return label;
    }
  }

  /**
   * One thing that has two values.
   *
   * @param name what it is, such as {@code vettings.decided of VET-1}
   * @param before the earlier value, null if it was not there
   * @param after the later value, null if it is not there
   */
  public record Pair(String name, @Nullable String before, @Nullable String after) {}

  /** Copies the lists. */
  public Change {
    causes = List.copyOf(causes);
    parameters = List.copyOf(parameters);
    cells = List.copyOf(cells);
  }

  Change withCauses(List<Set<Cause>> found) {
    return new Change(status, before, after, found, parameters, cells);
  }

  /**
   * The finding as the later evaluation has it, or else the earlier.
   *
   * @return the finding
   */
  public Finding finding() {
    Finding finding = after.finding() != null ? after.finding() : before.finding();
    return Objects.requireNonNull(finding);
  }

  /**
   * The id, which is that of both.
   *
   * @return such as {@code LEAHY-4:DLV-0417}
   */
  public String id() {
    return finding().id();
  }

  /**
   * Whether the outcome itself differs, and not only the words or figures.
   *
   * @return false for what is the same and for what has the same outcome
   */
  public boolean isOfOutcome() {
    return !before.sameOutcome(after);
  }
}
