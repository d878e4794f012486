package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Designation}. Columns that are not set are empty. */
public final class DesignationBuilder {

  private final String id;
  private @Nullable String person;
  private Designation.@Nullable Role role;
  private @Nullable String activity;
  private @Nullable String country;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  DesignationBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets person.
   *
   * @param person the person
   * @return this builder
   */
  public DesignationBuilder person(String person) {
    this.person = person;
    return this;
  }

  /**
   * Sets role.
   *
   * @param role monitor, contracting officer's representative, approver
   * @return this builder
   */
  public DesignationBuilder role(Designation.Role role) {
    this.role = role;
    return this;
  }

  /**
   * Sets activity.
   *
   * @param activity the activity; empty = any
   * @return this builder
   */
  public DesignationBuilder activity(@Nullable String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country the country; empty = any
   * @return this builder
   */
  public DesignationBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day
   * @return this builder
   */
  public DesignationBuilder from(LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day after; empty = open
   * @return this builder
   */
  public DesignationBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public DesignationBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Designation build() {
    return new Designation(
        id,
        Objects.requireNonNull(person, "person"),
        Objects.requireNonNull(role, "role"),
        activity,
        country,
        Objects.requireNonNull(from, "from"),
        to,
        provenance);
  }
}
