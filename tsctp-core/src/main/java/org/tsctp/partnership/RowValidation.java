package org.tsctp.partnership;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

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
                  new ParameterMessageInterpolator(java.util.Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
              .buildValidatorFactory()) {
        VALIDATOR = factory.getValidator();
      }
    }
  }

  private RowValidation() {}

  /**
   * Validates one row.
   *
   * @param row the row
   * @return one sentence per violated constraint, sorted; empty if the row is valid
   */
  public static List<String> violations(Row row) {
    List<String> texts = new ArrayList<>();
    for (ConstraintViolation<Row> violation : Holder.VALIDATOR.validate(row)) {
      String path = violation.getPropertyPath().toString();
      texts.add(
          Tables.of(row)
              + (path.isEmpty() ? "" : "." + path)
              + " "
              + violation.getMessage()
              + ", found "
              + violation.getInvalidValue()
              + ".");
    }
    texts.sort(org.tsctp.basics.CodePoints.ORDER);
    return texts;
  }

  static void check(List<Row> rows) {
    List<String> problems = new ArrayList<>();
    rows.forEach(row -> problems.addAll(violations(row)));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          problems.size() + " invalid values:\n" + String.join("\n", problems));
    }
  }
}
