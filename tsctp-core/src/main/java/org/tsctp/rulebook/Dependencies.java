package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule COH-4: whether the works that an activity depends on were coordinated before its award. */
final class Dependencies {

  private static final Citation OIG =
      new Citation("State OIG AUD-MERO-20-42 (September 2020)", "an aircraft without its hangar");

  private static final Sentence NO_DEPENDENCY =
      Sentence.of("COH-4.none", "{activity} depends on no works on record.");
  private static final Sentence COORDINATED =
      Sentence.of(
          "COH-4.coordinated", "By the award on {award}, {owner} was coordinated with {elements}.");
  private static final Sentence LACKING =
      Sentence.of(
          "COH-4.lacking", "By the award on {award}, {owner} was not coordinated with {elements}.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "COH-4.open",
          "It is not known when {owner}, awarded on {award}, was coordinated with {elements}.");
  private static final Sentence NEVER =
      Sentence.of("COH-4.never", "{owner} was not coordinated with {elements}.");
  private static final Sentence AWARD_UNKNOWN =
      Sentence.of(
          "COH-4.award-unknown",
          "It is not known when {owner} was awarded, so not whether it was coordinated with"
              + " {elements} by then.");

  private final Activity activity;
  private final Case facts;
  private final Checklist list;
  private final @Nullable Transaction obligation;

  private Dependencies(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.list =
        new Checklist(
            Element.Framework.INFRASTRUCTURE, "activity", activity.id(), new NewIds(facts), facts);
    this.obligation = firstObligation().orElse(null);
  }

  static Rule<Activity> rule() {
    return Rule.of("COH-4", Kinds.ACTIVITIES)
        .title("Infrastructure matched to equipment before award")
        .requires(
            "The works that an activity depends on are coordinated, each by the day of the award:"
                + " the first obligation, else the first day of performance.")
        .because("An aircraft without its hangar stands in the rain.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("VERIFIED")
        .cites(OIG)
        .needs(
            "activities.from",
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "elements.framework",
            "elements.activity",
            "elements.element",
            "elements.present",
            "elements.date")
        .examples(CoherenceExamples.dependencies())
        .judge((activity, facts) -> new Dependencies(activity, facts).judge());
  }

  private Optional<Transaction> firstObligation() {
    return facts.view().list(Transaction.class, "activity", activity.id()).stream()
        .filter(row -> row.type() == Transaction.Type.OBLIGATION)
        .min(Comparator.comparing(Transaction::date));
  }

  private Verdict judge() {
    if (list.rows().isEmpty()) {
      return facts.notApplicable(NO_DEPENDENCY, "activity", activity.id()).verdict();
    }
    LocalDate award = obligation != null ? obligation.date() : activity.from();
    return award == null ? withoutAward() : by(award);
  }

  /** Every dependency, each coordinated by a day or not. */
  private Points points(LocalDate day) {
    return new Points(
        list.rows().stream().map(row -> list.doneBy(row.element(), List.of(row), day)).toList());
  }

  private Verdict by(LocalDate award) {
    Points points = points(award);
    Sentence sentence =
        switch (points.worst()) {
          case VIOLATION -> LACKING;
          case INDETERMINATE -> NOT_ON_RECORD;
          default -> COORDINATED;
        };
    return points
        .about(withAward(facts.answer(points.worst(), said(sentence, points, award))))
        .verdict();
  }

  private Statement said(Sentence sentence, Points points, @Nullable LocalDate award) {
    String names =
        points.deciding().stream().map(Point::name).distinct().collect(Collectors.joining(", "));
    return sentence.with("owner", activity.id(), "elements", names, "award", String.valueOf(award));
  }

  /** Without an award, only what was never coordinated is decided. */
  private Verdict withoutAward() {
    Points now = points(facts.asOf());
    boolean never = now.worst() == Outcome.VIOLATION;
    VerdictBuilder answer =
        withAward(
            never
                ? facts.answer(Outcome.VIOLATION, said(NEVER, now, null))
                : facts.answer(Outcome.INDETERMINATE, said(AWARD_UNKNOWN, now, null)));
    list.rows().forEach(row -> answer.on(row, "element", "present", "date"));
    if (!never) {
      answer
          .missing("activities", "from", activity.id())
          .flip(
              Outcome.VIOLATION,
              new Edit.SetCell("elements", list.rows().get(0).id(), "present", "N"));
      now.deciding().forEach(point -> answer.missing(point.missing()));
    }
    LocalDate award = possibleAward();
    List<Edit> edits = new ArrayList<>(List.of(points(award).remedy()));
    edits.add(0, new Edit.SetCell("activities", activity.id(), "from", award.toString()));
    return answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new)).verdict();
  }

  /** A day that has come and is known, before the activity's end. */
  private LocalDate possibleAward() {
    LocalDate latest = Checklist.latestDay(facts);
    LocalDate to = activity.to();
    return to == null || latest.isBefore(to) ? latest : to.minusDays(1);
  }

  private VerdictBuilder withAward(VerdictBuilder answer) {
    return obligation == null ? answer.on(activity, "from") : answer.on(obligation, "type", "date");
  }
}
