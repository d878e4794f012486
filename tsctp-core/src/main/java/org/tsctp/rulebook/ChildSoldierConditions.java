package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tsctp.basics.FiscalYear;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule CSPA-2, once an exception is needed and claimed: whether its conditions are met. */
final class ChildSoldierConditions {

  private static final String YEARS = "cspa.certified_years";
  private static final String TRAINING = "IMET";
  private static final String CERTIFICATION = "certification";
  private static final String START = "exception_start";

  private static final Sentence PEACEKEEPING =
      Sentence.of(
          "CSPA-2.peacekeeping",
          "Peacekeeping money may go to a listed country for purpose {purpose}.");
  private static final Sentence OTHER_ACCOUNT =
      Sentence.of(
          "CSPA-2.other-account",
          "The exception for legal studies is one of military education and training; {activity}"
              + " has account {account}.");
  private static final Sentence ACCOUNT_UNKNOWN =
      Sentence.of(
          "CSPA-2.account-unknown",
          "The exception for legal studies is one of military education and training; the account"
              + " of {activity} is not known.");
  private static final Sentence MET =
      Sentence.of(
          "CSPA-2.met",
          "{activity} rests on an exception that was certified by {first} and in effect until"
              + " {last}.");
  private static final Sentence NOT_CERTIFIED =
      Sentence.of(
          "CSPA-2.not-certified",
          "There is no certification by {first} on which {activity} could rest.");
  private static final Sentence NOT_IN_EFFECT =
      Sentence.of(
          "CSPA-2.not-in-effect", "The exception was not yet in effect on {first} for {activity}.");
  private static final Sentence LAPSED =
      Sentence.of(
          "CSPA-2.lapsed",
          "The exception began on {start} and may last {years} years; {activity} still had money"
              + " on {last}.");
  private static final Sentence CONDITIONS_UNKNOWN =
      Sentence.of(
          "CSPA-2.conditions-unknown",
          "It is not known whether the exception that {activity} claims was certified by {first}"
              + " and still in effect on {last}.");

  private final Activity activity;
  private final List<Element> certifications;
  private final List<Element> starts;
  private final LocalDate first;
  private final LocalDate last;
  private final int years;
  private final Case facts;

  ChildSoldierConditions(Activity activity, int fiscalYear, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.certifications = elements(CERTIFICATION);
    this.starts = elements(START);
    this.years = facts.parameter(YEARS, facts.asOf()).whole();
    List<LocalDate> days = days(activity, fiscalYear, facts);
    this.first = days.get(0);
    this.last = days.get(days.size() - 1);
  }

  /** Days of the obligations, else the first day of performance, else the last of the year. */
  private static List<LocalDate> days(Activity activity, int fiscalYear, Case facts) {
    List<LocalDate> obligated =
        ChildSoldierList.obligations(activity, facts.view()).stream()
            .map(Transaction::date)
            .sorted()
            .toList();
    if (!obligated.isEmpty()) {
      return obligated;
    }
    LocalDate from = activity.from();
    return List.of(
        from != null ? from : new FiscalYear(fiscalYear, FiscalYear.UNITED_STATES).last());
  }

  private List<Element> elements(String name) {
    return facts.view().list(Element.class, "activity", activity.id()).stream()
        .filter(e -> e.framework() == Element.Framework.CSPA && e.element().equals(name))
        .toList();
  }

  Verdict judge() {
    if (activity.purpose() != null
        && !ChildSoldierException.isCertified(activity.purpose(), facts)) {
      return about(facts.compliant(PEACEKEEPING, "purpose", activity.purpose())).verdict();
    }
    boolean training = TRAINING.equals(activity.account());
    if (activity.purpose() == Activity.Purpose.LEGAL_STUDIES && !training) {
      return otherAccount();
    }
    Truth met = certified().and(inEffect());
    return switch (met) {
      case TRUE -> withElements(about(facts.compliant(MET, named()))).verdict();
      case FALSE -> notMet();
      case UNKNOWN -> conditionsUnknown();
    };
  }

  private Verdict otherAccount() {
    String account = activity.account();
    VerdictBuilder answer =
        account == null
            ? facts
                .indeterminate(ACCOUNT_UNKNOWN, "activity", activity.id())
                .missing("activities", "account", activity.id())
            : facts.violation(OTHER_ACCOUNT, "activity", activity.id(), "account", account);
    return ChildSoldierException.withoutClaim(about(answer), activity, facts).verdict();
  }

