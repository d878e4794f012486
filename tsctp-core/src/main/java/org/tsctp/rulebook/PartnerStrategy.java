package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule OWN-3: whether an activity follows a strategy of the partner's own. Each row of the element
 * is judged, and the worst decides.
 */
final class PartnerStrategy {

  private static final String DUTY = "ownership.partner_strategy";
  private static final String ELEMENT = "partner_strategy";

  private static final Sentence ALIGNED =
      Sentence.of("OWN-3.aligned", "{activity} follows a strategy of the partner, {reference}.");
  private static final Sentence PARTLY =
      Sentence.of("OWN-3.partly", "{activity} follows a strategy of the partner in part.");
  private static final Sentence NOT_ALIGNED =
      Sentence.of("OWN-3.not", "{activity} does not follow a strategy of the partner.");
  private static final Sentence NO_REFERENCE =
      Sentence.of(
          "OWN-3.no-reference",
          "{activity} is said to follow a strategy of the partner; which one is not on record.");
  private static final Sentence NOT_SHOWN =
      Sentence.of(
          "OWN-3.not-shown",
          "There is no record of a strategy of the partner that {activity} follows.");
  private static final Sentence BEFORE =
      Sentence.of("OWN-3.before", "{activity} started on {from}, before alignment was asked for.");
  private static final Sentence START_UNKNOWN =
      Sentence.of(
          "OWN-3.start-unknown",
          "The first day of {activity} is not known, nor whether alignment was asked for.");
  private static final Sentence WHAT =
      Sentence.of("OWN-3.what", "a strategy of the partner that {activity} follows");

  private final Activity activity;
  private final Case facts;
  private final List<Element> rows;

  private PartnerStrategy(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.rows =
        facts.view().list(Element.class, "activity", activity.id()).stream()
            .filter(row -> row.framework() == Element.Framework.OWNERSHIP)
            .filter(row -> row.element().equals(ELEMENT))
            .toList();
  }

  static Verdict judge(Activity activity, Case facts) {
    return new PartnerStrategy(activity, facts).judge();
  }

  private Verdict judge() {
    LocalDate from = activity.from();
    if (from == null) {
      return answer(Outcome.INDETERMINATE, START_UNKNOWN, null)
          .missing("activities", "from", activity.id())
          .flip(isAsked(someDay()) ? Outcome.COMPLIANT : Outcome.NOT_APPLICABLE, startAndAlign())
          .verdict();
    }
    if (!isAsked(from)) {
      return answer(Outcome.NOT_APPLICABLE, BEFORE, null).verdict();
    }
    Element row = worst();
    Outcome outcome = outcome(row);
    VerdictBuilder answer = answer(outcome, sentence(row), row);
    if (row == null) {
      answer.notFound("elements", WHAT.with("activity", activity.id()), rows.size());
    }
    if (outcome == Outcome.INDETERMINATE) {
      answer.missing(
          "elements", row == null ? "complete" : "reference", row == null ? "" : row.id());
    }
    return (outcome == Outcome.COMPLIANT ? answer : withEdits(answer, outcome)).verdict();
  }

  private boolean isAsked(LocalDate from) {
    return facts.findParameter(DUTY, from).isPresent();
  }

  private @Nullable Element worst() {
    Element worst = null;
    for (Element row : rows) {
      if (worst == null || rank(outcome(row)) < rank(outcome(worst))) {
        worst = row;
      }
    }
    return worst;
  }

  private static int rank(Outcome outcome) {
    return List.of(Outcome.VIOLATION, Outcome.INDETERMINATE, Outcome.ATTENTION, Outcome.COMPLIANT)
        .indexOf(outcome);
  }

  private Outcome outcome(@Nullable Element row) {
    if (row == null) {
      return facts.view().isComplete(Element.class) ? Outcome.VIOLATION : Outcome.INDETERMINATE;
    }
    return switch (row.presence()) {
      case N -> Outcome.VIOLATION;
      case PARTIAL -> Outcome.ATTENTION;
      case Y -> row.reference() == null ? Outcome.INDETERMINATE : Outcome.COMPLIANT;
    };
  }

  private Sentence sentence(@Nullable Element row) {
    return switch (outcome(row)) {
      case COMPLIANT -> ALIGNED;
      case ATTENTION -> PARTLY;
      case VIOLATION -> row == null ? NOT_SHOWN : NOT_ALIGNED;
      default -> row == null ? NOT_SHOWN : NO_REFERENCE;
    };
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, @Nullable Element row) {
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "activity", activity.id(),
                    "from", activity.from() == null ? "" : activity.from(),
                    "reference", row == null || row.reference() == null ? "" : row.reference()))
            .on(activity, "from");
    if (row != null) {
      answer.on(row, "framework", "element", "present", "date", "reference");
    }
    return answer;
  }

  private VerdictBuilder withEdits(VerdictBuilder answer, Outcome outcome) {
    answer.flip(Outcome.COMPLIANT, align().toArray(Edit[]::new));
    return rows.isEmpty() && outcome == Outcome.INDETERMINATE
        ? answer.flip(Outcome.VIOLATION, new Edit.DeclareComplete("elements"))
        : answer;
  }

  private LocalDate someDay() {
    return Fillings.before(activity.to(), activity, facts);
  }

  private Edit[] startAndAlign() {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.SetCell("activities", activity.id(), "from", someDay().toString()));
    if (isAsked(someDay())) {
      edits.addAll(align());
    }
    return edits.toArray(Edit[]::new);
  }

  /** Says of every row, or of a new one, that the strategy is followed and where it is written. */
  private List<Edit> align() {
    if (rows.isEmpty()) {
      return List.of(newElement());
    }
    List<Edit> edits = new ArrayList<>();
    for (Element row : rows) {
      if (row.present() != StrategyElement.Presence.Y) {
        edits.add(new Edit.SetCell("elements", row.id(), "present", "Y"));
      }
      if (row.date().isNone()) {
        edits.add(
            new Edit.SetCell("elements", row.id(), "date", Checklist.latestDay(facts).toString()));
      }
      if (row.reference() == null) {
        edits.add(new Edit.SetCell("elements", row.id(), "reference", Fillings.NAME_TO_COME));
      }
    }
    return edits;
  }

  private Edit newElement() {
    return new Edit.AddRow(
        "elements",
        Map.of(
            "id",
            facts.newId(Element.class),
            "framework",
            Element.Framework.OWNERSHIP.name(),
            "element",
            ELEMENT,
            "present",
            "Y",
            "activity",
            activity.id(),
            "reference",
            Fillings.NAME_TO_COME));
  }
}
