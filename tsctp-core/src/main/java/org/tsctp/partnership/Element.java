package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * What a framework asks of an activity, a unit, a notice or a program, and whether it is there: the
 * checklist of everything that has no column of its own.
 *
 * @param id identifier, unique in its table
 * @param framework who asks for it
 * @param element name of the element
 * @param present whether it is there
 * @param date day it was done or given
 * @param quantity its size, such as an amount in the activity's currency or a number of years
 * @param activity the activity it belongs to
 * @param unit the unit it belongs to
 * @param notice the notice it belongs to
 * @param program the program it belongs to
 * @param reference where it is written
 * @param provenance who says so and since when it is known
 */
@TableName("elements")
@Consistent
public record Element(
    @NotBlank String id,
    @NotNull Framework framework,
    @NotBlank String element,
    @NotNull StrategyElement.Presence present,
    EventDate date,
    @Nullable BigDecimal quantity,
    @RefersTo(Activity.class) @Nullable String activity,
    @RefersTo(Unit.class) @Nullable String unit,
    @RefersTo(Notice.class) @Nullable String notice,
    @RefersTo(Program.class) @Nullable String program,
    @Nullable String reference,
    @NotNull Provenance provenance)
    implements Row {

  /** Who asks for it. */
  public enum Framework {
    /** 10 U.S.C. 333(c). */
    S333,
    /** Content of a notice to Congress. */
    NOTICE,
    /** Clauses of a transfer agreement, 22 U.S.C. 2314(a). */
    AGREEMENT_505,
    /** The planning elements of PPD-23. */
    PLANNING,
    /** Statement of work and its oversight. */
    WORK_STATEMENT,
    /** Evaluation and its publication. */
    EVALUATION,
    /** Publication of awards. */
    PUBLICATION,
    /** Coordination between agencies and programs. */
    COORDINATION,
    /** Works that equipment depends on. */
    INFRASTRUCTURE,
    /** Ties to the partner's own plans. */
    OWNERSHIP,
    /** Compliance framework of the G5 Sahel Joint Force. */
    G5_SAHEL,
    /** United Nations Human Rights Due Diligence Policy. */
    HRDDP,
    /** United Kingdom Overseas Security and Justice Assistance. */
    OSJA,
    /** European Peace Facility. */
    EPF,
    /** Exceptions of the Child Soldiers Prevention Act. */
    CSPA
  }

  /**
   * The presence that counts: what was done on no day, or on one that did not come, is not there.
   *
   * @return the presence
   */
  public StrategyElement.Presence presence() {
    return date.isNone() ? StrategyElement.Presence.N : present;
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ElementBuilder builder(String id) {
    return new ElementBuilder(id);
  }
}
