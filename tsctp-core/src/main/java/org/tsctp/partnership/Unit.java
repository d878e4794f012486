package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of security forces, or one person of it, that assistance can go to.
 *
 * @param id identifier, unique in its table
 * @param name name as the source writes it
 * @param country its country, alpha-3
 * @param kind unit or person; empty = UNIT
 * @param branch branch of service
 * @param commander the person in command; empty = none named
 * @param aliases other names, separated by semicolons
 * @param provenance who says so and since when it is known
 */
@TableName("units")
@Consistent
public record Unit(
    @NotBlank String id,
    @NotBlank String name,
    @NotNull @Country String country,
    @Nullable Kind kind,
    @Nullable Branch branch,
    @RefersTo(Unit.class) @Nullable String commander,
    List<String> aliases,
    @NotNull Provenance provenance)
    implements Row {

  /** Unit or person. */
  public enum Kind {
    /** Unit. */
    UNIT,
    /** Person. */
    PERSON
  }

  /** Branch of service. */
  public enum Branch {
    /** Army. */
    ARMY,
    /** Air. */
    AIR,
    /** Navy. */
    NAVY,
    /** Gendarmerie. */
    GENDARMERIE,
    /** Police. */
    POLICE,
    /** Border. */
    BORDER,
    /** Customs. */
    CUSTOMS,
    /** Prison. */
    PRISON,
    /** Intelligence. */
    INTELLIGENCE,
    /** Other. */
    OTHER
  }

  /** Copies the lists. */
  public Unit {
    aliases = List.copyOf(aliases);
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static UnitBuilder builder(String id) {
    return new UnitBuilder(id);
  }

  /**
   * Whether this is one person.
   *
   * @return true for kind PERSON; an empty kind is a unit
   */
  public boolean isPerson() {
    return kind == Kind.PERSON;
  }
}
