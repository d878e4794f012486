package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement or promise of money on an activity (IATI transaction, US budget terms).
 *
 * @param id identifier, unique in its table
 * @param activity the activity it belongs to
 * @param type budget stage
 * @param date day of the transaction
 * @param amount amount in its currency, negative for a correction
 * @param currency ISO 4217; empty = the activity's, else the portfolio's
 * @param provenance who says so and since when it is known
 */
@TableName("transactions")
@Consistent
public record Transaction(
    @NotBlank String id,
    @NotBlank @RefersTo(Activity.class) String activity,
    @NotNull Type type,
    @NotNull @OwnDate LocalDate date,
    @NotNull BigDecimal amount,
    @CurrencyCode @Nullable String currency,
    @NotNull Provenance provenance)
    implements Row {

  /** Budget stage. */
  public enum Type {
    /** Request. */
    REQUEST,
    /** Planned. */
    PLANNED,
    /** Allocation. */
    ALLOCATION,
    /** Obligation. */
    OBLIGATION,
    /** Deobligation. */
    DEOBLIGATION,
    /** Disbursement. */
    DISBURSEMENT,
    /** Expenditure. */
    EXPENDITURE,
    /** Refund. */
    REFUND,
    /** Partner contribution. */
    PARTNER_CONTRIBUTION
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static TransactionBuilder builder(String id) {
    return new TransactionBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
