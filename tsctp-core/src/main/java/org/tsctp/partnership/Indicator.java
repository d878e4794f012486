package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is measured to know whether an activity or objective works.
 *
 * @param id identifier, unique in its table
 * @param name name
 * @param activity the activity it measures
 * @param objective the objective it measures
 * @param kind level; empty = not stated
 * @param dimension side of the balance
 * @param direction which way is better
 * @param low lower goalpost, in the indicator's unit
 * @param high upper goalpost
 * @param baseline value at the start
 * @param target value aimed at
 * @param provenance who says so and since when it is known
 */
@TableName("indicators")
@Consistent
public record Indicator(
    @NotBlank String id,
    @NotBlank String name,
    @RefersTo(Activity.class) @Nullable String activity,
    @RefersTo(Objective.class) @Nullable String objective,
    @Nullable Kind kind,
    @Nullable Dimension dimension,
    @Nullable Direction direction,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    @NotNull Provenance provenance)
    implements Row {

  /** Level. */
  public enum Kind {
    /** Output. */
    OUTPUT,
    /** Outcome. */
    OUTCOME,
    /** Context. */
    CONTEXT
  }

  /** Which way is better. */
  public enum Direction {
    /** Higher is better. */
    HIGHER_IS_BETTER,
    /** Lower is better. */
    LOWER_IS_BETTER
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static IndicatorBuilder builder(String id) {
    return new IndicatorBuilder(id);
  }
}
