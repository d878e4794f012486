package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One objective of a strategy.
 *
 * @param id identifier, unique in its table
 * @param strategy the strategy it belongs to
 * @param title title
 * @param provenance who says so and since when it is known
 */
@TableName("objectives")
@Consistent
public record Objective(
    @NotBlank String id,
    @NotBlank @RefersTo(Strategy.class) String strategy,
    @NotBlank String title,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ObjectiveBuilder builder(String id) {
    return new ObjectiveBuilder(id);
  }
}
