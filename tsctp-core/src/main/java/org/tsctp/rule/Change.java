package org.tsctp.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Fact;
import org.tsctp.explain.ParameterUse;

/**
 * What became of one finding from one evaluation to another.
 *
 * @param status whether it is new, gone, changed or the same
 * @param before what the earlier evaluation says
 * @param after what the later evaluation says
 * @param causes the smallest sets of ingredients that, taken from the later evaluation into the
 *     earlier one, were seen to give what the later one says; of one set all are needed together,
 *     of several sets each suffices by itself; empty for what is the same
 */
public record Change(Status status, Standing before, Standing after, List<Set<Cause>> causes) {

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

  /** Copies the sets. */
  public Change {
    causes = List.copyOf(causes);
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

  /**
   * The parameters that were read and differ in value.
   *
   * @return each with both values, in the order in which they were read
   */
  public List<Pair> parameters() {
    Map<String, String> earlier = new LinkedHashMap<>();
    Map<String, String> later = new LinkedHashMap<>();
    uses(before).forEach(use -> earlier.put(use.id(), use.value()));
    uses(after).forEach(use -> later.put(use.id(), use.value()));
    return pairs(earlier, later);
  }

  /**
   * The cells that one of the two rests on and that differ.
   *
   * @return each with both values, in the order of the evidence; a value is null where the finding
   *     does not rest on the cell
   */
  public List<Pair> cells() {
    Map<String, String> earlier = new LinkedHashMap<>();
    Map<String, String> later = new LinkedHashMap<>();
    facts(before).forEach(fact -> earlier.put(name(fact), fact.value()));
    facts(after).forEach(fact -> later.put(name(fact), fact.value()));
    return pairs(earlier, later);
  }

  private static String name(Fact fact) {
    return fact.table() + "." + fact.column() + " of " + fact.id();
  }

  private static List<Pair> pairs(Map<String, String> earlier, Map<String, String> later) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    earlier.forEach((name, value) -> pairs.put(name, new Pair(name, value, later.get(name))));
    later.forEach(
        (name, value) -> pairs.putIfAbsent(name, new Pair(name, earlier.get(name), value)));
    List<Pair> differing = new ArrayList<>(pairs.values());
    differing.removeIf(pair -> Objects.equals(pair.before(), pair.after()));
    return differing;
  }

  private static List<ParameterUse> uses(Standing standing) {
    return standing.finding() == null ? List.of() : standing.finding().verdict().parameters();
  }

  private static List<Fact> facts(Standing standing) {
    return standing.finding() == null
        ? List.of()
        : standing.finding().verdict().explanation().facts();
  }
}
