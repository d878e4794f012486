package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FundsStatus}. Columns that are not set are empty. */
public final class FundsStatusBuilder {

  private final String id;
  private @Nullable String account;
  private @Nullable String country;
  private @Nullable Integer fiscalYear;
  private @Nullable LocalDate asOf;
  private @Nullable BigDecimal allocated;
  private @Nullable BigDecimal obligated;
  private @Nullable BigDecimal unobligated;
  private @Nullable BigDecimal unliquidated;
  private @Nullable BigDecimal disbursed;
  private @Nullable BigDecimal cancelled;
  private @Nullable String currency;
  private Provenance provenance = Provenance.NONE;

  FundsStatusBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets account.
   *
   * @param account budget account, such as PKO or FMF
   * @return this builder
   */
  public FundsStatusBuilder account(String account) {
    this.account = account;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country country, alpha-3; empty = not broken down
   * @return this builder
   */
  public FundsStatusBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets fiscal year.
   *
   * @param fiscalYear fiscal year of the money, four digits
   * @return this builder
   */
  public FundsStatusBuilder fiscalYear(@Nullable Integer fiscalYear) {
    this.fiscalYear = fiscalYear;
    return this;
  }

  /**
   * Sets as of.
   *
   * @param asOf day the figures speak of
   * @return this builder
   */
  public FundsStatusBuilder asOf(LocalDate asOf) {
    this.asOf = asOf;
    return this;
  }

  /**
   * Sets allocated.
   *
   * @param allocated amount allocated
   * @return this builder
   */
  public FundsStatusBuilder allocated(@Nullable BigDecimal allocated) {
    this.allocated = allocated;
    return this;
  }

  /**
   * Sets obligated.
   *
   * @param obligated amount obligated
   * @return this builder
   */
  public FundsStatusBuilder obligated(@Nullable BigDecimal obligated) {
    this.obligated = obligated;
    return this;
  }

  /**
   * Sets unobligated.
   *
   * @param unobligated amount allocated and not obligated
   * @return this builder
   */
  public FundsStatusBuilder unobligated(@Nullable BigDecimal unobligated) {
    this.unobligated = unobligated;
    return this;
  }

  /**
   * Sets unliquidated.
   *
   * @param unliquidated amount obligated and not disbursed
   * @return this builder
   */
  public FundsStatusBuilder unliquidated(@Nullable BigDecimal unliquidated) {
    this.unliquidated = unliquidated;
    return this;
  }

  /**
   * Sets disbursed.
   *
   * @param disbursed amount disbursed
   * @return this builder
   */
  public FundsStatusBuilder disbursed(@Nullable BigDecimal disbursed) {
    this.disbursed = disbursed;
    return this;
  }

  /**
   * Sets cancelled.
   *
   * @param cancelled amount returned as cancelled
   * @return this builder
   */
  public FundsStatusBuilder cancelled(@Nullable BigDecimal cancelled) {
    this.cancelled = cancelled;
    return this;
  }

  /**
   * Sets currency.
   *
   * @param currency currency of the amounts, ISO 4217; empty = the portfolio's
   * @return this builder
   */
  public FundsStatusBuilder currency(@Nullable String currency) {
    this.currency = currency;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public FundsStatusBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public FundsStatus build() {
    return new FundsStatus(
        id,
        Objects.requireNonNull(account, "account"),
        country,
        fiscalYear,
        Objects.requireNonNull(asOf, "asOf"),
        allocated,
        obligated,
        unobligated,
        unliquidated,
        disbursed,
        cancelled,
        currency,
        provenance);
  }
}
