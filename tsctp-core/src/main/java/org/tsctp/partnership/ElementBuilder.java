package org.tsctp.partnership;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Element}. Columns that are not set are empty. */
public final class ElementBuilder {

  private final String id;
  private Element.@Nullable Framework framework;
  private @Nullable String element;
  private StrategyElement.@Nullable Presence present;
  private EventDate date = EventDate.UNKNOWN;
  private @Nullable BigDecimal quantity;
  private @Nullable String activity;
  private @Nullable String unit;
  private @Nullable String notice;
  private @Nullable String program;
  private @Nullable String reference;
  private Provenance provenance = Provenance.NONE;

  ElementBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets framework.
   *
   * @param framework who asks for it
   * @return this builder
   */
  public ElementBuilder framework(Element.Framework framework) {
    this.framework = framework;
    return this;
  }

  /**
   * Sets element.
   *
   * @param element name of the element
   * @return this builder
   */
  public ElementBuilder element(String element) {
    this.element = element;
    return this;
  }

  /**
   * Sets present.
   *
   * @param present whether it is there
   * @return this builder
   */
  public ElementBuilder present(StrategyElement.Presence present) {
    this.present = present;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day it was done or given
   * @return this builder
   */
  public ElementBuilder date(EventDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets quantity.
   *
   * @param quantity its size, such as an amount in the activity's currency or a number of years
   * @return this builder
   */
  public ElementBuilder quantity(@Nullable BigDecimal quantity) {
    this.quantity = quantity;
    return this;
  }

  /**
   * Sets activity.
   *
   * @param activity the activity it belongs to
   * @return this builder
   */
  public ElementBuilder activity(@Nullable String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets unit.
   *
   * @param unit the unit it belongs to
   * @return this builder
   */
  public ElementBuilder unit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets notice.
   *
   * @param notice the notice it belongs to
   * @return this builder
   */
  public ElementBuilder notice(@Nullable String notice) {
    this.notice = notice;
    return this;
  }

  /**
   * Sets program.
   *
   * @param program the program it belongs to
   * @return this builder
   */
  public ElementBuilder program(@Nullable String program) {
    this.program = program;
    return this;
  }

  /**
   * Sets reference.
   *
   * @param reference where it is written
   * @return this builder
   */
  public ElementBuilder reference(@Nullable String reference) {
    this.reference = reference;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ElementBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Element build() {
    return new Element(
        id,
        Objects.requireNonNull(framework, "framework"),
        Objects.requireNonNull(element, "element"),
        Objects.requireNonNull(present, "present"),
        date,
        quantity,
        activity,
        unit,
        notice,
        program,
        reference,
        provenance);
  }
}
