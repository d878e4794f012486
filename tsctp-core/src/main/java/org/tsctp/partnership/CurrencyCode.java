package org.tsctp.partnership;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A currency: three capital letters, as ISO 4217 lists them. No list is kept here, since currencies
 * come and go.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = CurrencyCode.REGEXP)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
public @interface CurrencyCode {
  /** The form of a currency code. */
  String REGEXP = "[A-Z]{3}";

  /**
   * What was expected.
   *
   * @return the message
   */
  String message() default "must be a currency code of three capital letters, such as USD";

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
}
