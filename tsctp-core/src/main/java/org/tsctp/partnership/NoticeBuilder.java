package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Notice}. Columns that are not set are empty. */
public final class NoticeBuilder {

  private final String id;
  private Notice.@Nullable Kind kind;
  private @Nullable String activity;
  private @Nullable String country;
  private @Nullable String unit;
  private @Nullable String reference;
  private @Nullable LocalDate sent;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  NoticeBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets kind.
   *
   * @param kind kind of notice
   * @return this builder
   */
  public NoticeBuilder kind(Notice.Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets activity.
   *
   * @param activity the activity it concerns
   * @return this builder
   */
  public NoticeBuilder activity(@Nullable String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country the country it concerns, alpha-3
   * @return this builder
   */
  public NoticeBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets unit.
   *
   * @param unit the unit it concerns
   * @return this builder
   */
  public NoticeBuilder unit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets reference.
   *
   * @param reference what it refers to, such as a waiver id
   * @return this builder
   */
  public NoticeBuilder reference(@Nullable String reference) {
    this.reference = reference;
    return this;
  }

  /**
   * Sets sent.
   *
   * @param sent day it was sent
   * @return this builder
   */
  public NoticeBuilder sent(LocalDate sent) {
    this.sent = sent;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day it no longer holds; empty = open
   * @return this builder
   */
  public NoticeBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public NoticeBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Notice build() {
    return new Notice(
        id,
        Objects.requireNonNull(kind, "kind"),
        activity,
        country,
        unit,
        reference,
        Objects.requireNonNull(sent, "sent"),
        to,
        provenance);
  }
}
