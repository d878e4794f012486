package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A border post or patrol base.
 *
 * @param id identifier, unique in its table
 * @param theater the border segment or corridor
 * @param country whose side, alpha-3
 * @param kind kind of post
 * @param from first day on which it holds; empty = since always
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("posts")
@Consistent
public record Post(
    @NotBlank String id,
    @NotBlank @RefersTo(Theater.class) String theater,
    @NotNull @Country String country,
    @Nullable Kind kind,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /** Kind of post. */
  public enum Kind {
    /** Checkpoint. */
    CHECKPOINT,
    /** Surveillance. */
    SURVEILLANCE,
    /** Patrol. */
    PATROL
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static PostBuilder builder(String id) {
    return new PostBuilder(id);
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return from;
  }
}
