package org.tsctp.partnership;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.ReportingPeriod;

/** Builds a {@link Observation}. Columns that are not set are empty. */
public final class ObservationBuilder {

  private @Nullable String indicator;
  private @Nullable String country;
  private @Nullable String theater;
  private @Nullable ReportingPeriod period;
  private @Nullable BigDecimal value;
  private @Nullable BigDecimal se;
  private @Nullable BigDecimal lower;
  private @Nullable BigDecimal upper;
  private Provenance provenance = Provenance.NONE;

  ObservationBuilder() {}

  /**
   * Sets indicator.
   *
   * @param indicator the indicator
   * @return this builder
   */
  public ObservationBuilder indicator(String indicator) {
    this.indicator = indicator;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country where, alpha-3; empty = everywhere
   * @return this builder
   */
  public ObservationBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets theater.
   *
   * @param theater where
   * @return this builder
   */
  public ObservationBuilder theater(@Nullable String theater) {
    this.theater = theater;
    return this;
  }

  /**
   * Sets period.
   *
   * @param period YYYY, YYYY-Qn, YYYY-MM or a date; its last day is the row's own date
   * @return this builder
   */
  public ObservationBuilder period(ReportingPeriod period) {
    this.period = period;
    return this;
  }

  /**
   * Sets value.
   *
   * @param value value in the indicator's unit
   * @return this builder
   */
  public ObservationBuilder value(BigDecimal value) {
    this.value = value;
    return this;
  }

  /**
   * Sets se.
   *
   * @param se standard error, same unit
   * @return this builder
   */
  public ObservationBuilder se(@Nullable BigDecimal se) {
    this.se = se;
    return this;
  }

  /**
   * Sets lower.
   *
   * @param lower lower bound
   * @return this builder
   */
  public ObservationBuilder lower(@Nullable BigDecimal lower) {
    this.lower = lower;
    return this;
  }

  /**
   * Sets upper.
   *
   * @param upper upper bound
   * @return this builder
   */
  public ObservationBuilder upper(@Nullable BigDecimal upper) {
    this.upper = upper;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ObservationBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Observation build() {
    return new Observation(
        Objects.requireNonNull(indicator, "indicator"),
        country,
        theater,
        Objects.requireNonNull(period, "period"),
        Objects.requireNonNull(value, "value"),
        se,
        lower,
        upper,
        provenance);
  }
}
