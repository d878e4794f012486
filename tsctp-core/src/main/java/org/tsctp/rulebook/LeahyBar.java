package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Remediation;
import org.tsctp.partnership.Vetting;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rulebook.RightsRecord.Taint;

/**
 * Rules LEAHY-1 and LEAHY-2: what a Leahy law says of one delivery that it reaches, in words.
 *
 * <p>What decides stands in {@link LeahyRecord}, what would change it in {@link LeahyEdits}.
 */
final class LeahyBar {

  private static final Sentence BARRED_STATE =
      Sentence.of(
          "LEAHY-1.barred",
          "{unit} received assistance on {date} with credible information of a gross violation on"
              + " record ({allegation}) and no effective steps reported.");
  private static final Sentence BARRED_DEFENSE =
      Sentence.of(
          "LEAHY-2.barred",
          "{unit} received assistance on {date} with credible information of a gross violation on"
              + " record ({allegation}), no corrective steps found after consultation, no emergency"
              + " and no waiver.");
  private static final Sentence CURE_UNKNOWN_STATE =
      Sentence.of(
          "LEAHY-1.cure-unknown",
          "Effective steps on {allegation} were found, but it is not known whether that was"
              + " reported by {date}.");
  private static final Sentence CURE_UNKNOWN_DEFENSE =
      Sentence.of(
          "LEAHY-2.cure-unknown",
          "Corrective steps on {allegation} were found by {date}, but it is not known whether the"
              + " State Department was consulted first.");
  private static final Sentence REMEDIED_STATE =
      Sentence.of(
          "LEAHY-1.remedied",
          "Credible information of a gross violation by {unit} ({allegation}) was answered by"
              + " effective steps, reported by {date}.");
  private static final Sentence REMEDIED_DEFENSE =
      Sentence.of(
          "LEAHY-2.remedied",
          "Credible information of a gross violation by {unit} ({allegation}) was answered by"
              + " corrective steps, found by {date} after consultation.");
  private static final Sentence SIGHTED =
      Sentence.of(
          "leahy.sighted",
          "Credible information of a gross violation ({allegation}) concerns {unit}, whose command"
              + " over the recipient was only seen, not confirmed.");
  private static final Sentence OPEN =
      Sentence.of(
          "leahy.open",
          "An allegation of a gross violation by {unit} ({allegation}) was not settled on {date}.");
  private static final Sentence UNIT_UNKNOWN =
      Sentence.of(
          "leahy.unit-unknown",
          "Nothing is known of unit {unit} itself, not even whether it is a person of another"
              + " unit.");
  private static final Sentence LINEAGE =
      Sentence.of(
          "leahy.lineage",
          "The recipient is clear, but credible information of a gross violation ({allegation})"
              + " concerns {unit} in its chain of command.");
  private static final Sentence CLEAR =
      Sentence.of("leahy.clear", "No gross violation by {unit} was on record on {date}.");
  private static final Sentence NOT_SHOWN =
      Sentence.of(
          "leahy.not-shown",
          "No allegation against {unit} is on record, but it was not approved on {date} and the"
              + " record is not declared complete.");
  private static final Sentence EMERGENCY =
      Sentence.of(
          "LEAHY-2.emergency",
          "Credible information of a gross violation by {unit} ({allegation}) was on record on"
              + " {date}; the assistance was given as an emergency, which the law excepts.");
  private static final Sentence WAIVED =
      Sentence.of(
          "LEAHY-2.waived",
          "Credible information of a gross violation by {unit} ({allegation}) was on record on"
              + " {date}; waiver {waiver} covers the assistance.");
  private static final Sentence TAINT =
      Sentence.of("leahy.taint", "{allegation}: {act} by {unit}, found credible on {assessed}.");
  private static final Sentence OPEN_ALLEGATION =
      Sentence.of("leahy.open-allegation", "{allegation}: {act} by {unit}, not settled.");
  private static final Sentence NO_STATE_CURE =
      Sentence.of("LEAHY-1.no-cure", "effective steps on {allegation} reported by {date}");
  private static final Sentence NO_DEFENSE_CURE =
      Sentence.of(
          "LEAHY-2.no-cure", "corrective steps on {allegation} found by {date} after consultation");
  private static final Sentence NO_WAIVER =
      Sentence.of("LEAHY-2.no-waiver", "a waiver that covers {delivery}, consulted by {date}");
  private static final Sentence NO_VIOLATION =
      Sentence.of("leahy.no-violation", "a gross violation by {unit}");
  private static final Sentence NO_APPROVAL =
      Sentence.of("leahy.no-approval", "an approval of {unit} by {date}");

