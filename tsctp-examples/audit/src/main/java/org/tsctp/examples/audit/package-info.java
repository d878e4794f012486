/**
 * The auditor's command line: one jar that reads a portfolio, judges it and explains what it found.
 *
 * <p>Commands only translate between a terminal and the core; each is one class, and the table of
 * them stands in {@code Commands}. What they touch beside the files they were given comes to them
 * as {@code Surroundings}, so that a test runs them inside itself. Results go to standard output,
 * all else to standard error; {@code Failures} turns what went wrong into words and an exit status.
 *
 * <p>{@link org.tsctp.examples.audit.SamplePortfolio} is the invented portfolio of {@code tsctp
 * demo}.
 */
@NullMarked
package org.tsctp.examples.audit;

import org.jspecify.annotations.NullMarked;
