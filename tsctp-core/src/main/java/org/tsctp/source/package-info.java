/**
 * Readers and writers: files in, a {@link org.tsctp.explain.Loaded} portfolio out.
 *
 * <p>{@link org.tsctp.source.PortfolioReader} reads the project's own forms, a folder of CSV files
 * or one JSON document; {@link org.tsctp.source.PortfolioWriter} writes both back. The other
 * readers take the formats of publishers, such as the Foreign Military Training Report, one class
 * per format, each with {@code read} for paths and {@code parse} for text.
 *
 * <p>A reader never throws for bad data and never drops a row in silence: the good rows and all
 * issues come back together, each issue with file, line, column, what was found, what was expected
 * and how to mend it. Only input that cannot be read at all is an {@link
 * org.tsctp.source.UnreadableInputException}.
 */
@NullMarked
package org.tsctp.source;

import org.jspecify.annotations.NullMarked;
