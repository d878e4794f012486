package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule COH-3: whether two programs give one unit the same at the same time. */
final class Overlap {

  private static final String DECONFLICTION = "deconfliction";
  private static final Citation GAO =
      new Citation("GAO-14-518", "collaboration practices; the test is ours");
  private static final Citation ALTERNATIVES =
      new Citation("10 U.S.C. 333(e)", "alternatives considered");

  private static final Sentence ONE_PROGRAM =
      Sentence.of("COH-3.one-program", "{unit} receives from fewer than two programs.");
  private static final Sentence DISTINCT =
      Sentence.of("COH-3.distinct", "No two programs give {unit} the same in overlapping periods.");
  private static final Sentence DECONFLICTED =
      Sentence.of(
          "COH-3.deconflicted",
          "Programs {one} and {other} give {unit} the same in overlapping periods; they were"
              + " deconflicted.");
  private static final Sentence DUPLICATE =
      Sentence.of(
          "COH-3.duplicate",
          "Programs {one} and {other} give {unit} the same in overlapping periods, {first} and"
              + " {second}, and were not deconflicted.");
  private static final Sentence DECONFLICTION_OPEN =
      Sentence.of(
          "COH-3.open",
          "Programs {one} and {other} give {unit} the same in overlapping periods, {first} and"
              + " {second}; whether they were deconflicted is not on record.");
  private static final Sentence UNCODED =
      Sentence.of(
          "COH-3.uncoded",
          "Whether {first} and {second} give {unit} the same from two programs is not known.");

  /** A kind of delivery, and the item or course; null = not coded. */
  private record Capability(Delivery.Kind kind, @Nullable String item) {}

  /** What makes two deliveries one line. */
  private record Key(String activity, Capability capability) {}

  /** What one activity gives the unit, by its first delivery. */
  private record Line(Delivery delivery, Optional<Activity> activity) {
    @Nullable String program() {
      return activity.map(Activity::program).orElse(null);
    }

    /** The program, else the activity. */
    String source() {
      String program = program();
      return program == null ? delivery.activity() : program;
    }

    @Nullable String item() {
      String item = delivery.item();
      return item == null ? null : item.strip().toUpperCase(Locale.ROOT);
    }

    Capability capability() {
      return new Capability(delivery.kind(), item());
    }
  }

  /** Two lines that are, or may be, the same at the same time from two programs. */
  private record Pair(Line first, Line second) {
    Truth overlap() {
      return areOfTwoPrograms().and(areTheSame()).and(areAtOneTime());
    }

    private Truth areOfTwoPrograms() {
      if (first.delivery().activity().equals(second.delivery().activity())) {
        return Truth.FALSE;
      }
      String one = first.program();
      String other = second.program();
      return one == null || other == null ? Truth.UNKNOWN : Truth.of(!one.equals(other));
    }

    private Truth areTheSame() {
      return first.item() == null || second.item() == null
          ? Truth.UNKNOWN
          : Truth.of(first.capability().equals(second.capability()));
    }

    private Truth areAtOneTime() {
      if (first.activity().isEmpty() || second.activity().isEmpty()) {
        return Truth.UNKNOWN;
      }
      return Truth.of(period(first).overlaps(period(second)));
    }

    private static DateRange period(Line line) {
      Activity activity = line.activity().orElseThrow();
      return DateRange.of(activity.from(), activity.to());
    }
  }

  private final Unit unit;
  private final Case facts;
  private final NewIds ids;
  private final List<Line> lines;
  private @Nullable Pair duplicate;
  private @Nullable Pair unlisted;
  private @Nullable Pair open;
  private @Nullable Pair settled;

  private Overlap(Unit unit, Case facts) {
    this.unit = unit;
    this.facts = facts;
    this.ids = new NewIds(facts);
    this.lines = lines(unit, facts);
  }

  static Rule<Unit> rule() {
    return Rule.of("COH-3", Kinds.UNITS)
        .title("Overlap detection")
        .requires(
            "No two programs give one unit the same kind of item or course in overlapping periods,"
                + " unless they were deconflicted.")
        .because(
            "Two programs that do not know of each other pay twice or get in each other's way.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: the basis was seen, the test is ours")
        .cites(GAO, ALTERNATIVES)
        .needs(
            "deliveries.unit",
            "deliveries.activity",
            "deliveries.kind",
            "deliveries.item",
            "activities.program",
            "activities.from",
            "activities.to",
            "elements.framework",
            "elements.unit",
            "elements.activity",
            "elements.program",
            "elements.element",
            "elements.present",
            "elements.date")
        .examples(CoherenceExamples.overlap())
        .judge((unit, facts) -> new Overlap(unit, facts).judge());
  }

  private static List<Line> lines(Unit unit, Case facts) {
    Map<Key, Line> lines = new LinkedHashMap<>();
    for (Delivery delivery : facts.view().list(Delivery.class, "unit", unit.id())) {
      Line line = new Line(delivery, Kinds.activity(facts.view(), delivery.activity()));
      lines.putIfAbsent(new Key(delivery.activity(), line.capability()), line);
    }
    return List.copyOf(lines.values());
  }

