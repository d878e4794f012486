package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link EndUseCheck}. Columns that are not set are empty. */
public final class EndUseCheckBuilder {

  private final String id;
  private @Nullable String delivery;
  private @Nullable LocalDate date;
  private EndUseCheck.@Nullable Result result;
  private EndUseCheck.@Nullable Verified verified;
  private @Nullable String evidence;
  private Provenance provenance = Provenance.NONE;

  EndUseCheckBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets delivery.
   *
   * @param delivery the delivery checked
   * @return this builder
   */
  public EndUseCheckBuilder delivery(String delivery) {
    this.delivery = delivery;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day of the check
   * @return this builder
   */
  public EndUseCheckBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets result.
   *
   * @param result result
   * @return this builder
   */
  public EndUseCheckBuilder result(EndUseCheck.Result result) {
    this.result = result;
    return this;
  }

  /**
   * Sets verified.
   *
   * @param verified what was verified
   * @return this builder
   */
  public EndUseCheckBuilder verified(EndUseCheck.@Nullable Verified verified) {
    this.verified = verified;
    return this;
  }

  /**
   * Sets evidence.
   *
   * @param evidence reference to the evidence
   * @return this builder
   */
  public EndUseCheckBuilder evidence(@Nullable String evidence) {
    this.evidence = evidence;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public EndUseCheckBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public EndUseCheck build() {
    return new EndUseCheck(
        id,
        Objects.requireNonNull(delivery, "delivery"),
        Objects.requireNonNull(date, "date"),
        Objects.requireNonNull(result, "result"),
        verified,
        evidence,
        provenance);
  }
}
