package org.tsctp.explain;

import java.util.List;

/**
 * What a reader made of its input: the value, and every issue found on the way.
 *
 * @param <T> kind of value
 * @param value the good part
 * @param issues everything that was wrong, in {@link Issue#ORDER}
 */
public record Loaded<T>(T value, List<Issue> issues) {

  /** Sorts the issues. */
  public Loaded {
    issues = issues.stream().sorted(Issue.ORDER).toList();
  }

  /**
   * A value without issues.
   *
   * @param <T> kind of value
   * @param value the value
   * @return the loaded value
   */
  public static <T> Loaded<T> of(T value) {
    return new Loaded<>(value, List.of());
  }

  /**
   * The value, if there was no error.
   *
   * @return the value
   * @throws IllegalArgumentException listing all errors, if there was one
   */
  public T orThrow() {
    List<String> errors =
        issues.stream()
            .filter(issue -> issue.severity() == Issue.Severity.ERROR)
            .map(Issue::text)
            .toList();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          errors.size()
              + (errors.size() == 1 ? " error:\n" : " errors:\n")
              + String.join("\n", errors));
    }
    return value;
  }
}
