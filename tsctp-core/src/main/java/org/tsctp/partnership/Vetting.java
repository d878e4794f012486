package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * One examination of a unit or person before assistance, and what came of it.
 *
 * @param id identifier, unique in its table
 * @param unit the unit or person examined
 * @param regime the law it was done under; empty = both
 * @param requested day it was asked for
 * @param decided day of the decision; empty = pending
 * @param outcome result
 * @param to first day no longer covered; empty = by policy
 * @param provenance who says so and since when it is known
 */
@TableName("vettings")
@Consistent
public record Vetting(
    @NotBlank String id,
    @NotBlank @RefersTo(Unit.class) String unit,
    @Nullable Regime regime,
    @OwnDate EventDate requested,
    EventDate decided,
    @NotNull Outcome outcome,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Row {

  /** Result. */
  public enum Outcome {
    /** Approved. */
    APPROVED,
    /** Rejected. */
    REJECTED,
    /** Suspended. */
    SUSPENDED,
    /** Canceled. */
    CANCELED,
    /** Pending. */
    PENDING
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static VettingBuilder builder(String id) {
    return new VettingBuilder(id);
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return requested.findDate().or(decided::findDate).orElse(null);
  }

  /**
   * Whether no decision is known: the day of the decision is empty or did not come.
   *
   * @return true whatever the outcome column says
   */
  public boolean isPending() {
    return !decided.isKnown();
  }

  @Override
  public Optional<CellProblem> inconsistency() {
    if (decided.isKnown() == (outcome != Outcome.PENDING)) {
      return Optional.empty();
    }
    return Optional.of(
        new CellProblem(
            "decided",
            decided.toString(),
            decided.isKnown()
                ? "no day, since the outcome is PENDING"
                : "the day of the decision, since the outcome is " + outcome,
            "Write the day of the decision with its outcome, or the outcome PENDING without a day."));
  }
}
