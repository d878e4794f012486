package org.tsctp.partnership;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link StrategyElement}. Columns that are not set are empty. */
public final class StrategyElementBuilder {

  private @Nullable String strategy;
  private @Nullable String element;
  private StrategyElement.@Nullable Presence present;
  private @Nullable String reference;
  private Provenance provenance = Provenance.NONE;

  StrategyElementBuilder() {}

  /**
   * Sets strategy.
   *
   * @param strategy the strategy
   * @return this builder
   */
  public StrategyElementBuilder strategy(String strategy) {
    this.strategy = strategy;
    return this;
  }

  /**
   * Sets element.
   *
   * @param element name of the element
   * @return this builder
   */
  public StrategyElementBuilder element(String element) {
    this.element = element;
    return this;
  }

  /**
   * Sets present.
   *
   * @param present whether it is there
   * @return this builder
   */
  public StrategyElementBuilder present(StrategyElement.Presence present) {
    this.present = present;
    return this;
  }

  /**
   * Sets reference.
   *
   * @param reference where
   * @return this builder
   */
  public StrategyElementBuilder reference(@Nullable String reference) {
    this.reference = reference;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public StrategyElementBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public StrategyElement build() {
    return new StrategyElement(
        Objects.requireNonNull(strategy, "strategy"),
        Objects.requireNonNull(element, "element"),
        Objects.requireNonNull(present, "present"),
        reference,
        provenance);
  }
}
