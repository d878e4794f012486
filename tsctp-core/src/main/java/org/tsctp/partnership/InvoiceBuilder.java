package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;

/** Builds a {@link Invoice}. Columns that are not set are empty. */
public final class InvoiceBuilder {

  private final String id;
  private @Nullable String activity;
  private @Nullable LocalDate date;
  private @Nullable BigDecimal amount;
  private @Nullable String currency;
  private @Nullable String approvedBy;
  private Truth supported = Truth.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  InvoiceBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets activity.
   *
   * @param activity the activity
   * @return this builder
   */
  public InvoiceBuilder activity(String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day of its approval
   * @return this builder
   */
  public InvoiceBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets amount.
   *
   * @param amount amount, negative for a correction
   * @return this builder
   */
  public InvoiceBuilder amount(BigDecimal amount) {
    this.amount = amount;
    return this;
  }

  /**
   * Sets currency.
   *
   * @param currency ISO 4217; empty = the activity's, else the portfolio's
   * @return this builder
   */
  public InvoiceBuilder currency(@Nullable String currency) {
    this.currency = currency;
    return this;
  }

  /**
   * Sets approved by.
   *
   * @param approvedBy who approved it
   * @return this builder
   */
  public InvoiceBuilder approvedBy(@Nullable String approvedBy) {
    this.approvedBy = approvedBy;
    return this;
  }

  /**
   * Sets supported.
   *
   * @param supported whether receipts or records support it
   * @return this builder
   */
  public InvoiceBuilder supported(Truth supported) {
    this.supported = supported;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public InvoiceBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Invoice build() {
    return new Invoice(
        id,
        Objects.requireNonNull(activity, "activity"),
        Objects.requireNonNull(date, "date"),
        Objects.requireNonNull(amount, "amount"),
        currency,
        approvedBy,
        supported,
        provenance);
  }
}
