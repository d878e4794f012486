package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule FIN-9: whether one activity's authority was in force when its money was obligated. */
final class AuthorityInForce {

  private static final Sentence NO_OBLIGATION =
      Sentence.of("FIN-9.no-obligation", "{activity} has no obligation on record.");
  private static final Sentence AUTHORITY_UNKNOWN =
      Sentence.of(
          "FIN-9.authority-unknown",
          "The authority under which the money of {activity} was obligated is not known.");
  private static final Sentence OTHER_AUTHORITY =
      Sentence.of(
          "FIN-9.other-authority",
          "Authority {authority} of {activity} is not one whose days are limited.");
  private static final Sentence INSIDE =
      Sentence.of(
          "FIN-9.inside", "All money of {activity} was obligated on days of {authority}, {span}.");
  private static final Sentence BEFORE =
      Sentence.of(
          "FIN-9.before",
          "{obligation} was obligated on {date}, before {authority} came into force on {bound}.");
  private static final Sentence BEFORE_NOT_VERIFIED =
      Sentence.of(
          "FIN-9.before-not-verified",
          "{obligation} was obligated on {date}, before {authority} is held to have come into"
              + " force, on {bound}; that day is not verified.");
  private static final Sentence AFTER =
      Sentence.of(
          "FIN-9.after", "{obligation} was obligated on {date}, and {authority} ended on {bound}.");
  private static final Sentence AFTER_NOT_VERIFIED =
      Sentence.of(
          "FIN-9.after-not-verified",
          "{obligation} was obligated on {date}, and {authority} is held to have ended on {bound};"
              + " that day is not verified.");
  private static final Sentence IN_PROGRESS =
      Sentence.of(
          "FIN-9.in-progress",
          "{obligation} was obligated on {date}, after {authority} ended on {bound}; the activity"
              + " was in progress since {from}.");
  private static final Sentence MAYBE_IN_PROGRESS =
      Sentence.of(
          "FIN-9.maybe-in-progress",
          "{obligation} was obligated on {date}, after {authority} ended on {bound}; the activity"
              + " has no first day on record and may have been in progress.");

  private final Activity activity;
  private final Authority authority;
  private final AuthoritySpan span;
  private final List<Transaction> obligations;
  private final Case facts;

  private AuthorityInForce(
      Activity activity, Authority authority, List<Transaction> obligations, Case facts) {
    this.activity = activity;
    this.authority = authority;
    this.span = AuthoritySpan.of(authority, facts);
    this.obligations = obligations;
    this.facts = facts;
  }

  static Verdict judge(Activity activity, Case facts) {
    List<Transaction> obligations =
        ChildSoldierList.obligations(activity, facts.view()).stream()
            .sorted(Comparator.comparing(Transaction::date))
            .toList();
    if (obligations.isEmpty()) {
      return facts.notApplicable(NO_OBLIGATION, "activity", activity.id()).verdict();
    }
    Authority authority = activity.authority();
    if (authority == null) {
      return authorityUnknown(activity, obligations, facts);
    }
    if (!AuthoritySpan.has(authority)) {
      return facts
          .notApplicable(OTHER_AUTHORITY, "authority", authority, "activity", activity.id())
          .on(activity, "authority")
          .verdict();
    }
    return new AuthorityInForce(activity, authority, obligations, facts).judgeWorst();
  }

  private static Verdict authorityUnknown(
      Activity activity, List<Transaction> obligations, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(AUTHORITY_UNKNOWN, "activity", activity.id())
            .on(activity, "authority")
            .missing("activities", "authority", activity.id());
    obligations.forEach(row -> answer.on(row, "date"));
    withAuthorities(answer, Outcome.INDETERMINATE, activity, obligations, facts);
    return answer.verdict();
  }

  private Verdict judgeWorst() {
    Outcome worst = span.worst(obligations, activity);
    if (worst == Outcome.COMPLIANT) {
      VerdictBuilder answer =
          facts
              .compliant(INSIDE, "activity", activity.id(), "authority", authority, "span", span)
              .on(activity, "authority");
      obligations.forEach(row -> answer.on(row, "date"));
      return answer.verdict();
    }
    Transaction first =
        obligations.stream()
            .filter(row -> span.outcome(row, activity) == worst)
            .findFirst()
            .orElseThrow();
    boolean late = span.isAfter(first);
    VerdictBuilder answer =
        facts
            .answer(
                worst,
                sentence(first)
                    .with(
                        "obligation",
                        first.id(),
                        "date",
                        first.date(),
                        "authority",
                        authority,
                        "bound",
                        String.valueOf(late ? span.to() : span.from()),
                        "from",
                        String.valueOf(activity.from())))
            .on(first, "date", "amount")
            .on(activity, "authority", "from");
    withDates(answer);
    withAuthorities(answer, worst, activity, obligations, facts);
    withSpan(answer);
    return answer.verdict();
  }

  private Sentence sentence(Transaction obligation) {
    if (span.isBefore(obligation)) {
      return span.isVerified(span.from()) ? BEFORE : BEFORE_NOT_VERIFIED;
    }
    if (span.wasInProgress(activity)) {
      return activity.from() == null ? MAYBE_IN_PROGRESS : IN_PROGRESS;
    }
    return span.isVerified(span.to()) ? AFTER : AFTER_NOT_VERIFIED;
  }

  /** Had every obligation outside fallen on the nearest day inside. */
  private void withDates(VerdictBuilder answer) {
    List<Edit> edits = new ArrayList<>();
    for (Transaction row : obligations) {
      if (!span.isOutside(row)) {
        continue;
      }
      LocalDate from = span.from();
      LocalDate to = span.to();
      LocalDate day = span.isBefore(row) || to == null ? from : to.minusDays(1);
      if (day == null || !RestrictionEdits.isSeen(row, day, facts.view())) {
        return;
      }
      edits.add(RestrictionEdits.set(row, "date", day, facts));
    }
    answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
  }

  /** Had the money been that of another authority. */
  private static void withAuthorities(
      VerdictBuilder answer,
      Outcome now,
      Activity activity,
      List<Transaction> obligations,
      Case facts) {
    for (Authority other : Arrays.stream(Authority.values()).filter(AuthoritySpan::has).toList()) {
      Outcome then = AuthoritySpan.of(other, facts).worst(obligations, activity);
      if (then != now && (then == Outcome.COMPLIANT || now == Outcome.INDETERMINATE)) {
        answer.flip(then, RestrictionEdits.set(activity, "authority", other, facts));
      }
    }
    answer.flip(
        Outcome.NOT_APPLICABLE,
        RestrictionEdits.set(activity, "authority", Authority.OTHER, facts));
  }

  /** Had the authority been in force on all days from the first obligation to the last. */
  private void withSpan(VerdictBuilder answer) {
    LocalDate from = span.from();
    LocalDate to = span.to();
    LocalDate first = obligations.get(0).date();
    LocalDate last = obligations.get(obligations.size() - 1).date();
    String lower = from == null ? "" : (first.isBefore(from) ? first : from).toString();
    String upper = to == null ? "" : (last.isBefore(to) ? to : last.plusDays(1)).toString();
    answer.flip(Outcome.COMPLIANT, new Edit.SetParameter(span.parameter(), lower + "," + upper));
  }
}
