package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Protocol}. Columns that are not set are empty. */
public final class ProtocolBuilder {

  private final String id;
  private @Nullable String name;
  private List<String> parties = List.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  ProtocolBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets name.
   *
   * @param name name
   * @return this builder
   */
  public ProtocolBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets parties.
   *
   * @param parties its parties, separated by semicolons
   * @return this builder
   */
  public ProtocolBuilder parties(List<String> parties) {
    this.parties = parties;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day on which it holds; empty = since always
   * @return this builder
   */
  public ProtocolBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public ProtocolBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ProtocolBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Protocol build() {
    return new Protocol(id, Objects.requireNonNull(name, "name"), parties, from, to, provenance);
  }
}
