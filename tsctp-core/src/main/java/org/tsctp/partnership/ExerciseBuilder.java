package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Exercise}. Columns that are not set are empty. */
public final class ExerciseBuilder {

  private final String id;
  private @Nullable String name;
  private Exercise.@Nullable Kind kind;
  private @Nullable LocalDate date;
  private List<String> countries = List.of();
  private @Nullable BigDecimal score;
  private EventDate followUp = EventDate.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  ExerciseBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets name.
   *
   * @param name name
   * @return this builder
   */
  public ExerciseBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind kind of exercise
   * @return this builder
   */
  public ExerciseBuilder kind(Exercise.@Nullable Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day
   * @return this builder
   */
  public ExerciseBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets countries.
   *
   * @param countries who took part, alpha-3, separated by semicolons
   * @return this builder
   */
  public ExerciseBuilder countries(List<String> countries) {
    this.countries = countries;
    return this;
  }

  /**
   * Sets score.
   *
   * @param score interoperability score, 0 to 1
   * @return this builder
   */
  public ExerciseBuilder score(@Nullable BigDecimal score) {
    this.score = score;
    return this;
  }

  /**
   * Sets followUp.
   *
   * @param followUp day the follow-up was agreed
   * @return this builder
   */
  public ExerciseBuilder followUp(EventDate followUp) {
    this.followUp = followUp;
    return this;
  }

  /**
   * Sets followUp.
   *
   * @param followUp day the follow-up was agreed
   * @return this builder
   */
  public ExerciseBuilder followUp(LocalDate followUp) {
    this.followUp = EventDate.of(followUp);
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ExerciseBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Exercise build() {
    return new Exercise(
        id,
        Objects.requireNonNull(name, "name"),
        kind,
        Objects.requireNonNull(date, "date"),
        countries,
        score,
        followUp,
        provenance);
  }
}
