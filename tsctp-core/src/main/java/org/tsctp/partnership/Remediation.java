package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.tsctp.basics.EventDate;

/**
 * A finding that a government acted on an allegation.
 *
 * @param id identifier, unique in its table
 * @param allegation the allegation it answers
 * @param regime the law it is made under
 * @param finding what was found
 * @param decided day of the finding
 * @param consulted day the other department was consulted
 * @param reported day it was reported to the committees
 * @param provenance who says so and since when it is known
 */
@TableName("remediations")
@Consistent
public record Remediation(
    @NotBlank String id,
    @NotBlank @RefersTo(Allegation.class) String allegation,
    @NotNull Regime regime,
    @NotNull Finding finding,
    @NotNull @OwnDate LocalDate decided,
    EventDate consulted,
    EventDate reported,
    @NotNull Provenance provenance)
    implements Row {

  /** What was found. */
  public enum Finding {
    /** Effective steps. */
    EFFECTIVE_STEPS,
    /** Corrective steps. */
    CORRECTIVE_STEPS,
    /** Investigation. */
    INVESTIGATION,
    /** Trial. */
    TRIAL,
    /** Conviction. */
    CONVICTION
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static RemediationBuilder builder(String id) {
    return new RemediationBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return decided;
  }
}
