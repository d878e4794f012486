package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Allegation}. Columns that are not set are empty. */
public final class AllegationBuilder {

  private final String id;
  private @Nullable String unit;
  private @Nullable String country;
  private Allegation.@Nullable Act act;
  private @Nullable LocalDate occurred;
  private Allegation.@Nullable Credibility credibility;
  private EventDate assessed = EventDate.UNKNOWN;
  private EventDate identificationEffort = EventDate.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  AllegationBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets unit.
   *
   * @param unit the unit; empty = not identified
   * @return this builder
   */
  public AllegationBuilder unit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country where it happened, alpha-3
   * @return this builder
   */
  public AllegationBuilder country(String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets act.
   *
   * @param act what is said to have been done
   * @return this builder
   */
  public AllegationBuilder act(Allegation.Act act) {
    this.act = act;
    return this;
  }

  /**
   * Sets occurred.
   *
   * @param occurred day it is said to have happened
   * @return this builder
   */
  public AllegationBuilder occurred(LocalDate occurred) {
    this.occurred = occurred;
    return this;
  }

  /**
   * Sets credibility.
   *
   * @param credibility result of the assessment; empty = not assessed
   * @return this builder
   */
  public AllegationBuilder credibility(Allegation.@Nullable Credibility credibility) {
    this.credibility = credibility;
    return this;
  }

  /**
   * Sets assessed.
   *
   * @param assessed day of the assessment
   * @return this builder
   */
  public AllegationBuilder assessed(EventDate assessed) {
    this.assessed = assessed;
    return this;
  }

  /**
   * Sets assessed.
   *
   * @param assessed day of the assessment
   * @return this builder
   */
  public AllegationBuilder assessed(LocalDate assessed) {
    this.assessed = EventDate.of(assessed);
    return this;
  }

  /**
   * Sets identificationEffort.
   *
   * @param identificationEffort day an effort to identify the unit was recorded
   * @return this builder
   */
  public AllegationBuilder identificationEffort(EventDate identificationEffort) {
    this.identificationEffort = identificationEffort;
    return this;
  }

  /**
   * Sets identificationEffort.
   *
   * @param identificationEffort day an effort to identify the unit was recorded
   * @return this builder
   */
  public AllegationBuilder identificationEffort(LocalDate identificationEffort) {
    this.identificationEffort = EventDate.of(identificationEffort);
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public AllegationBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Allegation build() {
    return new Allegation(
        id,
        unit,
        Objects.requireNonNull(country, "country"),
        Objects.requireNonNull(act, "act"),
        Objects.requireNonNull(occurred, "occurred"),
        credibility,
        assessed,
        identificationEffort,
        provenance);
  }
}
