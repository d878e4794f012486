package org.tsctp.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;

/**
 * A parameter moved a little, on all days on which it is in force, to see what hangs on its exact
 * value.
 *
 * <p>Days move by a number of days, other numbers by a share of their value; of a range each bound
 * moves by itself. Nothing moves below what it can mean: days, hours and factors not below 0, a
 * count not below 1, a share not out of 0 to 1, a bound not past the other. Whole numbers move at
 * least by 1.
 *
 * @param parameter the parameter with its own values
 * @param direction down or up
 * @param bound which number moves
 * @param by how far, such as {@code 30 days} or {@code 10 %}
 * @param moved the parameter with the other values
 */
public record ParameterMove(
    Parameter parameter, Direction direction, Bound bound, String by, Parameter moved) {

  private static final int SCALE = 9;
  private static final int HUNDRED = 100;

  /** Where a parameter moves. */
  public enum Direction {
    /** To a smaller value. */
    DOWN,
    /** To a greater value. */
    UP
  }

  /** Which number of a parameter moves. */
  public enum Bound {
    /** The only one. */
    VALUE,
    /** The lower bound of a range. */
    LOWER,
    /** The upper bound of a range. */
    UPPER
  }

  /**
   * All moves of a parameter.
   *
   * @param parameter the parameter
   * @param percent by how many hundredths numbers move
   * @param days by how many days a number of days moves
   * @return down before up, the lower bound before the upper; empty for words and dates
   */
  public static List<ParameterMove> of(Parameter parameter, int percent, int days) {
    List<ParameterMove> moves = new ArrayList<>();
    for (Bound bound : bounds(parameter.unit())) {
      for (Direction direction : Direction.values()) {
        Parameter moved =
            moved(parameter, text -> move(text, parameter.unit(), bound, direction, percent, days));
        if (!moved.values().equals(parameter.values())) {
          String by = parameter.unit() == Parameter.Unit.DAYS ? days + " days" : percent + " %";
          moves.add(new ParameterMove(parameter, direction, bound, by, moved));
        }
      }
    }
    return moves;
  }

  private static List<Bound> bounds(Parameter.Unit unit) {
    return switch (unit) {
      case DAYS, HOURS, COUNT, YEARS, SHARE, FACTOR, USD -> List.of(Bound.VALUE);
      case SHARE_RANGE, FACTOR_RANGE -> List.of(Bound.LOWER, Bound.UPPER);
      case WORD, WORDS, DATE, DATE_RANGE -> List.of();
    };
  }

  /**
   * The values that moved.
   *
   * @return from the first day on which each holds: the value and what it moved to
   */
  public Map<LocalDate, Map.Entry<String, String>> values() {
    Map<LocalDate, Map.Entry<String, String>> values = new LinkedHashMap<>();
    parameter
        .values()
        .forEach(
            (since, value) -> {
              Parameter.Value other = moved.values().get(since);
              if (value.text() != null && other != null && other.text() != null) {
                values.put(since, Map.entry(value.text(), other.text()));
              }
            });
    return values;
  }

  private static Parameter moved(Parameter parameter, UnaryOperator<String> move) {
    TreeMap<LocalDate, Parameter.Value> values = new TreeMap<>();
    parameter.values().forEach((since, value) -> values.put(since, moved(value, move)));
    return new Parameter(parameter.id(), parameter.description(), parameter.unit(), values);
  }

  private static Parameter.Value moved(Parameter.Value value, UnaryOperator<String> move) {
    String text = value.text() == null ? null : move.apply(value.text());
    return text == null || text.equals(value.text())
        ? value
        : new Parameter.Value(text, Citation.of("moved to see what hangs on it"), Force.ANALYTIC);
  }

  private static String move(
      String text, Parameter.Unit unit, Bound bound, Direction direction, int percent, int days) {
    String[] parts = text.split(",", -1);
    int index = bound == Bound.UPPER ? 1 : 0;
    BigDecimal value = new BigDecimal(parts[index].strip());
    BigDecimal step =
        unit == Parameter.Unit.DAYS
            ? BigDecimal.valueOf(days)
            : value.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(HUNDRED));
    BigDecimal other = direction == Direction.UP ? value.add(step) : value.subtract(step);
    BigDecimal inside = inside(whole(other, unit, direction), value, unit);
    if (bound == Bound.LOWER) {
      inside = inside.min(new BigDecimal(parts[1].strip()));
    } else if (bound == Bound.UPPER) {
      inside = inside.max(new BigDecimal(parts[0].strip()));
    }
    if (inside.compareTo(value) == 0) {
      return text;
    }
    parts[index] = plain(inside);
    return String.join(",", parts);
  }

  /** What can only be whole moves outward to the next whole number. */
  private static BigDecimal whole(BigDecimal value, Parameter.Unit unit, Direction direction) {
    return switch (unit) {
      case HOURS, COUNT, YEARS ->
          value.setScale(0, direction == Direction.UP ? RoundingMode.CEILING : RoundingMode.FLOOR);
      default -> value.setScale(SCALE, RoundingMode.HALF_EVEN);
    };
  }

  private static BigDecimal inside(BigDecimal moved, BigDecimal value, Parameter.Unit unit) {
    return switch (unit) {
      case COUNT -> moved.max(value.min(BigDecimal.ONE));
      case SHARE, SHARE_RANGE -> moved.max(BigDecimal.ZERO).min(BigDecimal.ONE);
      default -> moved.max(BigDecimal.ZERO);
    };
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
