/**
 * The facts of one partnership: 35 kinds of rows, and the portfolio that holds them.
 *
 * <p>Every row is an immutable record with the columns of its table in the order in which they are
 * written, such as {@link org.tsctp.partnership.Delivery} for {@code deliveries}. The record is the
 * only statement of its table: {@link org.tsctp.partnership.Table} reads names, types, required
 * columns and references from it, and readers, writers, documentation and JSON Schema follow.
 * Constraints are those of Jakarta Bean Validation, so that an embedding program can check rows of
 * its own in the usual way.
 *
 * <p>A {@link org.tsctp.partnership.Portfolio} is all rows, sorted and immutable. A {@link
 * org.tsctp.partnership.PortfolioView} is what of it had happened by one day and was known on
 * another; rules see nothing else. {@code get} throws when there is no such row, {@code find}
 * returns an {@link java.util.Optional}.
 *
 * <pre>{@code
 * Portfolio portfolio =
 *     Portfolio.builder("sample")
 *         .add(Unit.builder("U1").name("1st Company").country("XAA").build())
 *         .build();
 * portfolio.get(Unit.class, "U1").country(); // XAA
 * }</pre>
 *
 * <p>Nothing here knows a file format or a rule.
 */
@NullMarked
package org.tsctp.partnership;

import org.jspecify.annotations.NullMarked;
