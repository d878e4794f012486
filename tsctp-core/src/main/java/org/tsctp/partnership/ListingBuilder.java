package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Listing}. Columns that are not set are empty. */
public final class ListingBuilder {

  private final String id;
  private Listing.@Nullable ListName list;
  private @Nullable String country;
  private @Nullable String group;
  private @Nullable Integer year;
  private boolean listed = false;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  ListingBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets list.
   *
   * @param list which list
   * @return this builder
   */
  public ListingBuilder list(Listing.ListName list) {
    this.list = list;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country the country listed, alpha-3
   * @return this builder
   */
  public ListingBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets group.
   *
   * @param group the group listed
   * @return this builder
   */
  public ListingBuilder group(@Nullable String group) {
    this.group = group;
    return this;
  }

  /**
   * Sets year.
   *
   * @param year year of the list, four digits
   * @return this builder
   */
  public ListingBuilder year(@Nullable Integer year) {
    this.year = year;
    return this;
  }

  /**
   * Sets listed.
   *
   * @param listed whether it was on the list
   * @return this builder
   */
  public ListingBuilder listed(boolean listed) {
    this.listed = listed;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day; empty = 1 July of the year
   * @return this builder
   */
  public ListingBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public ListingBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ListingBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Listing build() {
    return new Listing(
        id,
        Objects.requireNonNull(list, "list"),
        country,
        group,
        year,
        listed,
        from,
        to,
        provenance);
  }
}
