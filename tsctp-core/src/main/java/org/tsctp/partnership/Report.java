package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.tsctp.basics.EventDate;

/**
 * A report owed to the legislature by a day.
 *
 * @param id identifier, unique in its table
 * @param kind kind of report
 * @param due day it is due
 * @param submitted day it was submitted
 * @param provenance who says so and since when it is known
 */
@TableName("reports")
@Consistent
public record Report(
    @NotBlank String id,
    @NotBlank String kind,
    @NotNull LocalDate due,
    EventDate submitted,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ReportBuilder builder(String id) {
    return new ReportBuilder(id);
  }
}
