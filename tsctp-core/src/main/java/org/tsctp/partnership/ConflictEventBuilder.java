package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ConflictEvent}. Columns that are not set are empty. */
public final class ConflictEventBuilder {

  private final String id;
  private @Nullable LocalDate date;
  private @Nullable String country;
  private @Nullable String theater;
  private ConflictEvent.@Nullable Kind kind;
  private @Nullable String sideA;
  private @Nullable String sideB;
  private @Nullable Long deaths;
  private @Nullable Long deathsLow;
  private @Nullable Long deathsHigh;
  private @Nullable Long civilianDeaths;
  private @Nullable BigDecimal latitude;
  private @Nullable BigDecimal longitude;
  private @Nullable String precision;
  private Provenance provenance = Provenance.NONE;

  ConflictEventBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets date.
   *
   * @param date day
   * @return this builder
   */
  public ConflictEventBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country where, alpha-3
   * @return this builder
   */
  public ConflictEventBuilder country(String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets theater.
   *
   * @param theater where
   * @return this builder
   */
  public ConflictEventBuilder theater(@Nullable String theater) {
    this.theater = theater;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind type of violence
   * @return this builder
   */
  public ConflictEventBuilder kind(ConflictEvent.Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets sideA.
   *
   * @param sideA first side
   * @return this builder
   */
  public ConflictEventBuilder sideA(@Nullable String sideA) {
    this.sideA = sideA;
    return this;
  }

  /**
   * Sets sideB.
   *
   * @param sideB second side
   * @return this builder
   */
  public ConflictEventBuilder sideB(@Nullable String sideB) {
    this.sideB = sideB;
    return this;
  }

  /**
   * Sets deaths.
   *
   * @param deaths best estimate of deaths
   * @return this builder
   */
  public ConflictEventBuilder deaths(@Nullable Long deaths) {
    this.deaths = deaths;
    return this;
  }

  /**
   * Sets deathsLow.
   *
   * @param deathsLow lowest estimate
   * @return this builder
   */
  public ConflictEventBuilder deathsLow(@Nullable Long deathsLow) {
    this.deathsLow = deathsLow;
    return this;
  }

  /**
   * Sets deathsHigh.
   *
   * @param deathsHigh highest estimate
   * @return this builder
   */
  public ConflictEventBuilder deathsHigh(@Nullable Long deathsHigh) {
    this.deathsHigh = deathsHigh;
    return this;
  }

  /**
   * Sets civilianDeaths.
   *
   * @param civilianDeaths civilian deaths
   * @return this builder
   */
  public ConflictEventBuilder civilianDeaths(@Nullable Long civilianDeaths) {
    this.civilianDeaths = civilianDeaths;
    return this;
  }

  /**
   * Sets latitude.
   *
   * @param latitude degrees north, -90 to 90
   * @return this builder
   */
  public ConflictEventBuilder latitude(@Nullable BigDecimal latitude) {
    this.latitude = latitude;
    return this;
  }

  /**
   * Sets longitude.
   *
   * @param longitude degrees east, -180 to 180
   * @return this builder
   */
  public ConflictEventBuilder longitude(@Nullable BigDecimal longitude) {
    this.longitude = longitude;
    return this;
  }

  /**
   * Sets precision.
   *
   * @param precision precision of the place, in the source's words
   * @return this builder
   */
  public ConflictEventBuilder precision(@Nullable String precision) {
    this.precision = precision;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ConflictEventBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public ConflictEvent build() {
    return new ConflictEvent(
        id,
        Objects.requireNonNull(date, "date"),
        Objects.requireNonNull(country, "country"),
        theater,
        Objects.requireNonNull(kind, "kind"),
        sideA,
        sideB,
        deaths,
        deathsLow,
        deathsHigh,
        civilianDeaths,
        latitude,
        longitude,
        precision,
        provenance);
  }
}
