package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * A funding or policy program, with the one it grew out of and its named leader.
 *
 * @param id identifier, unique in its table
 * @param name name of the program
 * @param predecessor the program it replaced
 * @param leader the person or office that leads it
 * @param leaderDesignated day the leader was designated in writing
 * @param from first day on which it holds; empty = since always
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("programs")
@Consistent
public record Program(
    @NotBlank String id,
    @NotBlank String name,
    @RefersTo(Program.class) @Nullable String predecessor,
    @Nullable String leader,
    EventDate leaderDesignated,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ProgramBuilder builder(String id) {
    return new ProgramBuilder(id);
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return from;
  }
}
