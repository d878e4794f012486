package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A region, corridor or border segment in which several countries meet.
 *
 * @param id identifier, unique in its table
 * @param name name of the theater
 * @param kind region, corridor, or segment of a border
 * @param countries its countries, alpha-3, separated by semicolons
 * @param provenance who says so and since when it is known
 */
@TableName("theaters")
@Consistent
public record Theater(
    @NotBlank String id,
    @NotBlank String name,
    @NotNull Kind kind,
    @NotEmpty List<@Country String> countries,
    @NotNull Provenance provenance)
    implements Row {

  /** Region, corridor, or segment of a border. */
  public enum Kind {
    /** Region. */
    REGION,
    /** Corridor. */
    CORRIDOR,
    /** Border segment. */
    BORDER_SEGMENT
  }

  /** Copies the lists. */
  public Theater {
    countries = List.copyOf(countries);
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static TheaterBuilder builder(String id) {
    return new TheaterBuilder(id);
  }
}
