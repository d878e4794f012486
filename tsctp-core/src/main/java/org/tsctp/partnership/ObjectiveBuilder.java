package org.tsctp.partnership;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Objective}. Columns that are not set are empty. */
public final class ObjectiveBuilder {

  private final String id;
  private @Nullable String strategy;
  private @Nullable String title;
  private Provenance provenance = Provenance.NONE;

  ObjectiveBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets strategy.
   *
   * @param strategy the strategy it belongs to
   * @return this builder
   */
  public ObjectiveBuilder strategy(String strategy) {
    this.strategy = strategy;
    return this;
  }

  /**
   * Sets title.
   *
   * @param title title
   * @return this builder
   */
  public ObjectiveBuilder title(String title) {
    this.title = title;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ObjectiveBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Objective build() {
    return new Objective(
        id,
        Objects.requireNonNull(strategy, "strategy"),
        Objects.requireNonNull(title, "title"),
        provenance);
  }
}
