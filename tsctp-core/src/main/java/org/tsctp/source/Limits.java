package org.tsctp.source;

/**
 * How much one input may hold. Each bound is checked before memory is taken.
 *
 * @param fieldCharacters longest field of a CSV file or string of a JSON document
 * @param columns most columns of a CSV file
 * @param depth deepest nesting of a JSON or YAML document
 * @param rows most rows of one table
 */
public record Limits(int fieldCharacters, int columns, int depth, int rows) {

  /** What a person's own files may hold. */
  public static final Limits FILES = new Limits(64 * 1024, 256, 32, 100_000_000);

  /** What one request to a service may hold. */
  public static final Limits REQUEST = new Limits(64 * 1024, 256, 32, 100_000);
}
