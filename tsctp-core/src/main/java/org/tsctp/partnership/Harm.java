package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * Harm done to civilians in an operation, and what followed.
 *
 * @param id identifier, unique in its table
 * @param date day
 * @param country where, alpha-3
 * @param unit the unit involved
 * @param activity the activity involved
 * @param killedLow lowest count of killed
 * @param killedHigh highest count of killed
 * @param intent intent; empty = unknown
 * @param assessed day it was assessed
 * @param investigationOpened day an investigation was opened
 * @param investigationConcluded day it was concluded
 * @param redress day redress was given
 * @param provenance who says so and since when it is known
 */
@TableName("harms")
@Consistent
public record Harm(
    @NotBlank String id,
    @NotNull @OwnDate LocalDate date,
    @NotNull @Country String country,
    @RefersTo(Unit.class) @Nullable String unit,
    @RefersTo(Activity.class) @Nullable String activity,
    @PositiveOrZero @Nullable Long killedLow,
    @PositiveOrZero @Nullable Long killedHigh,
    @Nullable Intent intent,
    EventDate assessed,
    EventDate investigationOpened,
    EventDate investigationConcluded,
    EventDate redress,
    @NotNull Provenance provenance)
    implements Row {

  /** Intent. */
  public enum Intent {
    /** Accident. */
    ACCIDENT,
    /** Deliberate. */
    DELIBERATE
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static HarmBuilder builder(String id) {
    return new HarmBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
