package org.tsctp.explain;

/**
 * The place a row was read from.
 *
 * @param file name of the file without the path of the machine, such as {@code vettings.csv}; empty
 *     if the row was made in a program
 * @param line line on which the row starts, the first line of a file is 1; 0 if there is none
 */
public record Origin(String file, int line) {

  /** Made in a program, not read. */
  public static final Origin PROGRAM = new Origin("", 0);

  @Override
  public String toString() {
    return this.equals(PROGRAM) ? "(program)" : file + " line " + line;
  }
}
