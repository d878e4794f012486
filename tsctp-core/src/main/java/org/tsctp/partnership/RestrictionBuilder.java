package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;

/** Builds a {@link Restriction}. Columns that are not set are empty. */
public final class RestrictionBuilder {

  private final String id;
  private Restriction.@Nullable Kind kind;
  private @Nullable String country;
  private @Nullable LocalDate event;
  private Truth headElected = Truth.UNKNOWN;
  private EventDate determined = EventDate.UNKNOWN;
  private EventDate lifted = EventDate.UNKNOWN;
  private @Nullable String body;
  private Provenance provenance = Provenance.NONE;

  RestrictionBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets kind.
   *
   * @param kind kind of restriction
   * @return this builder
   */
  public RestrictionBuilder kind(Restriction.Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country the country concerned, alpha-3
   * @return this builder
   */
  public RestrictionBuilder country(String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets event.
   *
   * @param event day of the event
   * @return this builder
   */
  public RestrictionBuilder event(LocalDate event) {
    this.event = event;
    return this;
  }

  /**
   * Sets headElected.
   *
   * @param headElected whether the head of government deposed was duly elected; empty = not known,
   *     counts
   * @return this builder
   */
  public RestrictionBuilder headElected(Truth headElected) {
    this.headElected = headElected;
    return this;
  }

  /**
   * Sets headElected.
   *
   * @param headElected whether the head of government deposed was duly elected; empty = not known,
   *     counts
   * @return this builder
   */
  public RestrictionBuilder headElected(boolean headElected) {
    this.headElected = Truth.of(headElected);
    return this;
  }

  /**
   * Sets determined.
   *
   * @param determined day of the formal determination
   * @return this builder
   */
  public RestrictionBuilder determined(EventDate determined) {
    this.determined = determined;
    return this;
  }

  /**
   * Sets determined.
   *
   * @param determined day of the formal determination
   * @return this builder
   */
  public RestrictionBuilder determined(LocalDate determined) {
    this.determined = EventDate.of(determined);
    return this;
  }

  /**
   * Sets lifted.
   *
   * @param lifted day the restriction was lifted
   * @return this builder
   */
  public RestrictionBuilder lifted(EventDate lifted) {
    this.lifted = lifted;
    return this;
  }

  /**
   * Sets lifted.
   *
   * @param lifted day the restriction was lifted
   * @return this builder
   */
  public RestrictionBuilder lifted(LocalDate lifted) {
    this.lifted = EventDate.of(lifted);
    return this;
  }

  /**
   * Sets body.
   *
   * @param body the regional body that suspended the country
   * @return this builder
   */
  public RestrictionBuilder body(@Nullable String body) {
    this.body = body;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public RestrictionBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Restriction build() {
    return new Restriction(
        id,
        Objects.requireNonNull(kind, "kind"),
        Objects.requireNonNull(country, "country"),
        Objects.requireNonNull(event, "event"),
        headElected,
        determined,
        lifted,
        body,
        provenance);
  }
}
