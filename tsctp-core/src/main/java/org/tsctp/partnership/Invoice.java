package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;

/**
 * An invoice for work under an activity.
 *
 * @param id identifier, unique in its table
 * @param activity the activity
 * @param date day of its approval
 * @param amount amount, negative for a correction
 * @param currency ISO 4217; empty = the activity's, else the portfolio's
 * @param approvedBy who approved it
 * @param supported whether receipts or records support it
 * @param provenance who says so and since when it is known
 */
@TableName("invoices")
@Consistent
public record Invoice(
    @NotBlank String id,
    @NotBlank @RefersTo(Activity.class) String activity,
    @NotNull @OwnDate LocalDate date,
    @NotNull BigDecimal amount,
    @CurrencyCode @Nullable String currency,
    @Nullable String approvedBy,
    Truth supported,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static InvoiceBuilder builder(String id) {
    return new InvoiceBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