  private Verdict judge() {
    if (lines.stream().map(Line::source).distinct().count() < 2) {
      return withLines(facts.notApplicable(ONE_PROGRAM, "unit", unit.id())).verdict();
    }
    comparePairs();
    if (duplicate != null) {
      return withRemedy(answer(Outcome.ATTENTION, DUPLICATE, duplicate)).verdict();
    }
    if (unlisted != null) {
      return withRemedy(answer(Outcome.INDETERMINATE, DECONFLICTION_OPEN, unlisted))
          .missing("elements", "complete", "")
          .flip(Outcome.ATTENTION, new Edit.DeclareComplete("elements"))
          .verdict();
    }
    if (open != null) {
      return uncoded(open);
    }
    return settled != null
        ? answer(Outcome.COMPLIANT, DECONFLICTED, settled).verdict()
        : withLines(facts.compliant(DISTINCT, "unit", unit.id())).verdict();
  }

  /** Compares what may be the same: lines of one item, and lines without one with all others. */
  private void comparePairs() {
    Map<Capability, List<Line>> byItem = new HashMap<>();
    Map<Delivery.Kind, List<Line>> byKind = new HashMap<>();
    for (Line line : lines) {
      List<Line> ofKind = byKind.computeIfAbsent(line.delivery().kind(), k -> new ArrayList<>());
      Capability uncoded = new Capability(line.delivery().kind(), null);
      List<Line> others =
          line.item() == null ? ofKind : byItem.getOrDefault(line.capability(), List.of());
      others.forEach(other -> compare(other, line));
      if (line.item() != null) {
        byItem.getOrDefault(uncoded, List.of()).forEach(other -> compare(other, line));
      }
      byItem.computeIfAbsent(line.capability(), c -> new ArrayList<>()).add(line);
      ofKind.add(line);
    }
  }

  private void compare(Line first, Line second) {
    Pair pair = new Pair(first, second);
    Truth overlap = pair.overlap();
    if (overlap.isFalse() || duplicate != null) {
      return;
    }
    Outcome deconflicted = deconflicted(pair);
    if (deconflicted == Outcome.COMPLIANT) {
      settled = settled == null && overlap.isTrue() ? pair : settled;
    } else if (overlap.isUnknown()) {
      open = open == null ? pair : open;
    } else if (deconflicted == Outcome.VIOLATION) {
      duplicate = pair;
    } else {
      unlisted = unlisted == null ? pair : unlisted;
    }
  }

  /** Whether the unit, or either side, is on record as deconflicted. */
  private Outcome deconflicted(Pair pair) {
    List<Point> points = new ArrayList<>();
    points.add(ofUnit().there(DECONFLICTION));
    for (Line line : List.of(pair.first(), pair.second())) {
      points.add(list("activity", line.delivery().activity()).there(DECONFLICTION));
      String program = line.program();
      if (program != null) {
        points.add(list("program", program).there(DECONFLICTION));
      }
    }
    Set<Outcome> outcomes = points.stream().map(Point::outcome).collect(Collectors.toSet());
    return outcomes.contains(Outcome.COMPLIANT) ? Outcome.COMPLIANT : new Points(points).worst();
  }

  private Checklist ofUnit() {
    return list("unit", unit.id());
  }

  private Checklist list(String column, String owner) {
    return new Checklist(Element.Framework.COORDINATION, column, owner, ids, facts);
  }

  private Verdict uncoded(Pair pair) {
    VerdictBuilder answer = withRemedy(answer(Outcome.INDETERMINATE, UNCODED, pair));
    for (Line line : List.of(pair.first(), pair.second())) {
      if (line.program() == null) {
        answer.missing("activities", "program", line.delivery().activity());
      }
      if (line.item() == null) {
        answer.missing("deliveries", "item", line.delivery().id());
      }
    }
    return answer.verdict();
  }

  private VerdictBuilder withRemedy(VerdictBuilder answer) {
    return answer.flip(
        Outcome.COMPLIANT, ofUnit().there(DECONFLICTION).remedy().toArray(Edit[]::new));
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, Pair pair) {
    VerdictBuilder answer =
        facts.answer(
            outcome,
            sentence.with(
                "unit", unit.id(),
                "one", pair.first().source(),
                "other", pair.second().source(),
                "first", pair.first().delivery().id(),
                "second", pair.second().delivery().id()));
    show(answer, pair.first());
    show(answer, pair.second());
    for (Element row : ofUnit().rows(DECONFLICTION)) {
      answer.on(row, "element", "present", "date");
    }
    return answer;
  }

  private VerdictBuilder withLines(VerdictBuilder answer) {
    lines.forEach(line -> show(answer, line));
    return answer;
  }

  private static void show(VerdictBuilder answer, Line line) {
    answer.on(line.delivery(), "activity", "kind", "item");
    line.activity().ifPresent(activity -> answer.on(activity, "program", "from", "to"));
  }
}
