package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;

/**
 * The days on which money can be obligated under an authority.
 *
 * @param parameter id of the parameter that sets them
 * @param from first day, null = since always
 * @param to first day after, null = open
 * @param verified the bounds that were seen in a source
 */
record AuthoritySpan(
    String parameter, @Nullable LocalDate from, @Nullable LocalDate to, List<String> verified) {

  static final String VERIFIED = "authority.verified_bounds";
  private static final String SECTION = "SECTION_";

  static boolean has(Authority authority) {
    return authority.name().startsWith(SECTION);
  }

  static AuthoritySpan of(Authority authority, Case facts) {
    String parameter = "authority." + authority;
    List<String> bounds = facts.parameter(parameter, facts.asOf()).words();
    return new AuthoritySpan(
        parameter,
        bound(bounds.get(0)),
        bound(bounds.get(1)),
        facts.parameter(VERIFIED, facts.asOf()).words());
  }

  private static @Nullable LocalDate bound(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  boolean isBefore(Transaction obligation) {
    return from != null && obligation.date().isBefore(from);
  }

  boolean isAfter(Transaction obligation) {
    return to != null && !obligation.date().isBefore(to);
  }

  boolean isOutside(Transaction obligation) {
    return isBefore(obligation) || isAfter(obligation);
  }

  /** Whether an activity had begun, or may have, when the authority ended. */
  boolean wasInProgress(Activity activity) {
    return activity.from() == null || (to != null && activity.from().isBefore(to));
  }

  /** What an obligation of an activity amounts to. */
  Outcome outcome(Transaction obligation, Activity activity) {
    if (!isOutside(obligation)) {
      return Outcome.COMPLIANT;
    }
    boolean late = isAfter(obligation);
    boolean excused = late && wasInProgress(activity);
    return !excused && isVerified(late ? to : from) ? Outcome.VIOLATION : Outcome.ATTENTION;
  }

  boolean isVerified(@Nullable LocalDate bound) {
    return verified.contains(String.valueOf(bound));
  }

  /** The worst of what several obligations amount to. */
  Outcome worst(List<Transaction> obligations, Activity activity) {
    Outcome worst = Outcome.COMPLIANT;
    for (Transaction obligation : obligations) {
      Outcome next = outcome(obligation, activity);
      worst = worst == Outcome.VIOLATION || next == Outcome.COMPLIANT ? worst : next;
    }
    return worst;
  }

  @Override
  public String toString() {
    return DateRange.of(from, to).toString();
  }
}
