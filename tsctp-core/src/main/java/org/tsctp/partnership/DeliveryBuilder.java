package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;

/** Builds a {@link Delivery}. Columns that are not set are empty. */
public final class DeliveryBuilder {

  private final String id;
  private @Nullable String activity;
  private @Nullable String unit;
  private Truth identifiable = Truth.UNKNOWN;
  private Delivery.@Nullable Kind kind;
  private @Nullable LocalDate date;
  private @Nullable LocalDate estimated;
  private @Nullable BigDecimal value;
  private @Nullable String currency;
  private @Nullable Long persons;
  private Truth enhanced = Truth.UNKNOWN;
  private Delivery.@Nullable StatutoryException exception;
  private Truth inRoster = Truth.UNKNOWN;
  private @Nullable String item;
  private Provenance provenance = Provenance.NONE;

  DeliveryBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets activity.
   *
   * @param activity the activity that pays for it
   * @return this builder
   */
  public DeliveryBuilder activity(String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets unit.
   *
   * @param unit who receives it; empty = not identified
   * @return this builder
   */
  public DeliveryBuilder unit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets identifiable.
   *
   * @param identifiable whether the unit could be known beforehand
   * @return this builder
   */
  public DeliveryBuilder identifiable(Truth identifiable) {
    this.identifiable = identifiable;
    return this;
  }

  /**
   * Sets identifiable.
   *
   * @param identifiable whether the unit could be known beforehand
   * @return this builder
   */
  public DeliveryBuilder identifiable(boolean identifiable) {
    this.identifiable = Truth.of(identifiable);
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind training, equipment or other
   * @return this builder
   */
  public DeliveryBuilder kind(Delivery.Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day it was furnished (first day of a course)
   * @return this builder
   */
  public DeliveryBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets estimated.
   *
   * @param estimated day it was planned for
   * @return this builder
   */
  public DeliveryBuilder estimated(@Nullable LocalDate estimated) {
    this.estimated = estimated;
    return this;
  }

  /**
   * Sets value.
   *
   * @param value value in its currency
   * @return this builder
   */
  public DeliveryBuilder value(@Nullable BigDecimal value) {
    this.value = value;
    return this;
  }

  /**
   * Sets currency.
   *
   * @param currency ISO 4217; empty = the activity's, else the portfolio's
   * @return this builder
   */
  public DeliveryBuilder currency(@Nullable String currency) {
    this.currency = currency;
    return this;
  }

  /**
   * Sets persons.
   *
   * @param persons number of persons, 0 or more
   * @return this builder
   */
  public DeliveryBuilder persons(@Nullable Long persons) {
    this.persons = persons;
    return this;
  }

  /**
   * Sets enhanced.
   *
   * @param enhanced whether enhanced end-use monitoring applies
   * @return this builder
   */
  public DeliveryBuilder enhanced(Truth enhanced) {
    this.enhanced = enhanced;
    return this;
  }

  /**
   * Sets enhanced.
   *
   * @param enhanced whether enhanced end-use monitoring applies
   * @return this builder
   */
  public DeliveryBuilder enhanced(boolean enhanced) {
    this.enhanced = Truth.of(enhanced);
    return this;
  }

  /**
   * Sets exception.
   *
   * @param exception statutory exception claimed; empty = none
   * @return this builder
   */
  public DeliveryBuilder exception(Delivery.@Nullable StatutoryException exception) {
    this.exception = exception;
    return this;
  }

  /**
   * Sets inRoster.
   *
   * @param inRoster whether the unit stands in the roster of assisted units
   * @return this builder
   */
  public DeliveryBuilder inRoster(Truth inRoster) {
    this.inRoster = inRoster;
    return this;
  }

  /**
   * Sets inRoster.
   *
   * @param inRoster whether the unit stands in the roster of assisted units
   * @return this builder
   */
  public DeliveryBuilder inRoster(boolean inRoster) {
    this.inRoster = Truth.of(inRoster);
    return this;
  }

  /**
   * Sets item.
   *
   * @param item what was delivered
   * @return this builder
   */
  public DeliveryBuilder item(@Nullable String item) {
    this.item = item;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public DeliveryBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Delivery build() {
    return new Delivery(
        id,
        Objects.requireNonNull(activity, "activity"),
        unit,
        identifiable,
        Objects.requireNonNull(kind, "kind"),
        Objects.requireNonNull(date, "date"),
        estimated,
        value,
        currency,
        persons,
        enhanced,
        exception,
        inRoster,
        item,
        provenance);
  }
}
