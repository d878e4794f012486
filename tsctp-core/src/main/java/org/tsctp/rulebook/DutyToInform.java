package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.Regime;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule LEAHY-7: what must follow when assistance is withheld from a unit. */
final class DutyToInform {

  private static final String DAYS = "leahy.inform_days";

  private static final Sentence NOT_WITHHELD =
      Sentence.of("LEAHY-7.not-withheld", "Vetting {vetting} withheld nothing from {unit}.");
  private static final Sentence DEFENSE =
      Sentence.of(
          "LEAHY-7.defense",
          "Vetting {vetting} was one for the Defense law, which has no such duty.");
  private static final Sentence DONE =
      Sentence.of(
          "LEAHY-7.done",
          "Assistance was withheld from {unit} on {decided}; {days} days later the committees were"
              + " informed and help was offered.");
  private static final Sentence LATE =
      Sentence.of(
          "LEAHY-7.late",
          "Assistance was withheld from {unit} on {decided}; it took {days} days until the"
              + " committees were informed and help was offered, more than {limit}.");
  private static final Sentence NOT_YET =
      Sentence.of(
          "LEAHY-7.not-yet",
          "Assistance was withheld from {unit} on {decided}; after {days} days the record does not"
              + " show both that the committees were informed and that help was offered, for which"
              + " we allow {limit}.");
  private static final Sentence OVERDUE =
      Sentence.of(
          "LEAHY-7.overdue",
          "Assistance was withheld from {unit} on {decided}; {days} days later the record does not"
              + " show both that the committees were informed and that help was offered.");
  private static final Sentence NOT_INFORMED =
      Sentence.of("LEAHY-7.not-informed", "a notice {kind} on {unit} since {decided}");

  private final Vetting vetting;
  private final LocalDate decided;
  private final int limit;
  private final Case facts;

  private DutyToInform(Vetting vetting, Case facts) {
    this.vetting = vetting;
    this.decided = vetting.decided().date();
    this.limit = facts.parameter(DAYS, decided).whole();
    this.facts = facts;
  }

  static Verdict judge(Vetting vetting, Case facts) {
    boolean withheld =
        vetting.outcome() == Vetting.Outcome.REJECTED
            || vetting.outcome() == Vetting.Outcome.SUSPENDED;
    if (vetting.isPending() || !withheld) {
      return facts
          .notApplicable(NOT_WITHHELD, "vetting", vetting.id(), "unit", vetting.unit())
          .on(vetting, "decided", "outcome")
          .verdict();
    }
    if (vetting.regime() == Regime.DOD) {
      return facts.notApplicable(DEFENSE, "vetting", vetting.id()).on(vetting, "regime").verdict();
    }
    return new DutyToInform(vetting, facts).judge();
  }

  private Verdict judge() {
    Optional<Notice> informed = first(Notice.Kind.DUTY_TO_INFORM);
    Optional<Notice> offered = first(Notice.Kind.ASSISTANCE_OFFER);
    boolean done = informed.isPresent() && offered.isPresent();
    VerdictBuilder answer = done ? done(informed.get(), offered.get()) : lacking();
    informed.ifPresent(notice -> answer.on(notice, "kind", "unit", "sent"));
    offered.ifPresent(notice -> answer.on(notice, "kind", "unit", "sent"));
    List<Edit> edits = new ArrayList<>();
    addNotice(answer, edits, Notice.Kind.DUTY_TO_INFORM, informed);
    addNotice(answer, edits, Notice.Kind.ASSISTANCE_OFFER, offered);
    if (!edits.isEmpty()) {
      answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    }
    return answer.knowable(Knowable.AT_THE_TIME).verdict();
  }

  private VerdictBuilder done(Notice informed, Notice offered) {
    LocalDate last = informed.sent().isAfter(offered.sent()) ? informed.sent() : offered.sent();
    long days = ChronoUnit.DAYS.between(decided, last);
    return days <= limit
        ? answer(Outcome.COMPLIANT, DONE, days)
        : answer(Outcome.ATTENTION, LATE, days)
            .flip(Outcome.COMPLIANT, new Edit.SetParameter(DAYS, String.valueOf(days)));
  }

  private VerdictBuilder lacking() {
    long days = ChronoUnit.DAYS.between(decided, facts.asOf());
    if (days <= limit) {
      return answer(Outcome.ATTENTION, NOT_YET, days);
    }
    if (facts.view().isComplete(Notice.class)) {
      return answer(Outcome.VIOLATION, OVERDUE, days);
    }
    return answer(Outcome.INDETERMINATE, OVERDUE, days)
        .missing("notices", "complete", "")
        .flip(Outcome.VIOLATION, new Edit.DeclareComplete("notices"));
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, long days) {
    return facts
        .answer(
            outcome,
            sentence.with("unit", vetting.unit(), "decided", decided, "days", days, "limit", limit))
        .on(vetting, "unit", "regime", "decided", "outcome")
        .measured(days, limit, "days");
  }

  /** A notice on the day of the decision, where there is none in time. */
  private void addNotice(
      VerdictBuilder answer, List<Edit> edits, Notice.Kind kind, Optional<Notice> known) {
    if (known.isEmpty()) {
      answer.notFound(
          "notices",
          NOT_INFORMED.with("kind", kind, "unit", vetting.unit(), "decided", decided),
          facts.view().list(Notice.class, "unit", vetting.unit()).size());
    }
    if (known.map(n -> n.sent().isAfter(decided.plusDays(limit))).orElse(true)) {
      edits.add(
          new Edit.AddRow(
              "notices",
              Map.of(
                  "id",
                  facts.newId(Notice.class) + "-" + edits.size(),
                  "kind",
                  kind.name(),
                  "unit",
                  vetting.unit(),
                  "sent",
                  decided.toString())));
    }
  }

  private Optional<Notice> first(Notice.Kind kind) {
    return facts.view().list(Notice.class, "unit", vetting.unit()).stream()
        .filter(notice -> notice.kind() == kind && !notice.sent().isBefore(decided))
        .min(Comparator.comparing(Notice::sent));
  }
}
