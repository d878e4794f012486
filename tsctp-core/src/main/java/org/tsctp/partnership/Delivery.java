package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;

/**
 * Assistance reaching somebody on a day: a course, an item, a service.
 *
 * @param id identifier, unique in its table
 * @param activity the activity that pays for it
 * @param unit who receives it; empty = not identified
 * @param identifiable whether the unit could be known beforehand
 * @param kind training, equipment or other
 * @param date day it was furnished (first day of a course)
 * @param estimated day it was planned for
 * @param value value in its currency
 * @param currency ISO 4217; empty = the activity's, else the portfolio's
 * @param persons number of persons, 0 or more
 * @param enhanced whether enhanced end-use monitoring applies
 * @param exception statutory exception claimed; empty = none
 * @param inRoster whether the unit stands in the roster of assisted units
 * @param item what was delivered
 * @param provenance who says so and since when it is known
 */
@TableName("deliveries")
@Consistent
public record Delivery(
    @NotBlank String id,
    @NotBlank @RefersTo(Activity.class) String activity,
    @RefersTo(Unit.class) @Nullable String unit,
    Truth identifiable,
    @NotNull Kind kind,
    @NotNull @OwnDate LocalDate date,
    @Nullable LocalDate estimated,
    @Nullable BigDecimal value,
    @CurrencyCode @Nullable String currency,
    @PositiveOrZero @Nullable Long persons,
    Truth enhanced,
    @Nullable StatutoryException exception,
    Truth inRoster,
    @Nullable String item,
    @NotNull Provenance provenance)
    implements Row {

  /** Training, equipment or other. */
  public enum Kind {
    /** Training. */
    TRAINING,
    /** Equipment. */
    EQUIPMENT,
    /** Other. */
    OTHER
  }

  /** Statutory exception claimed. */
  public enum StatutoryException {
    /** Emergency. */
    EMERGENCY
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static DeliveryBuilder builder(String id) {
    return new DeliveryBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
