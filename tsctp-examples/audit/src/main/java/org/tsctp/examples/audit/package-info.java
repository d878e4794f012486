/**
 * The auditor's command line: one jar that reads a portfolio, judges it and explains what it found.
 *
 * <p>Commands only translate between a terminal and the core. {@link
 * org.tsctp.examples.audit.SamplePortfolio} is the invented portfolio of {@code tsctp demo}.
 */
@NullMarked
package org.tsctp.examples.audit;

import org.jspecify.annotations.NullMarked;
