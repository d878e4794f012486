package org.tsctp.partnership;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The columns of a row agree with each other; see {@link Row#inconsistency()}. */
@Documented
@Constraint(validatedBy = Consistent.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Consistent {
  /**
   * What was expected.
   *
   * @return the message
   */
  String message() default "must have columns that agree with each other";

  /**
   * Validation groups.
   *
   * @return none by default
   */
  Class<?>[] groups() default {};

  /**
   * Payload of the constraint.
   *
   * @return none by default
   */
  Class<? extends Payload>[] payload() default {};

  /** Asks the row itself. */
  final class Validator implements ConstraintValidator<Consistent, Row> {
    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public boolean isValid(Row row, ConstraintValidatorContext context) {
      return row == null || row.inconsistency().isEmpty();
    }
  }
}
