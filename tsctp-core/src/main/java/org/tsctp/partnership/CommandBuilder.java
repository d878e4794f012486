package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Command}. Columns that are not set are empty. */
public final class CommandBuilder {

  private @Nullable String unit;
  private @Nullable String parent;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Command.@Nullable Certainty certainty;
  private Provenance provenance = Provenance.NONE;

  CommandBuilder() {}

  /**
   * Sets unit.
   *
   * @param unit the subordinate
   * @return this builder
   */
  public CommandBuilder unit(String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets parent.
   *
   * @param parent the superior
   * @return this builder
   */
  public CommandBuilder parent(String parent) {
    this.parent = parent;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day on which it holds; empty = since always
   * @return this builder
   */
  public CommandBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public CommandBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets certainty.
   *
   * @param certainty how well the link is known; empty = CONFIRMED
   * @return this builder
   */
  public CommandBuilder certainty(Command.@Nullable Certainty certainty) {
    this.certainty = certainty;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public CommandBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Command build() {
    return new Command(
        Objects.requireNonNull(unit, "unit"),
        Objects.requireNonNull(parent, "parent"),
        from,
        to,
        certainty,
        provenance);
  }
}
