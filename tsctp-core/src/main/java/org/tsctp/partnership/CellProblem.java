package org.tsctp.partnership;

/**
 * What is wrong with one cell: the column, what was expected there, and how to mend it.
 *
 * @param column name of the column, such as {@code date}
 * @param value the text found
 * @param expected what was expected, such as {@code a date YYYY-MM-DD}
 * @param fix how to mend it, one sentence
 */
public record CellProblem(String column, String value, String expected, String fix) {}