  private final LeahyRecord record;
  private final LeahyEdits edits;
  private final LeahyLaw law;
  private final Delivery delivery;
  private final LocalDate day;
  private final Case facts;

  private LeahyBar(LeahyRecord record, Case facts) {
    this.record = record;
    this.edits = new LeahyEdits(record, facts);
    this.law = record.law();
    this.delivery = record.delivery();
    this.day = record.day();
    this.facts = facts;
  }

  /** What a law says of a delivery that it reaches. */
  static VerdictBuilder judge(LeahyLaw law, Delivery delivery, String unit, Case facts) {
    return new LeahyBar(new LeahyRecord(law, delivery, unit, facts), facts).judge();
  }

  private VerdictBuilder judge() {
    LeahyRecord.Status status = record.status();
    VerdictBuilder answer =
        switch (status) {
          case UNCURED -> barred(record.first(Truth.FALSE));
          case SIGHTED -> sighted(record.first(Truth.FALSE));
          case CURE_UNKNOWN -> cureUnknown(record.first(Truth.UNKNOWN));
          case EMERGENCY -> emergency(record.firstNotCured());
          case WAIVED -> waived(record.firstNotCured(), record.waivers().get(0));
          case OPEN -> open(record.open().get(0));
          case UNIT_UNKNOWN -> unitUnknown();
          case REMEDIED ->
              about(status, of(REMEDIED_STATE, REMEDIED_DEFENSE), record.first(Truth.TRUE));
          case RELATED -> about(status, LINEAGE, record.related().get(0));
          case CLEAR -> clear();
          case NOT_SHOWN -> notShown();
        };
    edits.addTo(answer, status);
    return answer;
  }

  private Sentence of(Sentence state, Sentence defense) {
    return law == LeahyLaw.STATE ? state : defense;
  }

  private VerdictBuilder barred(Taint taint) {
    VerdictBuilder answer =
        about(LeahyRecord.Status.UNCURED, of(BARRED_STATE, BARRED_DEFENSE), taint)
            .notFound(
                "remediations",
                of(NO_STATE_CURE, NO_DEFENSE_CURE)
                    .with("allegation", taint.allegation().id(), "date", day),
                facts.view().list(Remediation.class, "allegation", taint.allegation().id()).size());
    if (law == LeahyLaw.DEFENSE) {
      answer
          .on(delivery, "kind", "exception")
          .notFound(
              "waivers",
              NO_WAIVER.with("delivery", delivery.id(), "date", day),
              facts.waivers(LeahyRecord.WAIVED_RULE).complete().size());
    }
    return answer;
  }

  private VerdictBuilder sighted(Taint taint) {
    VerdictBuilder answer = about(LeahyRecord.Status.SIGHTED, SIGHTED, taint);
    for (ChainOfCommand.Parent parent : record.parents()) {
      if (parent.unit().equals(taint.allegation().unit())) {
        answer.on(parent.row(), "certainty");
        answer.missing("commands", "certainty", facts.view().portfolio().id(parent.row()));
      }
    }
    return answer;
  }

  private VerdictBuilder cureUnknown(Taint taint) {
    VerdictBuilder answer =
        about(LeahyRecord.Status.CURE_UNKNOWN, of(CURE_UNKNOWN_STATE, CURE_UNKNOWN_DEFENSE), taint);
    return answer.missing("remediations", law.proof(), taint.cure().orElseThrow().id());
  }

  private VerdictBuilder emergency(Taint taint) {
    return about(LeahyRecord.Status.EMERGENCY, EMERGENCY, taint).on(delivery, "kind", "exception");
  }

