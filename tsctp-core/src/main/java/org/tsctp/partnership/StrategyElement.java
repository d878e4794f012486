package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Whether a strategy contains an element that it must contain.
 *
 * @param strategy the strategy
 * @param element name of the element
 * @param present whether it is there
 * @param reference where
 * @param provenance who says so and since when it is known
 */
@TableName("strategy_elements")
@Consistent
public record StrategyElement(
    @NotBlank @RefersTo(Strategy.class) String strategy,
    @NotBlank String element,
    @NotNull Presence present,
    @Nullable String reference,
    @NotNull Provenance provenance)
    implements Row {

  /** Whether it is there. */
  public enum Presence {
    /** Present. */
    Y,
    /** Absent. */
    N,
    /** Present in part. */
    PARTIAL
  }

  /**
   * Starts a row.
   *
   * @return a builder
   */
  public static StrategyElementBuilder builder() {
    return new StrategyElementBuilder();
  }
}
