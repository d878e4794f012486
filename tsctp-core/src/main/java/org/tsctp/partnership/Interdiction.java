package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One interception of fighters, weapons, persons or goods.
 *
 * @param id identifier, unique in its table
 * @param theater where
 * @param post the post that did it
 * @param date day
 * @param kind what was intercepted
 * @param quantity how much, in the source's unit
 * @param provenance who says so and since when it is known
 */
@TableName("interdictions")
@Consistent
public record Interdiction(
    @NotBlank String id,
    @NotBlank @RefersTo(Theater.class) String theater,
    @RefersTo(Post.class) @Nullable String post,
    @NotNull @OwnDate LocalDate date,
    @Nullable Kind kind,
    @Nullable BigDecimal quantity,
    @NotNull Provenance provenance)
    implements Row {

  /** What was intercepted. */
  public enum Kind {
    /** Fighters. */
    FIGHTERS,
    /** Weapons. */
    WEAPONS,
    /** Persons. */
    PERSONS,
    /** Goods. */
    GOODS
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static InterdictionBuilder builder(String id) {
    return new InterdictionBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
