package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Waiver}. Columns that are not set are empty. */
public final class WaiverBuilder {

  private final String id;
  private @Nullable String rule;
  private @Nullable String country;
  private @Nullable String unit;
  private @Nullable String activity;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable String reason;
  private @Nullable String basis;
  private @Nullable String requestedBy;
  private @Nullable String approvedBy;
  private EventDate certified = EventDate.UNKNOWN;
  private EventDate consulted = EventDate.UNKNOWN;
  private EventDate notified = EventDate.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  WaiverBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets rule.
   *
   * @param rule id of the rule waived
   * @return this builder
   */
  public WaiverBuilder rule(String rule) {
    this.rule = rule;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country scope: country; empty = any
   * @return this builder
   */
  public WaiverBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets unit.
   *
   * @param unit scope: unit; empty = any
   * @return this builder
   */
  public WaiverBuilder unit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets activity.
   *
   * @param activity scope: activity; empty = any
   * @return this builder
   */
  public WaiverBuilder activity(@Nullable String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day covered
   * @return this builder
   */
  public WaiverBuilder from(LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day no longer covered
   * @return this builder
   */
  public WaiverBuilder to(LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets reason.
   *
   * @param reason why
   * @return this builder
   */
  public WaiverBuilder reason(@Nullable String reason) {
    this.reason = reason;
    return this;
  }

  /**
   * Sets basis.
   *
   * @param basis legal basis
   * @return this builder
   */
  public WaiverBuilder basis(@Nullable String basis) {
    this.basis = basis;
    return this;
  }

  /**
   * Sets requestedBy.
   *
   * @param requestedBy who asked
   * @return this builder
   */
  public WaiverBuilder requestedBy(@Nullable String requestedBy) {
    this.requestedBy = requestedBy;
    return this;
  }

  /**
   * Sets approvedBy.
   *
   * @param approvedBy who approved
   * @return this builder
   */
  public WaiverBuilder approvedBy(@Nullable String approvedBy) {
    this.approvedBy = approvedBy;
    return this;
  }

  /**
   * Sets certified.
   *
   * @param certified day of the certification
   * @return this builder
   */
  public WaiverBuilder certified(EventDate certified) {
    this.certified = certified;
    return this;
  }

  /**
   * Sets certified.
   *
   * @param certified day of the certification
   * @return this builder
   */
  public WaiverBuilder certified(LocalDate certified) {
    this.certified = EventDate.of(certified);
    return this;
  }

  /**
   * Sets consulted.
   *
   * @param consulted day of the consultation
   * @return this builder
   */
  public WaiverBuilder consulted(EventDate consulted) {
    this.consulted = consulted;
    return this;
  }

  /**
   * Sets consulted.
   *
   * @param consulted day of the consultation
   * @return this builder
   */
  public WaiverBuilder consulted(LocalDate consulted) {
    this.consulted = EventDate.of(consulted);
    return this;
  }

  /**
   * Sets notified.
   *
   * @param notified day of the notification
   * @return this builder
   */
  public WaiverBuilder notified(EventDate notified) {
    this.notified = notified;
    return this;
  }

  /**
   * Sets notified.
   *
   * @param notified day of the notification
   * @return this builder
   */
  public WaiverBuilder notified(LocalDate notified) {
    this.notified = EventDate.of(notified);
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public WaiverBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Waiver build() {
    return new Waiver(
        id,
        Objects.requireNonNull(rule, "rule"),
        country,
        unit,
        activity,
        Objects.requireNonNull(from, "from"),
        Objects.requireNonNull(to, "to"),
        reason,
        basis,
        requestedBy,
        approvedBy,
        certified,
        consulted,
        notified,
        provenance);
  }
}
