package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Membership}. Columns that are not set are empty. */
public final class MembershipBuilder {

  private @Nullable String partner;
  private @Nullable String body;
  private @Nullable String role;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  MembershipBuilder() {}

  /**
   * Sets partner.
   *
   * @param partner the member
   * @return this builder
   */
  public MembershipBuilder partner(String partner) {
    this.partner = partner;
    return this;
  }

  /**
   * Sets body.
   *
   * @param body the body it belongs to
   * @return this builder
   */
  public MembershipBuilder body(String body) {
    this.body = body;
    return this;
  }

  /**
   * Sets role.
   *
   * @param role its role there, free text
   * @return this builder
   */
  public MembershipBuilder role(@Nullable String role) {
    this.role = role;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day on which it holds; empty = since always
   * @return this builder
   */
  public MembershipBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public MembershipBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public MembershipBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Membership build() {
    return new Membership(
        Objects.requireNonNull(partner, "partner"),
        Objects.requireNonNull(body, "body"),
        role,
        from,
        to,
        provenance);
  }
}
