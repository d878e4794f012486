package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Transaction}. Columns that are not set are empty. */
public final class TransactionBuilder {

  private final String id;
  private @Nullable String activity;
  private Transaction.@Nullable Type type;
  private @Nullable LocalDate date;
  private @Nullable BigDecimal amount;
  private @Nullable String currency;
  private Provenance provenance = Provenance.NONE;

  TransactionBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets activity.
   *
   * @param activity the activity it belongs to
   * @return this builder
   */
  public TransactionBuilder activity(String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets type.
   *
   * @param type budget stage
   * @return this builder
   */
  public TransactionBuilder type(Transaction.Type type) {
    this.type = type;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day of the transaction
   * @return this builder
   */
  public TransactionBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets amount.
   *
   * @param amount amount in its currency, negative for a correction
   * @return this builder
   */
  public TransactionBuilder amount(BigDecimal amount) {
    this.amount = amount;
    return this;
  }

  /**
   * Sets currency.
   *
   * @param currency ISO 4217; empty = the activity's, else the portfolio's
   * @return this builder
   */
  public TransactionBuilder currency(@Nullable String currency) {
    this.currency = currency;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public TransactionBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Transaction build() {
    return new Transaction(
        id,
        Objects.requireNonNull(activity, "activity"),
        Objects.requireNonNull(type, "type"),
        Objects.requireNonNull(date, "date"),
        Objects.requireNonNull(amount, "amount"),
        currency,
        provenance);
  }
}
