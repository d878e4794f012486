package org.tsctp.partnership;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.NearestName;
import org.tsctp.basics.ReportingPeriod;
import org.tsctp.basics.Truth;

/**
 * One column of a table, read from a component of the row's record and its constraints.
 *
 * <p>{@link #parse} and {@link #format} are inverse: what one writes, the other reads.
 */
public final class Column {

  /**
   * Columns whose empty cell says something of its own (regional, every regime, still open), so
   * that a bad cell there cannot count as empty: the row is left out.
   */
  private static final Set<String> EMPTY_MEANS_SOMETHING =
      Set.of(
          "country",
          "unit",
          "activity",
          "commander",
          "regime",
          "kind",
          "certainty",
          "channel",
          "dimension",
          "purpose",
          "notwithstanding",
          "exception",
          "currency",
          "from",
          "to",
          "recorded");

  /** Dates that bound or plan, and so may lie in the future. */
  private static final Set<String> MAY_LIE_AHEAD = Set.of("to", "due", "estimated", "recorded");

  private static final Set<Class<?>> DATES = Set.of(LocalDate.class, EventDate.class);

  private final String name;
  private final String jsonName;
  private final CellType type;
  private final boolean required;
  private final boolean fallsDue;
  private final @Nullable Class<? extends Row> target;

  private Column(RecordComponent component) {
    this.jsonName = component.getName();
    this.name = snakeCase(jsonName);
    this.type = typeOf(component);
    // Jakarta's constraints do not apply to record components; their accessors carry them.
    Method accessor = component.getAccessor();
    this.required =
        component.getType() == boolean.class
            || accessor.isAnnotationPresent(NotBlank.class)
            || accessor.isAnnotationPresent(NotEmpty.class)
            || accessor.isAnnotationPresent(NotNull.class);
    this.fallsDue =
        DATES.contains(component.getType())
            && !component.isAnnotationPresent(OwnDate.class)
            && !MAY_LIE_AHEAD.contains(name);
    RefersTo refersTo = component.getAnnotation(RefersTo.class);
    this.target = refersTo == null ? null : refersTo.value();
  }

  static Column of(RecordComponent component) {
    return new Column(component);
  }

  /**
   * Name as CSV and sheets write it.
   *
   * @return such as {@code head_elected}
   */
  public String name() {
    return name;
  }

  /**
   * Name as JSON writes it.
   *
   * @return such as {@code headElected}
   */
  public String jsonName() {
    return jsonName;
  }

  /**
   * Whether every row must have a value here.
   *
   * @return true if an empty cell is bad
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Whether a bad cell leaves the row out.
   *
   * @return true for a required column and for one whose empty cell has a meaning of its own
   */
  public boolean leavesRowOut() {
    return required || EMPTY_MEANS_SOMETHING.contains(name);
  }

  /**
   * Whether the column holds a date that has not happened yet when it lies after the day of
   * judgement.
   *
   * @return false for a row's own date and for to, due, estimated and recorded
   */
  public boolean isDatedEvent() {
    return fallsDue;
  }

  /**
   * The table whose ids stand in this column.
   *
   * @return the kind of row referred to, or empty if this is no reference
   */
  public Optional<Class<? extends Row>> target() {
    return Optional.ofNullable(target);
  }

  /**
   * The words that may stand in this column.
   *
   * @return the codes in their order, or an empty list if the column is not coded
   */
  public List<String> codes() {
    return type.codes();
  }

  /**
   * What a cell must look like, for people.
   *
   * @return such as {@code a date YYYY-MM-DD}
   */
  public String expected() {
    return type.expected();
  }

  /**
   * Kind of content.
   *
   * @return such as {@code DATE} or {@code CODE}
   */
  public String family() {
    return type.family().name();
  }

  /**
   * The value of an empty cell.
   *
   * @return null, or the value that means not known
   */
  public @Nullable Object empty() {
    return type.empty();
  }

  /**
   * Reads a cell that is not empty.
   *
   * @param text the text
   * @return the value, or null if the text is not valid here
   */
  public @Nullable Object parse(String text) {
    return type.parse(text);
  }

  /**
   * Writes a value.
   *
   * @param value the value, null for an empty cell
   * @return the text of the cell
   */
  public String format(@Nullable Object value) {
    return type.format(value);
  }

  /**
   * What to say of a cell that {@link #parse} refused.
   *
   * @param text the text found
   * @return the problem
   */
  public CellProblem refuse(String text) {
    String fix =
        NearestName.of(text, type.codes())
            .map(code -> "Maybe " + code + " is meant. " + type.fix())
            .orElse(type.fix());
    return new CellProblem(name, text, type.expected(), fix);
  }

  @Override
  public String toString() {
    return name;
  }

  private static CellType typeOf(RecordComponent component) {
    Class<?> java = component.getType();
    if (java == String.class) {
      return component.isAnnotationPresent(Country.class)
          ? CellType.country()
          : component.isAnnotationPresent(CurrencyCode.class)
              ? CellType.currency()
              : CellType.text();
    }
    if (java.isEnum() && java != Truth.class) {
      return CellType.code(java);
    }
    if (java == List.class) {
      return CellType.list(
          ((AnnotatedParameterizedType) component.getAnnotatedType())
              .getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Country.class));
    }
    if (java == BigDecimal.class) {
      return decimal(
          component.getAccessor().getAnnotation(DecimalMin.class),
          component.getAccessor().getAnnotation(DecimalMax.class));
    }
    if (java == LocalDate.class) {
      return CellType.date();
    }
    if (java == EventDate.class) {
      return CellType.eventDate();
    }
    if (java == Truth.class || java == boolean.class) {
      return CellType.yesNo(java == boolean.class);
    }
    if (java == Instant.class) {
      return CellType.instant();
    }
    if (java == ReportingPeriod.class) {
      return CellType.period();
    }
    if (java == Integer.class) {
      return CellType.year();
    }
    if (java == Long.class) {
      return CellType.whole();
    }
    throw new IllegalArgumentException("No column type for " + component + ".");
  }

  private static CellType decimal(@Nullable DecimalMin least, @Nullable DecimalMax most) {
    return CellType.decimal(
        least == null ? null : new BigDecimal(least.value()),
        least == null || least.inclusive(),
        most == null ? null : new BigDecimal(most.value()));
  }

  private static String snakeCase(String camelCase) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < camelCase.length(); i++) {
      char c = camelCase.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        snake.append('_').append((char) (c + ('a' - 'A')));
      } else {
        snake.append(c);
      }
    }
    return snake.toString();
  }
}
