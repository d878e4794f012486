package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Report}. Columns that are not set are empty. */
public final class ReportBuilder {

  private final String id;
  private @Nullable String kind;
  private @Nullable LocalDate due;
  private EventDate submitted = EventDate.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  ReportBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets kind.
   *
   * @param kind kind of report
   * @return this builder
   */
  public ReportBuilder kind(String kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets due.
   *
   * @param due day it is due
   * @return this builder
   */
  public ReportBuilder due(LocalDate due) {
    this.due = due;
    return this;
  }

  /**
   * Sets submitted.
   *
   * @param submitted day it was submitted
   * @return this builder
   */
  public ReportBuilder submitted(EventDate submitted) {
    this.submitted = submitted;
    return this;
  }

  /**
   * Sets submitted.
   *
   * @param submitted day it was submitted
   * @return this builder
   */
  public ReportBuilder submitted(LocalDate submitted) {
    this.submitted = EventDate.of(submitted);
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ReportBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Report build() {
    return new Report(
        id,
        Objects.requireNonNull(kind, "kind"),
        Objects.requireNonNull(due, "due"),
        submitted,
        provenance);
  }
}
