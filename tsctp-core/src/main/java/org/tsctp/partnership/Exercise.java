package org.tsctp.partnership;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * A joint exercise and its follow-up.
 *
 * @param id identifier, unique in its table
 * @param name name
 * @param kind kind of exercise
 * @param date day
 * @param countries who took part, alpha-3, separated by semicolons
 * @param score interoperability score, 0 to 1
 * @param followUp day the follow-up was agreed
 * @param provenance who says so and since when it is known
 */
@TableName("exercises")
@Consistent
public record Exercise(
    @NotBlank String id,
    @NotBlank String name,
    @Nullable Kind kind,
    @NotNull @OwnDate LocalDate date,
    @NotEmpty List<@Country String> countries,
    @DecimalMin(value = "0", message = "must be {value} or more")
        @DecimalMax(value = "1", message = "must be {value} or less")
        @Nullable BigDecimal score,
    EventDate followUp,
    @NotNull Provenance provenance)
    implements Row {

  /** Kind of exercise. */
  public enum Kind {
    /** Joint training. */
    JOINT_TRAINING,
    /** Border. */
    BORDER,
    /** Crisis. */
    CRISIS
  }

  /** Copies the lists. */
  public Exercise {
    countries = List.copyOf(countries);
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ExerciseBuilder builder(String id) {
    return new ExerciseBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
