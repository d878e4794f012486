package org.tsctp.rest.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request was not answered, as RFC 9457 says it.
 *
 * <pre>{@code
 * Problem.of(Kind.MISSING_PARAMETER, "asOf was not sent.")
 *     .with(Member.PARAMETER, "asOf")
 *     .with(Member.FIX, "Add ?asOf=2023-09-30 or ?asOf=last-event.")
 * }</pre>
 *
 * @param kind the kind, which fixes type, title and status
 * @param detail what happened, one or two sentences; never a class, a path of the machine or a
 *     stack trace
 * @param members what programs may read besides: text or number
 */
public record Problem(Kind kind, String detail, Map<Member, Object> members) {

  /** Longest text of one member or of the detail; what is longer is cut and marked. */
  static final int LONGEST_TEXT = 300;

  /** Copies the members. */
  public Problem {
    detail = cut(detail);
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /**
   * A problem without further members.
   *
   * @param kind the kind
   * @param detail what happened
   * @return the problem
   */
  public static Problem of(Kind kind, String detail) {
    return new Problem(kind, detail, Map.of());
  }

  /**
   * The same with one more member.
   *
   * @param member which one
   * @param text its value, cut if it is long; an empty one is left out
   * @return the problem
   */
  public Problem with(Member member, String text) {
    return text.isEmpty() ? this : put(member, cut(text));
  }

  /**
   * The same with one more member.
   *
   * @param member which one
   * @param number its value; 0 says that there is none and is left out
   * @return the problem
   */
  public Problem with(Member member, int number) {
    return number == 0 ? this : put(member, number);
  }

  private Problem put(Member member, Object value) {
    Map<Member, Object> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new Problem(kind, detail, more);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? 1 : 0;
    return text.substring(0, LONGEST_TEXT - end) + "…";
  }
}
