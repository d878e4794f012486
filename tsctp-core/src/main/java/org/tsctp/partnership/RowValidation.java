package org.tsctp.partnership;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.CodePoints;

/**
 * Checks rows made in a program by their Jakarta Bean Validation constraints.
 *
 * <p>Rows that were read have been checked cell by cell already. Messages are fixed texts; no
 * expression language takes part.
 */
public final class RowValidation {

  private static final class Holder {
    private static final Validator VALIDATOR;

    static {
      try (ValidatorFactory factory =
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(
                  new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
              .buildValidatorFactory()) {
        VALIDATOR = factory.getValidator();
      }
    }
  }

  private RowValidation() {}

  /**
   * Validates one row: its constraints, and that a portfolio can write each value and read it back.
   *
   * @param row the row
   * @return one sentence per violated constraint, sorted; empty if the row is valid
   */
  public static List<String> violations(Row row) {
    return violations(row, true);
  }

  /** What is wrong with the values of rows, each taken alone. */
  static List<String> ofValues(List<Row> rows) {
    List<String> problems = new ArrayList<>();
    rows.forEach(row -> problems.addAll(violations(row, false)));
    return problems;
  }

  private static List<String> violations(Row row, boolean ofTheWhole) {
    List<String> texts = new ArrayList<>();
    Set<String> invalid = new HashSet<>();
    for (ConstraintViolation<Row> violation : Holder.VALIDATOR.validate(row)) {
      String path = violation.getPropertyPath().toString();
      if (ofTheWhole || !path.isEmpty()) {
        invalid.add(path.replaceFirst("\\[.*", ""));
        texts.add(text(Tables.of(row), path, violation.getMessage(), violation.getInvalidValue()));
      }
    }
    addUnwritable(Tables.of(row), row, invalid, texts);
    texts.sort(CodePoints.ORDER);
    return texts;
  }

  private static <R extends Row> void addUnwritable(
      Table<R> table, R row, Set<String> invalid, List<String> texts) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Object value = table.value(row, i);
      if (value != null && !invalid.contains(column.jsonName()) && !readsBack(column, value)) {
        texts.add(text(table, column.jsonName(), "must be " + column.expected(), value));
      }
    }
  }

  private static boolean readsBack(Column column, Object value) {
    String text = column.format(value);
    Object back = text.isBlank() ? column.empty() : column.parse(text);
    if (value instanceof BigDecimal number && back instanceof BigDecimal read) {
      return number.compareTo(read) == 0;
    }
    return value.equals(back);
  }

  private static String text(Table<?> table, String path, String message, @Nullable Object value) {
    return table + (path.isEmpty() ? "" : "." + path) + " " + message + ", found " + value + ".";
  }
}
