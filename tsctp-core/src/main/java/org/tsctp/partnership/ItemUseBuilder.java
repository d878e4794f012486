package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;

/** Builds a {@link ItemUse}. Columns that are not set are empty. */
public final class ItemUseBuilder {

  private final String id;
  private @Nullable String delivery;
  private @Nullable LocalDate date;
  private @Nullable String holder;
  private @Nullable String purpose;
  private EventDate consent = EventDate.UNKNOWN;
  private Truth verified = Truth.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  ItemUseBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets delivery.
   *
   * @param delivery the delivery
   * @return this builder
   */
  public ItemUseBuilder delivery(String delivery) {
    this.delivery = delivery;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day it was seen or reported
   * @return this builder
   */
  public ItemUseBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets holder.
   *
   * @param holder who held it; empty = the recipient
   * @return this builder
   */
  public ItemUseBuilder holder(@Nullable String holder) {
    this.holder = holder;
    return this;
  }

  /**
   * Sets purpose.
   *
   * @param purpose what it was used for; empty = not known
   * @return this builder
   */
  public ItemUseBuilder purpose(@Nullable String purpose) {
    this.purpose = purpose;
    return this;
  }

  /**
   * Sets consent.
   *
   * @param consent day the supplier consented to this holder or use
   * @return this builder
   */
  public ItemUseBuilder consent(EventDate consent) {
    this.consent = consent;
    return this;
  }

  /**
   * Sets verified.
   *
   * @param verified whether it was verified
   * @return this builder
   */
  public ItemUseBuilder verified(Truth verified) {
    this.verified = verified;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ItemUseBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public ItemUse build() {
    return new ItemUse(
        id,
        Objects.requireNonNull(delivery, "delivery"),
        Objects.requireNonNull(date, "date"),
        holder,
        purpose,
        consent,
        verified,
        provenance);
  }
}
