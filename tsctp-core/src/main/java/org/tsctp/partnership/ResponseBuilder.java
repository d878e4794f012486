package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Response}. Columns that are not set are empty. */
public final class ResponseBuilder {

  private @Nullable String finding;
  private @Nullable String partner;
  private @Nullable LocalDate date;
  private Response.@Nullable Position position;
  private @Nullable String text;
  private @Nullable String evidence;
  private Provenance provenance = Provenance.NONE;

  ResponseBuilder() {}

  /**
   * Sets finding.
   *
   * @param finding id of the finding
   * @return this builder
   */
  public ResponseBuilder finding(String finding) {
    this.finding = finding;
    return this;
  }

  /**
   * Sets partner.
   *
   * @param partner who answers
   * @return this builder
   */
  public ResponseBuilder partner(String partner) {
    this.partner = partner;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day
   * @return this builder
   */
  public ResponseBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets position.
   *
   * @param position position taken
   * @return this builder
   */
  public ResponseBuilder position(Response.Position position) {
    this.position = position;
    return this;
  }

  /**
   * Sets text.
   *
   * @param text the answer
   * @return this builder
   */
  public ResponseBuilder text(@Nullable String text) {
    this.text = text;
    return this;
  }

  /**
   * Sets evidence.
   *
   * @param evidence evidence given
   * @return this builder
   */
  public ResponseBuilder evidence(@Nullable String evidence) {
    this.evidence = evidence;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ResponseBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Response build() {
    return new Response(
        Objects.requireNonNull(finding, "finding"),
        Objects.requireNonNull(partner, "partner"),
        Objects.requireNonNull(date, "date"),
        Objects.requireNonNull(position, "position"),
        text,
        evidence,
        provenance);
  }
}
