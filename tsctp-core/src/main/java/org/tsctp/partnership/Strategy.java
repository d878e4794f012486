package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * A strategy in force between two days.
 *
 * @param id identifier, unique in its table
 * @param title title
 * @param adopted day it was adopted
 * @param submitted day it was submitted
 * @param from first day in force
 * @param to first day after; empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("strategies")
@Consistent
public record Strategy(
    @NotBlank String id,
    @NotBlank String title,
    EventDate adopted,
    EventDate submitted,
    @NotNull @OwnDate LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static StrategyBuilder builder(String id) {
    return new StrategyBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return from;
  }
}
