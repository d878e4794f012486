package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An armed group, for the lists and events that name it.
 *
 * @param id identifier, unique in its table
 * @param name name
 * @param aliases other names, separated by semicolons
 * @param from first day known; empty = since always
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("groups")
@Consistent
public record ThreatGroup(
    @NotBlank String id,
    @NotBlank String name,
    List<String> aliases,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /** Copies the lists. */
  public ThreatGroup {
    aliases = List.copyOf(aliases);
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ThreatGroupBuilder builder(String id) {
    return new ThreatGroupBuilder(id);
  }
}
