/**
 * Small values that every floor above uses: three-valued truth, dates that may be known not to
 * exist, half-open date ranges, fiscal years, and exact decimals.
 *
 * <p>Three habits start here. <b>Unknown is never false:</b> {@link org.tsctp.basics.Truth} follows
 * Kleene's strong logic. <b>An empty cell is not a "no":</b> {@link org.tsctp.basics.EventDate}
 * keeps "happened on a day", "known not to have happened" and "not known" apart. <b>Nothing here
 * asks the clock, the locale or the time zone:</b> a date is always an argument.
 */
@NullMarked
package org.tsctp.basics;

import org.jspecify.annotations.NullMarked;
