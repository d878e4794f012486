package org.tsctp.rulebook;

import java.util.List;
import java.util.Map;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Restriction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule COUP-6: whether a regional body and the coup restriction speak alike of a country. */
final class RegionalSuspension {

  private static final Sentence OTHER_KIND =
      Sentence.of("COUP-6.other-kind", "{suspension} is no suspension by a regional body.");
  private static final Sentence OVER =
      Sentence.of("COUP-6.over", "{suspension} of {country} was lifted by {asOf}.");
  private static final Sentence ALIKE =
      Sentence.of(
          "COUP-6.alike",
          "{country} is suspended since {event}, and under a determined coup restriction"
              + " ({restriction}).");
  private static final Sentence DIVERGES =
      Sentence.of(
          "COUP-6.diverges",
          "{country} is suspended since {event}, and no determined coup restriction is in force.");
  private static final Sentence NOT_DETERMINED =
      Sentence.of(
          "COUP-6.not-determined",
          "{country} is suspended since {event}; it is not known whether {restriction} was"
              + " determined.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "COUP-6.not-on-record",
          "{country} is suspended since {event}; no coup restriction is on record, and the record"
              + " is not declared complete.");

  private final Restriction suspension;
  private final List<Restriction> coups;
  private final Case facts;

  private RegionalSuspension(Restriction suspension, Case facts) {
    this.suspension = suspension;
    this.facts = facts;
    this.coups =
        facts.view().list(Restriction.class, "country", suspension.country()).stream()
            .filter(r -> r.kind() == Restriction.Kind.COUP)
            .toList();
  }

  static Verdict judge(Restriction suspension, Case facts) {
    if (suspension.kind() != Restriction.Kind.REGIONAL_SUSPENSION) {
      return facts
          .notApplicable(OTHER_KIND, "suspension", suspension.id())
          .on(suspension, "kind")
          .verdict();
    }
    if (suspension.lifted().isBy(facts.asOf())) {
      return facts
          .notApplicable(
              OVER,
              "suspension",
              suspension.id(),
              "country",
              suspension.country(),
              "asOf",
              facts.asOf())
          .on(suspension, "lifted")
          .verdict();
    }
    return new RegionalSuspension(suspension, facts).compare();
  }

  private Verdict compare() {
    List<Restriction> counting =
        coups.stream().filter(coup -> CoupBar.counts(coup, facts.asOf())).toList();
    for (Restriction coup : counting) {
      if (coup.determined().isBy(facts.asOf())) {
        return about(facts.compliant(ALIKE, named(coup.id()))).verdict();
      }
    }
    for (Restriction coup : counting) {
      if (coup.determined().isUnknown()) {
        return notDetermined(coup, counting);
      }
    }
    return coups.isEmpty() && !facts.view().isComplete(Restriction.class)
        ? notOnRecord()
        : withAgreement(about(facts.attention(DIVERGES, named("")))).verdict();
  }

  private Verdict notDetermined(Restriction coup, List<Restriction> counting) {
    List<Restriction> unknown = counting.stream().filter(r -> r.determined().isUnknown()).toList();
    VerdictBuilder answer = about(facts.indeterminate(NOT_DETERMINED, named(coup.id())));
    unknown.forEach(r -> answer.missing("restrictions", "determined", r.id()));
    answer.flip(
        Outcome.ATTENTION,
        RestrictionEdits.each(unknown, r -> RestrictionEdits.set(r, "determined", "NONE", facts)));
    return withAgreement(answer).verdict();
  }

  private Verdict notOnRecord() {
    return withAgreement(
            about(facts.indeterminate(NOT_ON_RECORD, named("")))
                .notFound(
                    "restrictions",
                    "a coup restriction of " + suspension.country(),
                    facts.view().list(Restriction.class).size())
                .missing("restrictions", "complete", "")
                .flip(Outcome.ATTENTION, new Edit.DeclareComplete("restrictions")))
        .verdict();
  }

  /** Had the coup been determined on the day of the suspension, or the suspension been lifted. */
  private VerdictBuilder withAgreement(VerdictBuilder answer) {
    String event = suspension.event().toString();
    return answer
        .flip(
            Outcome.COMPLIANT,
            new Edit.AddRow(
                "restrictions",
                Map.of(
                    "id", facts.newId(Restriction.class),
                    "kind", Restriction.Kind.COUP.name(),
                    "country", suspension.country(),
                    "event", event,
                    "determined", event)))
        .flip(
            Outcome.NOT_APPLICABLE,
            RestrictionEdits.set(suspension, "lifted", suspension.event(), facts));
  }

  private Object[] named(String restriction) {
    return new Object[] {
      "country", suspension.country(),
      "event", suspension.event(),
      "restriction", restriction
    };
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    answer.on(suspension, "kind", "country", "body", "event", "lifted");
    coups.forEach(coup -> answer.on(coup, "event", "head_elected", "determined", "lifted"));
    return answer;
  }
}
