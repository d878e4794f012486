package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ThreatGroup}. Columns that are not set are empty. */
public final class ThreatGroupBuilder {

  private final String id;
  private @Nullable String name;
  private List<String> aliases = List.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  ThreatGroupBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets name.
   *
   * @param name name
   * @return this builder
   */
  public ThreatGroupBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets aliases.
   *
   * @param aliases other names, separated by semicolons
   * @return this builder
   */
  public ThreatGroupBuilder aliases(List<String> aliases) {
    this.aliases = aliases;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day known; empty = since always
   * @return this builder
   */
  public ThreatGroupBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public ThreatGroupBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ThreatGroupBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public ThreatGroup build() {
    return new ThreatGroup(id, Objects.requireNonNull(name, "name"), aliases, from, to, provenance);
  }
}
