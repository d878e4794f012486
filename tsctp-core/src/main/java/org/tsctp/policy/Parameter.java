package org.tsctp.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;

/**
 * One number, word or range that rules decide by, with its history.
 *
 * @param id such as {@code vetting.validity}
 * @param description what it means, one sentence
 * @param unit its unit, which also fixes its form
 * @param values what holds from which day on
 */
public record Parameter(
    String id, String description, Unit unit, java.util.SortedMap<LocalDate, Value> values) {

  /** Units, and with them the form of a value. */
  public enum Unit {
    /** Whole number of days. */
    DAYS("days"),
    /** Whole number of hours. */
    HOURS("hours"),
    /** Decimal from 0 to 1. */
    SHARE("share"),
    /** Two shares, the lower and the upper bound, both included. */
    SHARE_RANGE("share range"),
    /** Factor, a decimal of 0 or more. */
    FACTOR("factor"),
    /** Two factors, the lower and the upper bound, both included. */
    FACTOR_RANGE("factor range"),
    /** Whole number of things. */
    COUNT("count"),
    /** Whole number of years. */
    YEARS("years"),
    /** Amount of money in United States dollars. */
    USD("USD"),
    /** One word. */
    WORD("word"),
    /** Words separated by commas. */
    WORDS("words"),
    /** Two dates, the first included, the second not; either may be missing. */
    DATE_RANGE("date range"),
    /** One date. */
    DATE("date");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    /**
     * The word used in policy files and reports.
     *
     * @return such as {@code days}
     */
    public String label() {
      return label;
    }

    /**
     * Whether a value can have this unit.
     *
     * @param text the value as a policy file writes it
     * @return what was expected, or empty if it can
     */
    public Optional<String> refuse(String text) {
      return ParameterForm.fits(text, this)
          ? Optional.empty()
          : Optional.of(ParameterForm.expected(this));
    }

    static Optional<Unit> parse(String label) {
      for (Unit unit : values()) {
        if (unit.label.equals(label)) {
          return Optional.of(unit);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What holds from one day on.
   *
   * @param text the value as a policy file writes it, or null if the parameter is not in force
   * @param citation who says so
   * @param force whether law, policy, an audit or we ourselves say so
   */
  public record Value(@Nullable String text, Citation citation, Force force) {}

  /** Copies the history. */
  public Parameter {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * What holds on a day.
   *
   * @param day the day
   * @return the value with the day from which it holds, or empty if none does
   */
  public Optional<ParameterValue> at(LocalDate day) {
    java.util.SortedMap<LocalDate, Value> started = values.headMap(day.plusDays(1));
    if (started.isEmpty()) {
      return Optional.empty();
    }
    LocalDate since = started.lastKey();
    Value value = java.util.Objects.requireNonNull(started.get(since));
    return value.text() == null
        ? Optional.empty()
        : Optional.of(
            new ParameterValue(id, value.text(), unit, since, value.citation(), value.force()));
  }

  /**
   * The same with other values laid over its own, day by day.
   *
   * @param changes values that replace or add to the history
   * @return the parameter
   */
  Parameter with(Map<LocalDate, Value> changes) {
    TreeMap<LocalDate, Value> merged = new TreeMap<>(values);
    merged.putAll(changes);
    return new Parameter(id, description, unit, merged);
  }
}
