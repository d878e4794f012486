package org.tsctp.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A baseline laid over an evaluation, which itself stays as it is: which findings are new, which
 * are accepted, and what is to be said of each entry.
 *
 * <pre>{@code
 * Baselined baselined = Baselined.of(evaluation, baseline);
 * for (Finding finding : evaluation.findings()) {
 *   System.out.println(finding.id() + " " + baselined.mark(finding).state());
 * }
 * }</pre>
 */
public final class Baselined {

  private final Evaluation evaluation;
  private final @Nullable Baseline baseline;
  private final List<BaselineReview> reviews;
  private final Map<String, Mark> marks = new HashMap<>();

  /** How a finding stands to the baseline; the words are those of SARIF. */
  public enum State {
    /** No entry names it. */
    NEW("new"),
    /** An entry names it. */
    UNCHANGED("unchanged"),
    /** An entry names it with another outcome. */
    UPDATED("updated");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /**
     * The word for people and for SARIF.
     *
     * @return such as {@code new}
     */
    public String label() {
      return label;
    }
  }

  /**
   * How one finding stands to the baseline.
   *
   * @param state new, unchanged or updated
   * @param review the entry that names it: one that counts, else the first; null if it is new
   */
  public record Mark(State state, @Nullable BaselineReview review) {
    /**
     * Whether it is accepted by an entry that counts.
     *
     * @return true if it does not fail a check
     */
    public boolean isAccepted() {
      return review != null && review.counts();
    }
  }

  private Baselined(
      Evaluation evaluation, @Nullable Baseline baseline, List<BaselineReview> reviews) {
    this.evaluation = evaluation;
    this.baseline = baseline;
    this.reviews = List.copyOf(reviews);
    for (BaselineReview review : reviews) {
      if (review.matches()) {
        boolean updated = review.remarks().contains(BaselineReview.Remark.OTHER_OUTCOME);
        Mark mark = new Mark(updated ? State.UPDATED : State.UNCHANGED, review);
        marks.merge(
            review.entry().fingerprint(),
            mark,
            (first, next) -> !first.isAccepted() && next.isAccepted() ? next : first);
      }
    }
  }

  /**
   * An evaluation without a baseline.
   *
   * @param evaluation the evaluation
   * @return the evaluation with nothing laid over it
   */
  public static Baselined none(Evaluation evaluation) {
    return new Baselined(evaluation, null, List.of());
  }

  /**
   * Lays a baseline over an evaluation.
   *
   * @param evaluation the evaluation
   * @param baseline the baseline
   * @return both
   */
  public static Baselined of(Evaluation evaluation, Baseline baseline) {
    return new Baselined(evaluation, baseline, new BaselineReviewer(evaluation, baseline).review());
  }

  /**
   * The evaluation, untouched.
   *
   * @return the evaluation
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The baseline.
   *
   * @return the baseline, or empty if none is laid over
   */
  public Optional<Baseline> baseline() {
    return Optional.ofNullable(baseline);
  }

  /**
   * What is to be said of each entry.
   *
   * @return the entries in their order
   */
  public List<BaselineReview> reviews() {
    return reviews;
  }

  /**
   * How a finding stands to the baseline.
   *
   * @param finding the finding
   * @return new, unless an entry names it
   */
  public Mark mark(Finding finding) {
    return marks.getOrDefault(finding.id(), new Mark(State.NEW, null));
  }

  /**
   * The entries whose finding the evaluation no longer lists, although its rule was judged.
   *
   * @return the entries in their order
   */
  public List<BaselineReview> gone() {
    return reviews.stream()
        .filter(review -> review.remarks().contains(BaselineReview.Remark.NEVER_MATCHING))
        .toList();
  }

  /**
   * How many findings of each outcome are not accepted: these can fail a check.
   *
   * @return a number for each outcome
   */
  public Map<Outcome, Integer> notAccepted() {
    Map<Outcome, Integer> counts = new EnumMap<>(evaluation.outcomes());
    for (Finding finding : evaluation.findings()) {
      if (mark(finding).isAccepted()) {
        counts.merge(finding.outcome(), -1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * The findings worth listing that have a state.
   *
   * @param state the state
   * @return the findings in their order, without COMPLIANT and NOT_APPLICABLE ones
   */
  public List<Finding> list(State state) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : evaluation.findings()) {
      if (finding.outcome().isReported() && mark(finding).state() == state) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /**
   * The findings that are accepted.
   *
   * @return the findings in their order
   */
  public List<Finding> accepted() {
    return evaluation.findings().stream().filter(finding -> mark(finding).isAccepted()).toList();
  }
}
