package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;

/**
 * A use or holder of a delivered item that was seen or reported.
 *
 * @param id identifier, unique in its table
 * @param delivery the delivery
 * @param date day it was seen or reported
 * @param holder who held it; empty = the recipient
 * @param purpose what it was used for; empty = not known
 * @param consent day the supplier consented to this holder or use
 * @param verified whether it was verified
 * @param provenance who says so and since when it is known
 */
@TableName("item_uses")
@Consistent
public record ItemUse(
    @NotBlank String id,
    @NotBlank @RefersTo(Delivery.class) String delivery,
    @NotNull @OwnDate LocalDate date,
    @Nullable String holder,
    @Nullable String purpose,
    EventDate consent,
    Truth verified,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ItemUseBuilder builder(String id) {
    return new ItemUseBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
