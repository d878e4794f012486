package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Post}. Columns that are not set are empty. */
public final class PostBuilder {

  private final String id;
  private @Nullable String theater;
  private @Nullable String country;
  private Post.@Nullable Kind kind;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  PostBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets theater.
   *
   * @param theater the border segment or corridor
   * @return this builder
   */
  public PostBuilder theater(String theater) {
    this.theater = theater;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country whose side, alpha-3
   * @return this builder
   */
  public PostBuilder country(String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind kind of post
   * @return this builder
   */
  public PostBuilder kind(Post.@Nullable Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day on which it holds; empty = since always
   * @return this builder
   */
  public PostBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public PostBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public PostBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Post build() {
    return new Post(
        id,
        Objects.requireNonNull(theater, "theater"),
        Objects.requireNonNull(country, "country"),
        kind,
        from,
        to,
        provenance);
  }
}
