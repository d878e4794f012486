package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Strategy}. Columns that are not set are empty. */
public final class StrategyBuilder {

  private final String id;
  private @Nullable String title;
  private EventDate adopted = EventDate.UNKNOWN;
  private EventDate submitted = EventDate.UNKNOWN;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  StrategyBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets title.
   *
   * @param title title
   * @return this builder
   */
  public StrategyBuilder title(String title) {
    this.title = title;
    return this;
  }

  /**
   * Sets adopted.
   *
   * @param adopted day it was adopted
   * @return this builder
   */
  public StrategyBuilder adopted(EventDate adopted) {
    this.adopted = adopted;
    return this;
  }

  /**
   * Sets adopted.
   *
   * @param adopted day it was adopted
   * @return this builder
   */
  public StrategyBuilder adopted(LocalDate adopted) {
    this.adopted = EventDate.of(adopted);
    return this;
  }

  /**
   * Sets submitted.
   *
   * @param submitted day it was submitted
   * @return this builder
   */
  public StrategyBuilder submitted(EventDate submitted) {
    this.submitted = submitted;
    return this;
  }

  /**
   * Sets submitted.
   *
   * @param submitted day it was submitted
   * @return this builder
   */
  public StrategyBuilder submitted(LocalDate submitted) {
    this.submitted = EventDate.of(submitted);
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day in force
   * @return this builder
   */
  public StrategyBuilder from(LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day after; empty = open
   * @return this builder
   */
  public StrategyBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public StrategyBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Strategy build() {
    return new Strategy(
        id,
        Objects.requireNonNull(title, "title"),
        adopted,
        submitted,
        Objects.requireNonNull(from, "from"),
        to,
        provenance);
  }
}
