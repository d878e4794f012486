package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Remediation}. Columns that are not set are empty. */
public final class RemediationBuilder {

  private final String id;
  private @Nullable String allegation;
  private @Nullable Regime regime;
  private Remediation.@Nullable Finding finding;
  private @Nullable LocalDate decided;
  private EventDate consulted = EventDate.UNKNOWN;
  private EventDate reported = EventDate.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  RemediationBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets allegation.
   *
   * @param allegation the allegation it answers
   * @return this builder
   */
  public RemediationBuilder allegation(String allegation) {
    this.allegation = allegation;
    return this;
  }

  /**
   * Sets regime.
   *
   * @param regime the law it is made under
   * @return this builder
   */
  public RemediationBuilder regime(Regime regime) {
    this.regime = regime;
    return this;
  }

  /**
   * Sets finding.
   *
   * @param finding what was found
   * @return this builder
   */
  public RemediationBuilder finding(Remediation.Finding finding) {
    this.finding = finding;
    return this;
  }

  /**
   * Sets decided.
   *
   * @param decided day of the finding
   * @return this builder
   */
  public RemediationBuilder decided(LocalDate decided) {
    this.decided = decided;
    return this;
  }

  /**
   * Sets consulted.
   *
   * @param consulted day the other department was consulted
   * @return this builder
   */
  public RemediationBuilder consulted(EventDate consulted) {
    this.consulted = consulted;
    return this;
  }

  /**
   * Sets consulted.
   *
   * @param consulted day the other department was consulted
   * @return this builder
   */
  public RemediationBuilder consulted(LocalDate consulted) {
    this.consulted = EventDate.of(consulted);
    return this;
  }

  /**
   * Sets reported.
   *
   * @param reported day it was reported to the committees
   * @return this builder
   */
  public RemediationBuilder reported(EventDate reported) {
    this.reported = reported;
    return this;
  }

  /**
   * Sets reported.
   *
   * @param reported day it was reported to the committees
   * @return this builder
   */
  public RemediationBuilder reported(LocalDate reported) {
    this.reported = EventDate.of(reported);
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public RemediationBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Remediation build() {
    return new Remediation(
        id,
        Objects.requireNonNull(allegation, "allegation"),
        Objects.requireNonNull(regime, "regime"),
        Objects.requireNonNull(finding, "finding"),
        Objects.requireNonNull(decided, "decided"),
        consulted,
        reported,
        provenance);
  }
}
