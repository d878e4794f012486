package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Response;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** OWN-6: what a partner answers to a finding is shown or followed up. */
final class AnsweredFindings {

  private static final String FOLLOW_UP = "response.follow_up";
  private static final Citation OURS =
      new Citation("Our own analysis", "local ownership is an aim of the partnership");

  private static final Sentence ACCEPTED =
      Sentence.of("OWN-6.accepted", "{partner} accepted finding {finding} on {date}.");
  private static final Sentence SHOWN =
      Sentence.of(
          "OWN-6.shown", "{partner} contested finding {finding} on {date} and gave evidence.");
  private static final Sentence NOT_SHOWN =
      Sentence.of(
          "OWN-6.not-shown",
          "{partner} contested finding {finding} on {date}; no evidence of it is on record.");
  private static final Sentence FOLLOWED =
      Sentence.of(
          "OWN-6.followed",
          "What {partner} planned on {date} about finding {finding} was followed up on {done}, by"
              + " {due}.");
  private static final Sentence LATE =
      Sentence.of(
          "OWN-6.late",
          "What {partner} planned on {date} about finding {finding} was followed up on {done}, after"
              + " {due}.");
  private static final Sentence STILL_TIME =
      Sentence.of(
          "OWN-6.still-time",
          "What {partner} planned on {date} about finding {finding} may be followed up until {due}.");
  private static final Sentence NONE =
      Sentence.of(
          "OWN-6.none",
          "What {partner} planned on {date} about finding {finding} was not followed up by {due}.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "OWN-6.not-on-record",
          "No follow-up of what {partner} planned on {date} about finding {finding} is on record; the"
              + " record is not declared complete.");

  private AnsweredFindings() {}

  static Rule<Response> rule() {
    return Rule.of("OWN-6", Kinds.RESPONSES)
        .title("Answers of the partner are shown and followed up")
        .requires(
            "A partner that contests a finding gives evidence, and one that plans a remedy follows"
                + " it up within the period. Method: a follow-up is a later answer of the same partner"
                + " to the same finding that accepts it or names evidence.")
        .because("A finding is owned where somebody answers for it.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("UNVERIFIED: the test and its period are ours")
        .cites(OURS)
        .needs(
            "responses.finding",
            "responses.partner",
            "responses.date",
            "responses.position",
            "responses.evidence")
        .examples(ActorExamples.answeredFindings())
        .judge(AnsweredFindings::judge);
  }

  private static Verdict judge(Response response, Case facts) {
    return switch (response.position()) {
      case ACCEPTED -> answer(Outcome.COMPLIANT, ACCEPTED, response, "", "", facts).verdict();
      case CONTESTED -> contested(response, facts);
      case PLANNED -> planned(response, facts);
    };
  }

  private static Verdict contested(Response response, Case facts) {
    if (response.evidence() != null) {
      return answer(Outcome.COMPLIANT, SHOWN, response, "", "", facts).verdict();
    }
    return answer(Outcome.ATTENTION, NOT_SHOWN, response, "", "", facts)
        .flip(
            Outcome.COMPLIANT,
            new Edit.SetCell(
                "responses", facts.view().portfolio().id(response), "evidence", "reference"))
        .verdict();
  }

  private static Verdict planned(Response response, Case facts) {
    LocalDate due = response.date().plusDays(facts.parameter(FOLLOW_UP, response.date()).whole());
    List<Response> others =
        facts.view().list(Response.class, "finding", response.finding()).stream()
            .filter(other -> isFollowUp(response, other))
            .toList();
    Optional<LocalDate> done = others.stream().map(Response::date).min(LocalDate::compareTo);
    boolean complete = facts.view().isComplete(Response.class);
    Outcome outcome;
    Sentence sentence;
    if (done.isPresent()) {
      boolean inTime = !done.get().isAfter(due);
      outcome = inTime ? Outcome.COMPLIANT : Outcome.ATTENTION;
      sentence = inTime ? FOLLOWED : LATE;
    } else if (!facts.asOf().isAfter(due)) {
      outcome = Outcome.NOT_APPLICABLE;
      sentence = STILL_TIME;
    } else {
      outcome = complete ? Outcome.ATTENTION : Outcome.INDETERMINATE;
      sentence = complete ? NONE : NOT_ON_RECORD;
    }
    VerdictBuilder answer =
        answer(outcome, sentence, response, done.map(LocalDate::toString).orElse(""), due, facts);
    others.forEach(other -> answer.on(other, "date", "position", "evidence"));
    if (outcome.isReported()) {
      answer.flip(Outcome.COMPLIANT, followUp(response, due));
    }
    if (outcome == Outcome.INDETERMINATE) {
      answer
          .missing("responses", "complete", "")
          .flip(Outcome.ATTENTION, new Edit.DeclareComplete("responses"));
    }
    return answer.verdict();
  }

  private static boolean isFollowUp(Response response, Response other) {
    return other.partner().equals(response.partner())
        && other.date().isAfter(response.date())
        && (other.position() == Response.Position.ACCEPTED || other.evidence() != null);
  }

  private static Edit followUp(Response response, LocalDate due) {
    return new Edit.AddRow(
        "responses",
        Map.of(
            "finding", response.finding(),
            "partner", response.partner(),
            "date", due.toString(),
            "position", Response.Position.ACCEPTED.name()));
  }

  private static VerdictBuilder answer(
      Outcome outcome, Sentence sentence, Response response, String done, Object due, Case facts) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "partner", response.partner(),
                "finding", response.finding(),
                "date", response.date(),
                "done", done,
                "due", due))
        .on(response, "finding", "date", "position", "evidence");
  }
}
