package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's written designation to watch, represent or approve.
 *
 * @param id identifier, unique in its table
 * @param person the person
 * @param role monitor, contracting officer's representative, approver
 * @param activity the activity; empty = any
 * @param country the country; empty = any
 * @param from first day
 * @param to first day after; empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("designations")
@Consistent
public record Designation(
    @NotBlank String id,
    @NotBlank String person,
    @NotNull Role role,
    @RefersTo(Activity.class) @Nullable String activity,
    @Country @Nullable String country,
    @NotNull @OwnDate LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /** Monitor, contracting officer's representative, approver. */
  public enum Role {
    /** Monitor. */
    MONITOR,
    /** Contracting officer's representative. */
    COR,
    /** Approver. */
    APPROVER
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static DesignationBuilder builder(String id) {
    return new DesignationBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return from;
  }
}
