package org.tsctp.partnership;

import java.math.BigDecimal;

/**
 * Rows of one table that do not count because something in them is wrong, with the money on them.
 *
 * @param table name of the table
 * @param rows how many rows
 * @param amount sum of their readable amounts
 * @param currency currency of the sum; {@code XXX} where it is not known
 */
public record LeftOut(String table, int rows, BigDecimal amount, String currency) {

  /** The code of ISO 4217 for no currency: it could not be read. */
  public static final String UNKNOWN_CURRENCY = "XXX";
}