  private VerdictBuilder waived(Taint taint, Waiver waiver) {
    return with(
            answer(
                LeahyRecord.Status.WAIVED,
                WAIVED.with(
                    "unit",
                    String.valueOf(taint.allegation().unit()),
                    "allegation",
                    taint.allegation().id(),
                    "date",
                    day,
                    "waiver",
                    waiver.id())),
            taint)
        .on(waiver, "from", "to", "consulted", "approved_by", "requested_by")
        .waivedBy(waiver.id());
  }

  private VerdictBuilder open(Allegation open) {
    return answer(
            LeahyRecord.Status.OPEN,
            OPEN.with("unit", String.valueOf(open.unit()), "allegation", open.id(), "date", day))
        .because(
            () ->
                facts.reason(
                    OPEN_ALLEGATION.with(
                        "allegation", open.id(), "act", open.act(), "unit", "" + open.unit()),
                    facts.fact(open, "credibility"),
                    facts.fact(open, "assessed")))
        .missing("allegations", open.credibility() == null ? "credibility" : "assessed", open.id())
        .knowable(knowable(open));
  }

  private VerdictBuilder unitUnknown() {
    return answer(LeahyRecord.Status.UNIT_UNKNOWN, UNIT_UNKNOWN.with("unit", record.unit()))
        .missing("units", "kind", record.unit());
  }

  private VerdictBuilder clear() {
    VerdictBuilder answer =
        answer(LeahyRecord.Status.CLEAR, CLEAR.with("unit", record.unit(), "date", day))
            .knowable(Knowable.AT_THE_TIME)
            .notFound("allegations", NO_VIOLATION.with("unit", record.unit()), searched());
    approval().ifPresent(vetting -> answer.on(vetting, "decided"));
    return answer;
  }

  private Optional<Vetting> approval() {
    Clearances.Clearance clearance = record.clearance();
    return clearance.status() == Clearances.Status.APPROVED
        ? clearance.vetting()
        : Optional.empty();
  }

  private VerdictBuilder notShown() {
    return answer(LeahyRecord.Status.NOT_SHOWN, NOT_SHOWN.with("unit", record.unit(), "date", day))
        .notFound("allegations", NO_VIOLATION.with("unit", record.unit()), searched())
        .notFound(
            "vettings",
            NO_APPROVAL.with("unit", record.unit(), "date", day),
            record.clearance().searched())
        .missing("allegations", "complete", "")
        .missing("vettings", "outcome", "");
  }

  private int searched() {
    return facts.view().list(Allegation.class, "unit", record.unit()).size();
  }

  private VerdictBuilder about(LeahyRecord.Status status, Sentence sentence, Taint taint) {
    return with(
        answer(
            status,
            sentence.with(
                "unit",
                String.valueOf(taint.allegation().unit()),
                "allegation",
                taint.allegation().id(),
                "date",
                day)),
        taint);
  }

  private VerdictBuilder answer(LeahyRecord.Status status, Statement message) {
    return facts.answer(status.outcome(), message).on(delivery, "unit", "date");
  }

  private VerdictBuilder with(VerdictBuilder answer, Taint taint) {
    Allegation a = taint.allegation();
    answer
        .because(
            () ->
                facts.reason(
                    TAINT.with(
                        "allegation",
                        a.id(),
                        "act",
                        a.act(),
                        "unit",
                        "" + a.unit(),
                        "assessed",
                        a.assessed()),
                    facts.fact(a, "act"),
                    facts.fact(a, "credibility"),
                    facts.fact(a, "assessed")))
        .knowable(knowable(a));
    taint.cure().ifPresent(cure -> answer.on(cure, "decided", law.proof()));
    return answer;
  }

  /** An allegation that was written down after the delivery could not be known at the time. */
  private Knowable knowable(Allegation allegation) {
    LocalDate recorded = allegation.provenance().recorded();
    return recorded != null && recorded.isAfter(day) ? Knowable.IN_HINDSIGHT : Knowable.AT_THE_TIME;
  }
}
