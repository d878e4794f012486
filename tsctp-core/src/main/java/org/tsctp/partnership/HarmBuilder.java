package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Harm}. Columns that are not set are empty. */
public final class HarmBuilder {

  private final String id;
  private @Nullable LocalDate date;
  private @Nullable String country;
  private @Nullable String unit;
  private @Nullable String activity;
  private @Nullable Long killedLow;
  private @Nullable Long killedHigh;
  private Harm.@Nullable Intent intent;
  private EventDate assessed = EventDate.UNKNOWN;
  private EventDate investigationOpened = EventDate.UNKNOWN;
  private EventDate investigationConcluded = EventDate.UNKNOWN;
  private EventDate redress = EventDate.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  HarmBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets date.
   *
   * @param date day
   * @return this builder
   */
  public HarmBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country where, alpha-3
   * @return this builder
   */
  public HarmBuilder country(String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets unit.
   *
   * @param unit the unit involved
   * @return this builder
   */
  public HarmBuilder unit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets activity.
   *
   * @param activity the activity involved
   * @return this builder
   */
  public HarmBuilder activity(@Nullable String activity) {
    this.activity = activity;
    return this;
  }

  /**
   * Sets killedLow.
   *
   * @param killedLow lowest count of killed
   * @return this builder
   */
  public HarmBuilder killedLow(@Nullable Long killedLow) {
    this.killedLow = killedLow;
    return this;
  }

  /**
   * Sets killedHigh.
   *
   * @param killedHigh highest count of killed
   * @return this builder
   */
  public HarmBuilder killedHigh(@Nullable Long killedHigh) {
    this.killedHigh = killedHigh;
    return this;
  }

  /**
   * Sets intent.
   *
   * @param intent intent; empty = unknown
   * @return this builder
   */
  public HarmBuilder intent(Harm.@Nullable Intent intent) {
    this.intent = intent;
    return this;
  }

  /**
   * Sets assessed.
   *
   * @param assessed day it was assessed
   * @return this builder
   */
  public HarmBuilder assessed(EventDate assessed) {
    this.assessed = assessed;
    return this;
  }

  /**
   * Sets assessed.
   *
   * @param assessed day it was assessed
   * @return this builder
   */
  public HarmBuilder assessed(LocalDate assessed) {
    this.assessed = EventDate.of(assessed);
    return this;
  }

  /**
   * Sets investigationOpened.
   *
   * @param investigationOpened day an investigation was opened
   * @return this builder
   */
  public HarmBuilder investigationOpened(EventDate investigationOpened) {
    this.investigationOpened = investigationOpened;
    return this;
  }

  /**
   * Sets investigationOpened.
   *
   * @param investigationOpened day an investigation was opened
   * @return this builder
   */
  public HarmBuilder investigationOpened(LocalDate investigationOpened) {
    this.investigationOpened = EventDate.of(investigationOpened);
    return this;
  }

  /**
   * Sets investigationConcluded.
   *
   * @param investigationConcluded day it was concluded
   * @return this builder
   */
  public HarmBuilder investigationConcluded(EventDate investigationConcluded) {
    this.investigationConcluded = investigationConcluded;
    return this;
  }

  /**
   * Sets investigationConcluded.
   *
   * @param investigationConcluded day it was concluded
   * @return this builder
   */
  public HarmBuilder investigationConcluded(LocalDate investigationConcluded) {
    this.investigationConcluded = EventDate.of(investigationConcluded);
    return this;
  }

  /**
   * Sets redress.
   *
   * @param redress day redress was given
   * @return this builder
   */
  public HarmBuilder redress(EventDate redress) {
    this.redress = redress;
    return this;
  }

  /**
   * Sets redress.
   *
   * @param redress day redress was given
   * @return this builder
   */
  public HarmBuilder redress(LocalDate redress) {
    this.redress = EventDate.of(redress);
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public HarmBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Harm build() {
    return new Harm(
        id,
        Objects.requireNonNull(date, "date"),
        Objects.requireNonNull(country, "country"),
        unit,
        activity,
        killedLow,
        killedHigh,
        intent,
        assessed,
        investigationOpened,
        investigationConcluded,
        redress,
        provenance);
  }
}
