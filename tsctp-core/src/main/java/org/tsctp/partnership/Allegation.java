package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * A report that a unit did something, and how credible it was found to be.
 *
 * @param id identifier, unique in its table
 * @param unit the unit; empty = not identified
 * @param country where it happened, alpha-3
 * @param act what is said to have been done
 * @param occurred day it is said to have happened
 * @param credibility result of the assessment; empty = not assessed
 * @param assessed day of the assessment
 * @param identificationEffort day an effort to identify the unit was recorded
 * @param provenance who says so and since when it is known
 */
@TableName("allegations")
@Consistent
public record Allegation(
    @NotBlank String id,
    @RefersTo(Unit.class) @Nullable String unit,
    @NotNull @Country String country,
    @NotNull Act act,
    @NotNull @OwnDate LocalDate occurred,
    @Nullable Credibility credibility,
    EventDate assessed,
    EventDate identificationEffort,
    @NotNull Provenance provenance)
    implements Row {

  /** What is said to have been done. */
  public enum Act {
    /** Torture. */
    TORTURE,
    /** Extrajudicial killing. */
    EXTRAJUDICIAL_KILLING,
    /** Enforced disappearance. */
    ENFORCED_DISAPPEARANCE,
    /** Rape. */
    RAPE,
    /** Prolonged detention. */
    PROLONGED_DETENTION,
    /** Other flagrant. */
    OTHER_FLAGRANT,
    /** Accidental harm. */
    ACCIDENTAL_HARM,
    /** Other. */
    OTHER
  }

  /** Result of the assessment. */
  public enum Credibility {
    /** Credible. */
    CREDIBLE,
    /** Not credible. */
    NOT_CREDIBLE,
    /** Under review. */
    UNDER_REVIEW
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static AllegationBuilder builder(String id) {
    return new AllegationBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return occurred;
  }

  /** The acts that section 502B counts as gross violations of human rights (rule GVHR-1). */
  private static final Set<Act> GROSS_VIOLATIONS =
      Set.of(
          Act.TORTURE,
          Act.EXTRAJUDICIAL_KILLING,
          Act.ENFORCED_DISAPPEARANCE,
          Act.RAPE,
          Act.PROLONGED_DETENTION,
          Act.OTHER_FLAGRANT);

  /**
   * Whether the act is a gross violation of human rights (22 U.S.C. 2304(d)(1), rule GVHR-1).
   *
   * @return true for the six acts; accidental harm is none (rule CH-2)
   */
  public boolean isGrossViolation() {
    return GROSS_VIOLATIONS.contains(act);
  }

  /**
   * The credibility that counts: what was assessed on a day that is not known, or did not come, is
   * not assessed (rule CRED-1). Only NOT_CREDIBLE may stand without a day.
   *
   * @return the credibility, or null if it is not assessed
   */
  public @Nullable Credibility assessment() {
    if (assessed.isNone() || (assessed.isUnknown() && credibility != Credibility.NOT_CREDIBLE)) {
      return null;
    }
    return credibility;
  }
}