  private Truth certified() {
    Truth certified = none(certifications);
    for (Element row : certifications) {
      certified = certified.or(isThere(row) ? row.date().by(first) : Truth.FALSE);
    }
    return certified;
  }

  /** Whether it had begun by the first day and had not lapsed on the last. */
  private Truth inEffect() {
    Optional<LocalDate> start = start();
    if (start.isPresent() && isLapsed(start.get())) {
      return Truth.FALSE;
    }
    boolean earlierUnknown =
        starts.stream().anyMatch(row -> isThere(row) && row.date().isUnknown());
    if (earlierUnknown) {
      return Truth.UNKNOWN;
    }
    return start.isPresent() ? Truth.of(!start.get().isAfter(first)) : none(starts);
  }

  /** The first day on which it is said to have begun. */
  private Optional<LocalDate> start() {
    return starts.stream()
        .filter(ChildSoldierConditions::isThere)
        .flatMap(row -> row.date().findDate().stream())
        .min(LocalDate::compareTo);
  }

  private boolean isLapsed(LocalDate start) {
    return !last.isBefore(start.plusYears(years));
  }

  private static boolean isThere(Element row) {
    return row.presence() == StrategyElement.Presence.Y;
  }

  private Truth none(List<Element> rows) {
    return rows.isEmpty() && !facts.view().isComplete(Element.class) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Verdict notMet() {
    boolean certified = !certified().isFalse();
    boolean lapsed = start().filter(this::isLapsed).isPresent();
    Sentence sentence = !certified ? NOT_CERTIFIED : lapsed ? LAPSED : NOT_IN_EFFECT;
    VerdictBuilder answer = withElements(about(facts.violation(sentence, named())));
    if (!certified) {
      answer.notFound("elements", CERTIFICATION + " by " + first, certifications.size());
    } else if (!lapsed) {
      answer.notFound("elements", START + " by " + first, starts.size());
    }
    return withConditions(answer).verdict();
  }

  private Verdict conditionsUnknown() {
    VerdictBuilder answer = withElements(about(facts.indeterminate(CONDITIONS_UNKNOWN, named())));
    boolean rowMissing = false;
    for (List<Element> rows : List.of(certifications, starts)) {
      rows.stream()
          .filter(row -> isThere(row) && row.date().isUnknown())
          .forEach(row -> answer.missing("elements", "date", row.id()));
      rowMissing |= rows.isEmpty();
    }
    if (rowMissing && !facts.view().isComplete(Element.class)) {
      answer
          .missing("elements", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("elements"));
    }
    return withConditions(answer).verdict();
  }

  /** Had it been certified and begun on the first day, or not been claimed. */
  private VerdictBuilder withConditions(VerdictBuilder answer) {
    LocalDate day = first.isAfter(facts.asOf()) ? facts.asOf() : first;
    List<Edit> edits = new ArrayList<>();
    if (!certified().isTrue()) {
      edits.add(element(CERTIFICATION, day));
    }
    for (Element row : starts) {
      edits.add(RestrictionEdits.set(row, "present", "Y", facts));
      edits.add(RestrictionEdits.set(row, "date", day, facts));
    }
    if (starts.isEmpty()) {
      edits.add(element(START, day));
    }
    boolean seen = starts.stream().allMatch(row -> RestrictionEdits.isSeen(row, day, facts.view()));
    if (seen && !isLapsed(day)) {
      answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    }
    return ChildSoldierException.withoutClaim(answer, activity, facts);
  }

  private Edit element(String name, LocalDate day) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", facts.newId(Element.class) + "-" + name);
    cells.put("framework", Element.Framework.CSPA.name());
    cells.put("element", name);
    cells.put("present", StrategyElement.Presence.Y.name());
    cells.put("date", day.toString());
    cells.put("activity", activity.id());
    return new Edit.AddRow("elements", cells);
  }

  private Object[] named() {
    return new Object[] {
      "activity", activity.id(),
      "first", first,
      "last", last,
      "start", start().map(LocalDate::toString).orElse(""),
      "years", years
    };
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    return answer.on(activity, "country", "account", "channel", "fiscal_year", "purpose");
  }

  private VerdictBuilder withElements(VerdictBuilder answer) {
    certifications.forEach(row -> answer.on(row, "element", "present", "date"));
    starts.forEach(row -> answer.on(row, "element", "present", "date"));
    return answer;
  }
}
