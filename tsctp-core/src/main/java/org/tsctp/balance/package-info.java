/**
 * The mathematics of the balance: which side money lies on, what it is worth in one currency, and
 * between which shares the truth must lie.
 *
 * <p>Money that serves both sides, or whose side cannot be derived, is free to lie on either. So
 * every figure is an interval, and a verdict holds only if it holds over the whole of it. All
 * arithmetic is exact; numbers are rounded when they are printed.
 */
@NullMarked
package org.tsctp.balance;

import org.jspecify.annotations.NullMarked;
