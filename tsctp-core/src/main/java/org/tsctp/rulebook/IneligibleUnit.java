package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.Remediation;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rulebook.RightsRecord.Taint;

/** Rule LEAHY-8: a unit that may not be assisted is named in public. */
final class IneligibleUnit {

  private static final String PROCEDURES = "leahy.procedures";
  private static final Set<Notice.Kind> PUBLISHED =
      Set.of(Notice.Kind.PUBLICATION, Notice.Kind.PROHIBITED_UNITS_LIST);

  private static final Sentence BEFORE =
      Sentence.of("LEAHY-8.before", "On {date} the law did not yet ask for publication.");
  private static final Sentence PERSON =
      Sentence.of("LEAHY-8.person", "{unit} is a person; units are what is published.");
  private static final Sentence ELIGIBLE =
      Sentence.of(
          "LEAHY-8.eligible", "No unanswered gross violation made {unit} ineligible on {date}.");
  private static final Sentence CURE_UNKNOWN =
      Sentence.of(
          "LEAHY-8.cure-unknown",
          "It is not known whether {unit} is ineligible: effective steps on {allegation} were found,"
              + " but not whether that was reported.");
  private static final Sentence PUBLISHED_BY =
      Sentence.of(
          "LEAHY-8.published",
          "{unit}, ineligible since {since}, is named in notice {notice} of {sent}.");
  private static final Sentence NOT_PUBLISHED_FOR_REASONS =
      Sentence.of(
          "LEAHY-8.nonpublication",
          "{unit}, ineligible since {since}, is not published; notice {notice} of {sent} gives the"
              + " reasons.");
  private static final Sentence NOT_PUBLISHED =
      Sentence.of(
          "LEAHY-8.not-published",
          "No publication that names {unit}, ineligible since {since}, is on record.");
  private static final Sentence NO_NOTICE =
      Sentence.of("LEAHY-8.no-notice", "a publication or a report on why {unit} is not published");

  private final Unit unit;
  private final LocalDate day;
  private final Case facts;

  private IneligibleUnit(Unit unit, Case facts) {
    this.unit = unit;
    this.day = facts.asOf();
    this.facts = facts;
  }

  static Verdict judge(Unit unit, Case facts) {
    LocalDate day = facts.asOf();
    if (facts.findParameter(PROCEDURES, day).isEmpty()) {
      return facts.notApplicable(BEFORE, "date", day).verdict();
    }
    if (unit.isPerson()) {
      return facts.notApplicable(PERSON, "unit", unit.id()).on(unit, "kind").verdict();
    }
    return new IneligibleUnit(unit, facts).judge();
  }

  private Verdict judge() {
    List<Taint> taints =
        new RightsRecord(facts.view())
            .taints(unit.id(), day, LeahyLaw.STATE).stream()
                .filter(taint -> !taint.cured().isTrue())
                .toList();
    if (taints.isEmpty()) {
      return facts.notApplicable(ELIGIBLE, "unit", unit.id(), "date", day).verdict();
    }
    Optional<LocalDate> since =
        taints.stream()
            .filter(taint -> taint.cured().isFalse())
            .map(taint -> taint.allegation().assessed().date())
            .min(LocalDate::compareTo);
    VerdictBuilder answer = since.isEmpty() ? cureUnknown(taints) : ineligible(since.get());
    for (Taint taint : taints) {
      answer.on(taint.allegation(), "unit", "act", "credibility", "assessed");
    }
    return answer.knowable(Knowable.AT_THE_TIME).verdict();
  }

  private VerdictBuilder cureUnknown(List<Taint> taints) {
    VerdictBuilder answer =
        facts.indeterminate(
            CURE_UNKNOWN, "unit", unit.id(), "allegation", taints.get(0).allegation().id());
    List<Edit> cures = new ArrayList<>();
    String id = facts.newId(Remediation.class);
    for (Taint taint : taints) {
      Remediation cure = taint.cure().orElseThrow();
      answer.on(cure, "decided", "reported").missing("remediations", "reported", cure.id());
      cures.add(LeahyLaw.STATE.cure(id + "-" + cures.size(), taint.allegation().id(), day));
    }
    return answer.flip(Outcome.NOT_APPLICABLE, cures.toArray(Edit[]::new));
  }

  private VerdictBuilder ineligible(LocalDate since) {
    Optional<Notice> published = first(PUBLISHED);
    Optional<Notice> reported = first(Set.of(Notice.Kind.NONPUBLICATION));
    if (published.isPresent()) {
      return named(Outcome.COMPLIANT, PUBLISHED_BY, since, published.get());
    }
    if (reported.isPresent()) {
      return named(Outcome.ATTENTION, NOT_PUBLISHED_FOR_REASONS, since, reported.get())
          .flip(Outcome.COMPLIANT, publication());
    }
    return notPublished(since);
  }

  private VerdictBuilder named(Outcome outcome, Sentence sentence, LocalDate since, Notice notice) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "unit", unit.id(), "since", since, "notice", notice.id(), "sent", notice.sent()))
        .on(notice, "kind", "unit", "sent", "to");
  }

  private VerdictBuilder notPublished(LocalDate since) {
    boolean complete = facts.view().isComplete(Notice.class);
    VerdictBuilder answer =
        facts
            .answer(
                complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
                NOT_PUBLISHED.with("unit", unit.id(), "since", since))
            .notFound(
                "notices",
                NO_NOTICE.with("unit", unit.id()),
                facts.view().list(Notice.class, "unit", unit.id()).size())
            .flip(Outcome.COMPLIANT, publication());
    return complete
        ? answer
        : answer
            .missing("notices", "complete", "")
            .flip(Outcome.VIOLATION, new Edit.DeclareComplete("notices"));
  }

  private Edit publication() {
    return new Edit.AddRow(
        "notices",
        Map.of(
            "id",
            facts.newId(Notice.class),
            "kind",
            "PUBLICATION",
            "unit",
            unit.id(),
            "sent",
            day.toString()));
  }

  /** The first notice of some kinds that names the unit and still holds. */
  private Optional<Notice> first(Set<Notice.Kind> kinds) {
    return facts.view().list(Notice.class, "unit", unit.id()).stream()
        .filter(notice -> kinds.contains(notice.kind()))
        .filter(notice -> notice.to() == null || notice.to().isAfter(day))
        .findFirst();
  }
}
