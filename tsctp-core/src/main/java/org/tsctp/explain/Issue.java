package org.tsctp.explain;

import java.util.Comparator;
import java.util.List;
import org.tsctp.basics.CodePoints;

/**
 * One thing that is wrong with the input: what was found where, what was expected, how to mend it.
 *
 * <p>An issue does not stop anything. {@link Severity#ERROR} says that a row or a cell does not
 * count, {@link Severity#WARNING} that somebody should look.
 *
 * @param severity error or warning
 * @param file name of the file, without the path of the machine
 * @param line line of the cell or row, 0 if the issue has none
 * @param column name of the column, empty if it concerns the whole row or file
 * @param value text found, empty if there was none
 * @param expected what was expected
 * @param fix how to mend it
 * @param alsoAt other places of the same issue
 */
public record Issue(
    Severity severity,
    String file,
    int line,
    String column,
    String value,
    String expected,
    String fix,
    List<Origin> alsoAt) {

  /**
   * Order in which issues are kept: by content, then by place. Another order of rows moves places,
   * not issues.
   */
  public static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::file, CodePoints.ORDER)
          .thenComparing(Issue::column, CodePoints.ORDER)
          .thenComparing(Issue::value, CodePoints.ORDER)
          .thenComparing(Issue::expected, CodePoints.ORDER)
          .thenComparing(Issue::fix, CodePoints.ORDER)
          .thenComparingInt(Issue::line);

  /** Order in which a person mends issues: by place. */
  public static final Comparator<Issue> BY_PLACE =
      Comparator.comparing(Issue::file, CodePoints.ORDER)
          .thenComparingInt(Issue::line)
          .thenComparing(ORDER);

  /** How much it matters. */
  public enum Severity {
    /** A row or a cell does not count. */
    ERROR,
    /** Nothing is left out, but somebody should look. */
    WARNING
  }

  /** Copies the list of other places. */
  public Issue {
    alsoAt = List.copyOf(alsoAt);
  }

  /**
   * An error at a place.
   *
   * @param origin the place
   * @param column the column
   * @param value what was found
   * @param expected what was expected
   * @param fix how to mend it
   * @return the issue
   */
  public static Issue error(
      Origin origin, String column, String value, String expected, String fix) {
    return new Issue(
        Severity.ERROR, origin.file(), origin.line(), column, value, expected, fix, List.of());
  }

  /**
   * A warning at a place.
   *
   * @param origin the place
   * @param column the column
   * @param value what was found
   * @param expected what was expected
   * @param fix how to mend it
   * @return the issue
   */
  public static Issue warning(
      Origin origin, String column, String value, String expected, String fix) {
    return new Issue(
        Severity.WARNING, origin.file(), origin.line(), column, value, expected, fix, List.of());
  }

  /**
   * The same issue with other places.
   *
   * @param places the other places
   * @return the issue
   */
  public Issue withAlsoAt(List<Origin> places) {
    return new Issue(severity, file, line, column, value, expected, fix, places);
  }

  /**
   * The issue in words, enough to mend the source.
   *
   * @return two lines: what was found and expected, and the remedy
   */
  public String text() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(" line ").append(line);
    }
    if (!column.isEmpty()) {
      text.append(", column ").append(column);
    }
    text.append(": found ").append(value.isEmpty() ? "nothing" : "\"" + value + "\"");
    text.append(", expected ").append(expected).append('.');
    if (!alsoAt.isEmpty()) {
      text.append(" Also at ")
          .append(String.join("; ", alsoAt.stream().map(Origin::toString).toList()));
      text.append('.');
    }
    return text.append('\n').append(fix).toString();
  }
}
