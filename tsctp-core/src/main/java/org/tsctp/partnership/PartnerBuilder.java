package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Partner}. Columns that are not set are empty. */
public final class PartnerBuilder {

  private final String id;
  private @Nullable String name;
  private Partner.@Nullable Kind kind;
  private @Nullable String country;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  PartnerBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets name.
   *
   * @param name name as its owner writes it
   * @return this builder
   */
  public PartnerBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind what sort of partner it is
   * @return this builder
   */
  public PartnerBuilder kind(Partner.Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country its country, ISO 3166-1 alpha-3 or user-assigned; empty = none
   * @return this builder
   */
  public PartnerBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day on which it holds; empty = since always
   * @return this builder
   */
  public PartnerBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public PartnerBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public PartnerBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Partner build() {
    return new Partner(
        id,
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(kind, "kind"),
        country,
        from,
        to,
        provenance);
  }
}
