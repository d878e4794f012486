package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement to exchange information.
 *
 * @param id identifier, unique in its table
 * @param name name
 * @param parties its parties, separated by semicolons
 * @param from first day on which it holds; empty = since always
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("protocols")
@Consistent
public record Protocol(
    @NotBlank String id,
    @NotBlank String name,
    @NotEmpty List<String> parties,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /** Copies the lists. */
  public Protocol {
    parties = List.copyOf(parties);
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ProtocolBuilder builder(String id) {
    return new ProtocolBuilder(id);
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return from;
  }
}
