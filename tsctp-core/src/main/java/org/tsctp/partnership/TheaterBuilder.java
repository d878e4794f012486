package org.tsctp.partnership;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Theater}. Columns that are not set are empty. */
public final class TheaterBuilder {

  private final String id;
  private @Nullable String name;
  private Theater.@Nullable Kind kind;
  private List<String> countries = List.of();
  private Provenance provenance = Provenance.NONE;

  TheaterBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets name.
   *
   * @param name name of the theater
   * @return this builder
   */
  public TheaterBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind region, corridor, or segment of a border
   * @return this builder
   */
  public TheaterBuilder kind(Theater.Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets countries.
   *
   * @param countries its countries, alpha-3, separated by semicolons
   * @return this builder
   */
  public TheaterBuilder countries(List<String> countries) {
    this.countries = countries;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public TheaterBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Theater build() {
    return new Theater(
        id,
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(kind, "kind"),
        countries,
        provenance);
  }
}
