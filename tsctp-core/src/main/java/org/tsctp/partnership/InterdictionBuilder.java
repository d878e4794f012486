package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Interdiction}. Columns that are not set are empty. */
public final class InterdictionBuilder {

  private final String id;
  private @Nullable String theater;
  private @Nullable String post;
  private @Nullable LocalDate date;
  private Interdiction.@Nullable Kind kind;
  private @Nullable BigDecimal quantity;
  private Provenance provenance = Provenance.NONE;

  InterdictionBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets theater.
   *
   * @param theater where
   * @return this builder
   */
  public InterdictionBuilder theater(String theater) {
    this.theater = theater;
    return this;
  }

  /**
   * Sets post.
   *
   * @param post the post that did it
   * @return this builder
   */
  public InterdictionBuilder post(@Nullable String post) {
    this.post = post;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day
   * @return this builder
   */
  public InterdictionBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind what was intercepted
   * @return this builder
   */
  public InterdictionBuilder kind(Interdiction.@Nullable Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets quantity.
   *
   * @param quantity how much, in the source's unit
   * @return this builder
   */
  public InterdictionBuilder quantity(@Nullable BigDecimal quantity) {
    this.quantity = quantity;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public InterdictionBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Interdiction build() {
    return new Interdiction(
        id,
        Objects.requireNonNull(theater, "theater"),
        post,
        Objects.requireNonNull(date, "date"),
        kind,
        quantity,
        provenance);
  }
}
