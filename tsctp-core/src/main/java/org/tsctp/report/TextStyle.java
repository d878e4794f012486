package org.tsctp.report;

/**
 * How a report for people is laid out.
 *
 * @param width columns of a line; what cannot be broken may be longer
 * @param max most entries listed of a group, whose total is always told; 0 = all
 * @param color whether outcomes are coloured as well as lettered
 */
public record TextStyle(int width, int max, boolean color) {

  /** Narrowest line that still holds a report. */
  public static final int LEAST_WIDTH = 60;

  /** 80 columns, ten entries of a group, no colour. */
  public static final TextStyle PLAIN = new TextStyle(80, 10, false);

  /** Checks the bounds. */
  public TextStyle {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException(
          "width is " + width + ", expected " + LEAST_WIDTH + " or more.");
    }
    if (max < 0) {
      throw new IllegalArgumentException("max is " + max + ", expected 0 or more.");
    }
  }

  /**
   * How many entries of a group are listed.
   *
   * @param size entries of the group
   * @return the size, or the most that is listed
   */
  int listed(int size) {
    return max == 0 ? size : Math.min(max, size);
  }
}
