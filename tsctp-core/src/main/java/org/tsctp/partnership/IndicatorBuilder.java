package org.tsctp.partnership;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Indicator}. Columns that are not set are empty. */
public final class IndicatorBuilder {

  private final String id;
  private @Nullable String name;
  private @Nullable String activity;
  private @Nullable String objective;
  private Indicator.@Nullable Kind kind;
  private @Nullable Dimension dimension;
  private Indicator.@Nullable Direction direction;
  private @Nullable BigDecimal low;
  private @Nullable BigDecimal high;
  private @Nullable BigDecimal baseline;
  private @Nullable BigDecimal target;
  private Provenance provenance = Provenance.NONE;

  IndicatorBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets name.
   *
   * @param name name
   * @return this builder
   */
  public IndicatorBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets activity.
   *
   * @param activity the activity it measures
   * @return this builder
   */
  public IndicatorBuilder activity(@Nullable String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets objective.
   *
   * @param objective the objective it measures
   * @return this builder
   */
  public IndicatorBuilder objective(@Nullable String objective) {
    this.objective = objective;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind level; empty = not stated
   * @return this builder
   */
  public IndicatorBuilder kind(Indicator.@Nullable Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets dimension.
   *
   * @param dimension side of the balance
   * @return this builder
   */
  public IndicatorBuilder dimension(@Nullable Dimension dimension) {
    this.dimension = dimension;
    return this;
  }

  /**
   * Sets direction.
   *
   * @param direction which way is better
   * @return this builder
   */
  public IndicatorBuilder direction(Indicator.@Nullable Direction direction) {
    this.direction = direction;
    return this;
  }

  /**
   * Sets low.
   *
   * @param low lower goalpost, in the indicator's unit
   * @return this builder
   */
  public IndicatorBuilder low(@Nullable BigDecimal low) {
    this.low = low;
    return this;
  }

  /**
   * Sets high.
   *
   * @param high upper goalpost
   * @return this builder
   */
  public IndicatorBuilder high(@Nullable BigDecimal high) {
    this.high = high;
    return this;
  }

  /**
   * Sets baseline.
   *
   * @param baseline value at the start
   * @return this builder
   */
  public IndicatorBuilder baseline(@Nullable BigDecimal baseline) {
    this.baseline = baseline;
    return this;
  }

  /**
   * Sets target.
   *
   * @param target value aimed at
   * @return this builder
   */
  public IndicatorBuilder target(@Nullable BigDecimal target) {
    this.target = target;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public IndicatorBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Indicator build() {
    return new Indicator(
        id,
        Objects.requireNonNull(name, "name"),
        activity,
        objective,
        kind,
        dimension,
        direction,
        low,
        high,
        baseline,
        target,
        provenance);
  }
}
