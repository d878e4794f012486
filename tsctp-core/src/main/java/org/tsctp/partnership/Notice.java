package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice, report, list or agreement sent to somebody who had to have it.
 *
 * @param id identifier, unique in its table
 * @param kind kind of notice
 * @param activity the activity it concerns
 * @param country the country it concerns, alpha-3
 * @param unit the unit it concerns
 * @param reference what it refers to, such as a waiver id
 * @param sent day it was sent
 * @param to first day it no longer holds; empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("notices")
@Consistent
public record Notice(
    @NotBlank String id,
    @NotNull Kind kind,
    @RefersTo(Activity.class) @Nullable String activity,
    @Country @Nullable String country,
    @RefersTo(Unit.class) @Nullable String unit,
    @Nullable String reference,
    @NotNull @OwnDate LocalDate sent,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Row {

  /** Kind of notice. */
  public enum Kind {
    /** Congressional. */
    CONGRESSIONAL,
    /** Leahy report. */
    LEAHY_REPORT,
    /** Duty to inform. */
    DUTY_TO_INFORM,
    /** Prohibited units list. */
    PROHIBITED_UNITS_LIST,
    /** Written agreement. */
    WRITTEN_AGREEMENT,
    /** Restriction. */
    RESTRICTION,
    /** Agreement on the transfer of articles, 22 U.S.C. 2314(a). */
    TRANSFER_AGREEMENT,
    /** Offer of help in bringing those responsible to justice. */
    ASSISTANCE_OFFER,
    /** Publication. */
    PUBLICATION,
    /** Report that something is not published, with the reason. */
    NONPUBLICATION,
    /** Certification of extraordinary circumstances. */
    CERTIFICATION
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static NoticeBuilder builder(String id) {
    return new NoticeBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return sent;
  }
}
