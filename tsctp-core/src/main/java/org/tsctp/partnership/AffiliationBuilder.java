package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Affiliation}. Columns that are not set are empty. */
public final class AffiliationBuilder {

  private final String id;
  private @Nullable String unit;
  private @Nullable String partner;
  private @Nullable String group;
  private Affiliation.@Nullable Certainty certainty;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  AffiliationBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets unit.
   *
   * @param unit the unit
   * @return this builder
   */
  public AffiliationBuilder unit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets partner.
   *
   * @param partner the partner
   * @return this builder
   */
  public AffiliationBuilder partner(@Nullable String partner) {
    this.partner = partner;
    return this;
  }

  /**
   * Sets group.
   *
   * @param group the group, as the listings name it
   * @return this builder
   */
  public AffiliationBuilder group(String group) {
    this.group = group;
    return this;
  }

  /**
   * Sets certainty.
   *
   * @param certainty whether it is confirmed; empty = not known
   * @return this builder
   */
  public AffiliationBuilder certainty(Affiliation.@Nullable Certainty certainty) {
    this.certainty = certainty;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day; empty = since always
   * @return this builder
   */
  public AffiliationBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public AffiliationBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public AffiliationBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Affiliation build() {
    return new Affiliation(
        id, unit, partner, Objects.requireNonNull(group, "group"), certainty, from, to, provenance);
  }
}
