package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Context;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule COUP-4: whether direct assistance waited until the restriction was lifted. */
final class Resumption {

  private static final Sentence OTHER_KIND =
      Sentence.of("COUP-4.other-kind", "{restriction} is no coup restriction ({kind}).");
  private static final Sentence NOT_ELECTED =
      Sentence.of(
          "COUP-4.not-elected",
          "The head of government deposed on {event} was not elected, so {restriction} bars"
              + " nothing.");
  private static final Sentence NEVER_BARRED =
      Sentence.of(
          "COUP-4.never-barred",
          "No determination was made on {restriction}, so there is nothing to lift.");
  private static final Sentence WAITED =
      Sentence.of(
          "COUP-4.waited",
          "No direct assistance to the government of {country} is on record while {restriction}"
              + " barred it.");
  private static final Sentence RESUMED =
      Sentence.of(
          "COUP-4.resumed",
          "Direct assistance went to the government of {country} on {date}, before {restriction}"
              + " was lifted on {lifted}.");
  private static final Sentence NOT_LIFTED =
      Sentence.of(
          "COUP-4.not-lifted",
          "Direct assistance went to the government of {country} on {date}; {restriction} was not"
              + " lifted by {asOf}.");
  private static final Sentence UNKNOWN =
      Sentence.of(
          "COUP-4.unknown",
          "Money went to {country} on {date}; it is not known whether {restriction} barred it"
              + " then.");

  /** Money spent by country, made once for an evaluation; of unknown activities it knows none. */
  record Spending(Map<String, List<Transaction>> byCountry) {
    static Spending of(Context context) {
      Map<String, List<Transaction>> byCountry = new HashMap<>();
      for (Transaction row : Kinds.SPENDING.list().apply(context)) {
        Kinds.activity(context.view(), row.activity())
            .map(Activity::country)
            .ifPresent(c -> byCountry.computeIfAbsent(c, k -> new ArrayList<>()).add(row));
      }
      return new Spending(byCountry);
    }
  }

  private final Restriction restriction;
  private final Case facts;
  private final List<Transaction> barred = new ArrayList<>();
  private final List<Transaction> unknown = new ArrayList<>();

  private Resumption(Restriction restriction, Case facts) {
    this.restriction = restriction;
    this.facts = facts;
    List<Transaction> spent =
        facts
            .shared(Spending.class, Spending::of)
            .byCountry()
            .getOrDefault(restriction.country(), List.of());
    for (Transaction row : spent) {
      Truth truth = inTheWay(row.date()).and(isDirect(row));
      if (!truth.isFalse()) {
        (truth.isTrue() ? barred : unknown).add(row);
      }
    }
    barred.sort(java.util.Comparator.comparing(Transaction::date));
  }

  static Verdict judge(Restriction restriction, Case facts) {
    if (restriction.kind() != Restriction.Kind.COUP) {
      return notApplicable(OTHER_KIND, restriction, facts);
    }
    if (restriction.headElected().isFalse()) {
      return notApplicable(NOT_ELECTED, restriction, facts);
    }
    return restriction.determined().isNone()
        ? notApplicable(NEVER_BARRED, restriction, facts)
        : new Resumption(restriction, facts).judge();
  }

  private static Verdict notApplicable(Sentence sentence, Restriction restriction, Case facts) {
    return facts
        .notApplicable(
            sentence,
            "restriction",
            restriction.id(),
            "kind",
            restriction.kind(),
            "event",
            restriction.event())
        .on(restriction, "kind", "event", "head_elected", "determined")
        .verdict();
  }

  /** Whether a day lies between determination and lifting. */
  private Truth inTheWay(LocalDate day) {
    Truth determined =
        day.isBefore(restriction.event()) ? Truth.FALSE : restriction.determined().by(day);
    return determined.and(restriction.lifted().by(day).not());
  }

  /** Whether money is direct assistance to the government, neither exempt nor waived. */
  private Truth isDirect(Transaction row) {
    Activity activity = Kinds.activity(facts.view(), row.activity()).orElseThrow();
    Truth stateFunded = Authorities.isStateFunded(Optional.of(activity));
    if (stateFunded.isFalse()
        || CoupBar.exemption(activity, row.date(), facts).isPresent()
        || !CoupBar.waivers(activity, row.date(), facts).isEmpty()) {
      return Truth.FALSE;
    }
    boolean government = activity.recipientKind() == Activity.RecipientKind.GOVERNMENT;
    return stateFunded.and(government ? Truth.TRUE : Truth.UNKNOWN);
  }

  private Verdict judge() {
    if (!barred.isEmpty()) {
      boolean lifted = restriction.lifted().isKnown();
      Transaction first = barred.get(0);
      VerdictBuilder answer = about(facts.violation(lifted ? RESUMED : NOT_LIFTED, named(first)));
      barred.forEach(row -> answer.on(row, "date", "amount"));
      return lifting(answer).verdict();
    }
    return unknown.isEmpty()
        ? about(facts.compliant(WAITED, named(null))).verdict()
        : notKnown(unknown.get(0));
  }

  private Verdict notKnown(Transaction first) {
    VerdictBuilder answer = about(facts.indeterminate(UNKNOWN, named(first)));
    answer.on(first, "date", "amount");
    if (restriction.determined().isUnknown()) {
      answer.missing("restrictions", "determined", restriction.id());
    }
    if (restriction.lifted().isUnknown()) {
      answer.missing("restrictions", "lifted", restriction.id());
    }
    Activity activity = Kinds.activity(facts.view(), first.activity()).orElseThrow();
    answer.on(activity, "authority", "recipient_kind");
    if (activity.authority() == null) {
      answer.missing("activities", "authority", activity.id());
    }
    if (activity.recipientKind() != Activity.RecipientKind.GOVERNMENT) {
      answer.missing("activities", "recipient_kind", activity.id());
    }
    boolean direct = unknown.stream().anyMatch(row -> isDirect(row).isTrue());
    if (direct && restriction.determined().isKnown()) {
      answer.flip(Outcome.VIOLATION, RestrictionEdits.set(restriction, "lifted", "NONE", facts));
    }
    return lifting(answer).verdict();
  }

  /** Had it been lifted on the day of the determination, or never been determined. */
  private VerdictBuilder lifting(VerdictBuilder answer) {
    if (restriction.determined().isKnown()) {
      answer.flip(
          Outcome.COMPLIANT,
          RestrictionEdits.set(restriction, "lifted", restriction.determined().date(), facts));
    }
    return answer.flip(
        Outcome.NOT_APPLICABLE, RestrictionEdits.set(restriction, "determined", "NONE", facts));
  }

  private Object[] named(@org.jspecify.annotations.Nullable Transaction row) {
    return new Object[] {
      "restriction", restriction.id(),
      "country", restriction.country(),
      "lifted", restriction.lifted(),
      "asOf", facts.asOf(),
      "date", row == null ? "" : row.date()
    };
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    return answer.on(restriction, "country", "event", "head_elected", "determined", "lifted");
  }
}
