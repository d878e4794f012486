package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tsctp.basics.Dates;
import org.tsctp.basics.EventDate;

/**
 * One piece of information passed on under a protocol.
 *
 * @param id identifier, unique in its table
 * @param protocol the protocol
 * @param provider who gave it
 * @param receiver who got it
 * @param acquired instant it was acquired, UTC
 * @param shared instant it was shared, UTC; its day is the row's own date
 * @param acted day it was acted upon
 * @param provenance who says so and since when it is known
 */
@TableName("exchanges")
@Consistent
public record Exchange(
    @NotBlank String id,
    @NotBlank @RefersTo(Protocol.class) String protocol,
    @NotBlank String provider,
    @NotBlank String receiver,
    @NotNull Instant acquired,
    @NotNull @OwnDate Instant shared,
    EventDate acted,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ExchangeBuilder builder(String id) {
    return new ExchangeBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return Dates.utcDay(shared);
  }

  @Override
  public Optional<CellProblem> inconsistency() {
    if (!acquired.isAfter(shared)) {
      return Optional.empty();
    }
    return Optional.of(
        new CellProblem(
            "acquired",
            acquired.toString(),
            "a time not after shared, which is " + shared,
            "Check the two times and their offsets."));
  }
}
