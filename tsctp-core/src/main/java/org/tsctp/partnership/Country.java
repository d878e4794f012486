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
 * A country: three capital letters, ISO 3166-1 alpha-3 or user-assigned. {@code ALL} is not one,
 * because it names the scope of all countries.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = Country.REGEXP)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
public @interface Country {
  /** The form of a country code. */
  String REGEXP = "(?!ALL$)[A-Z]{3}";

  /**
   * What was expected.
   *
   * @return the message
   */
  String message() default "must be a country code of three capital letters, such as MLI";

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
