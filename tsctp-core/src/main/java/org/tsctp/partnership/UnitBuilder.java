package org.tsctp.partnership;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Unit}. Columns that are not set are empty. */
public final class UnitBuilder {

  private final String id;
  private @Nullable String name;
  private @Nullable String country;
  private Unit.@Nullable Kind kind;
  private Unit.@Nullable Branch branch;
  private @Nullable String commander;
  private List<String> aliases = List.of();
  private Provenance provenance = Provenance.NONE;

  UnitBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets name.
   *
   * @param name name as the source writes it
   * @return this builder
   */
  public UnitBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country its country, alpha-3
   * @return this builder
   */
  public UnitBuilder country(String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind unit or person; empty = UNIT
   * @return this builder
   */
  public UnitBuilder kind(Unit.@Nullable Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets branch.
   *
   * @param branch branch of service
   * @return this builder
   */
  public UnitBuilder branch(Unit.@Nullable Branch branch) {
    this.branch = branch;
    return this;
  }

  /**
   * Sets commander.
   *
   * @param commander the person in command; empty = none named
   * @return this builder
   */
  public UnitBuilder commander(@Nullable String commander) {
    this.commander = commander;
    return this;
  }

  /**
   * Sets aliases.
   *
   * @param aliases other names, separated by semicolons
   * @return this builder
   */
  public UnitBuilder aliases(List<String> aliases) {
    this.aliases = aliases;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public UnitBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Unit build() {
    return new Unit(
        id,
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(country, "country"),
        kind,
        branch,
        commander,
        aliases,
        provenance);
  }
}
