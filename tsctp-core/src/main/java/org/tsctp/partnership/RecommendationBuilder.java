package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Recommendation}. Columns that are not set are empty. */
public final class RecommendationBuilder {

  private final String id;
  private @Nullable String report;
  private @Nullable LocalDate issued;
  private EventDate due = EventDate.UNKNOWN;
  private Recommendation.@Nullable Status status;
  private EventDate closed = EventDate.UNKNOWN;
  private @Nullable String evidence;
  private Provenance provenance = Provenance.NONE;

  RecommendationBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets report.
   *
   * @param report the audit report
   * @return this builder
   */
  public RecommendationBuilder report(String report) {
    this.report = report;
    return this;
  }

  /**
   * Sets issued.
   *
   * @param issued day it was issued
   * @return this builder
   */
  public RecommendationBuilder issued(LocalDate issued) {
    this.issued = issued;
    return this;
  }

  /**
   * Sets due.
   *
   * @param due day it is due
   * @return this builder
   */
  public RecommendationBuilder due(EventDate due) {
    this.due = due;
    return this;
  }

  /**
   * Sets due.
   *
   * @param due day it is due
   * @return this builder
   */
  public RecommendationBuilder due(LocalDate due) {
    this.due = EventDate.of(due);
    return this;
  }

  /**
   * Sets status.
   *
   * @param status status
   * @return this builder
   */
  public RecommendationBuilder status(Recommendation.Status status) {
    this.status = status;
    return this;
  }

  /**
   * Sets closed.
   *
   * @param closed day it was closed
   * @return this builder
   */
  public RecommendationBuilder closed(EventDate closed) {
    this.closed = closed;
    return this;
  }

  /**
   * Sets closed.
   *
   * @param closed day it was closed
   * @return this builder
   */
  public RecommendationBuilder closed(LocalDate closed) {
    this.closed = EventDate.of(closed);
    return this;
  }

  /**
   * Sets evidence.
   *
   * @param evidence evidence of closure
   * @return this builder
   */
  public RecommendationBuilder evidence(@Nullable String evidence) {
    this.evidence = evidence;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public RecommendationBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Recommendation build() {
    return new Recommendation(
        id,
        Objects.requireNonNull(report, "report"),
        Objects.requireNonNull(issued, "issued"),
        due,
        Objects.requireNonNull(status, "status"),
        closed,
        evidence,
        provenance);
  }
}
