package org.tsctp.rest.v1;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.Dates;
import org.tsctp.basics.NearestName;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemException;

/** The query parameters of one request: each known to the resource and sent at most once. */
final class QueryParameters {

  private final MultivaluedMap<String, String> sent;

  private QueryParameters(MultivaluedMap<String, String> sent) {
    this.sent = sent;
  }

  /**
   * Checks the names.
   *
   * @param sent what was sent
   * @param known names that the resource knows
   */
  static QueryParameters of(MultivaluedMap<String, String> sent, List<String> known) {
    sent.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            throw unknown(name, known);
          }
          if (values.size() > 1) {
            throw bad(name, String.join(", ", values), "one value", "Send " + name + " once.");
          }
        });
    return new QueryParameters(sent);
  }

  /** The text of a parameter, or empty if it was not sent. */
  Optional<String> text(String name) {
    return Optional.ofNullable(sent.getFirst(name));
  }

  /** The day of a parameter, or empty if it was not sent. */
  Optional<LocalDate> day(String name) {
    return text(name).map(text -> day(name, text, "a date YYYY-MM-DD"));
  }

  /** The day that a text names. */
  static LocalDate day(String name, String text, String expected) {
    try {
      return Dates.parse(text);
    } catch (DateTimeParseException e) {
      throw new ProblemException(badProblem(name, text, expected, "Write it like 2023-09-30."), e);
    }
  }

  /** A value that cannot be used. */
  static ProblemException bad(String name, String received, String expected, String fix) {
    return new ProblemException(badProblem(name, received, expected, fix));
  }

  /** A name that is none of those which exist. */
  static ProblemException unknownName(String name, String received, List<String> known) {
    return new ProblemException(
        badProblem(name, received, "one of " + String.join(", ", known), "")
            .with(Member.DID_YOU_MEAN, NearestName.of(received, known).orElse("")));
  }

  private static Problem badProblem(String name, String received, String expected, String fix) {
    return Problem.of(
            Kind.BAD_PARAMETER, name + " is \"" + received + "\"; expected is " + expected + ".")
        .with(Member.PARAMETER, name)
        .with(Member.RECEIVED, received)
        .with(Member.EXPECTED, expected)
        .with(Member.FIX, fix);
  }

  private static ProblemException unknown(String name, List<String> known) {
    return new ProblemException(
        Problem.of(Kind.UNKNOWN_PARAMETER, "There is no parameter \"" + name + "\" here.")
            .with(Member.PARAMETER, name)
            .with(
                Member.EXPECTED,
                known.isEmpty() ? "no parameters" : "one of " + String.join(", ", known))
            .with(Member.DID_YOU_MEAN, NearestName.of(name, known).orElse("")));
  }
}
