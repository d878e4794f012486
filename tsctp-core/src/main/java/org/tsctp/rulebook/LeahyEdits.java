package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Remediation;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rulebook.RightsRecord.Taint;

/** Rules LEAHY-1 and LEAHY-2: what would change what they say of a delivery. */
final class LeahyEdits {

  private final LeahyRecord record;
  private final LeahyLaw law;
  private final LocalDate day;
  private final Case facts;

  LeahyEdits(LeahyRecord record, Case facts) {
    this.record = record;
    this.law = record.law();
    this.day = record.day();
    this.facts = facts;
  }

  /** Adds the edits that change an answer. */
  void addTo(VerdictBuilder answer, LeahyRecord.Status status) {
    switch (status) {
      case UNCURED -> addAnswers(answer);
      case SIGHTED -> {
        addConfirmation(answer);
        addAnswers(answer);
      }
      case CURE_UNKNOWN -> {
        addProof(answer);
        addAnswers(answer);
      }
      case EMERGENCY ->
          answer.flip(
              record.withoutException().outcome(),
              new Edit.SetCell("deliveries", record.delivery().id(), "exception", ""));
      case WAIVED -> answer.flip(record.withoutWaiver().outcome(), withoutConsultation());
      case OPEN -> {
        addCredible(answer);
        addClear(answer);
      }
      case UNIT_UNKNOWN, REMEDIED, RELATED -> addClear(answer);
      case NOT_SHOWN -> {
        answer.flip(Outcome.COMPLIANT, new Edit.DeclareComplete("allegations"));
        addClear(answer);
      }
      case CLEAR -> {}
    }
  }

  /** What the law takes for an answer to gross violations: its finding, or its waiver. */
  private void addAnswers(VerdictBuilder answer) {
    if (!record.isUnitKnown()) {
      addClear(answer);
      return;
    }
    List<Edit> edits = cures(record.own());
    for (Allegation open : record.open()) {
      edits.addAll(settled(open, Allegation.Credibility.NOT_CREDIBLE));
    }
    flip(answer, Outcome.ATTENTION, edits);
    if (law == LeahyLaw.DEFENSE) {
      addWaiver(answer);
    }
  }

  private void addWaiver(VerdictBuilder answer) {
    Optional<Waiver> withoutConsultation =
        facts.waivers(LeahyRecord.WAIVED_RULE).complete().stream()
            .filter(record::covers)
            .findFirst();
    answer.flip(
        Outcome.WAIVED,
        withoutConsultation
            .<Edit>map(w -> consulted(w, w.from().toString()))
            .orElseGet(this::waiverOfTheDay));
  }

  private static Edit consulted(Waiver waiver, String day) {
    return new Edit.SetCell("waivers", waiver.id(), "consulted", day);
  }

  private Edit[] withoutConsultation() {
    return record.waivers().stream().map(w -> consulted(w, "NONE")).toArray(Edit[]::new);
  }

  /** A waiver that lacks nothing. */
  private Edit waiverOfTheDay() {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", facts.newId(Waiver.class));
    cells.put("rule", LeahyRecord.WAIVED_RULE);
    cells.put("unit", record.unit());
    cells.put("from", day.toString());
    cells.put("consulted", day.toString());
    cells.put("to", day.plusDays(1).toString());
    for (String word : List.of("reason", "basis", "requested_by", "approved_by")) {
      cells.put(word, "(" + word + ")");
    }
    return new Edit.AddRow("waivers", cells);
  }

  /** If the command that was only seen were confirmed. */
  private void addConfirmation(VerdictBuilder answer) {
    String superior = record.first(Truth.FALSE).allegation().unit();
    for (ChainOfCommand.Parent parent : record.parents()) {
      if (parent.unit().equals(superior)) {
        answer.flip(
            Outcome.VIOLATION,
            new Edit.SetCell(
                "commands", facts.view().portfolio().id(parent.row()), "certainty", "CONFIRMED"));
      }
    }
  }

  /** If the law's second condition were known to be met. */
  private void addProof(VerdictBuilder answer) {
    List<Taint> uncertain = record.own().stream().filter(t -> !t.cured().isTrue()).toList();
    if (uncertain.size() == 1 && record.open().isEmpty() && record.isUnitKnown()) {
      Remediation cure = uncertain.get(0).cure().orElseThrow();
      answer.flip(
          Outcome.ATTENTION,
          new Edit.SetCell("remediations", cure.id(), law.proof(), cure.decided().toString()));
    }
  }

  /** If the first open allegation of the unit itself were found credible. */
  private void addCredible(VerdictBuilder answer) {
    for (Allegation open : record.open()) {
      boolean sighted =
          record.parents().stream().anyMatch(p -> !p.confirmed() && p.unit().equals(open.unit()));
      boolean answered = !record.rights().taint(open, day, law).cured().isFalse();
      if (!sighted && !answered && !record.isEmergency() && record.waivers().isEmpty()) {
        flip(answer, Outcome.VIOLATION, settled(open, Allegation.Credibility.CREDIBLE));
        return;
      }
    }
  }

  /** Nothing is on record any more, and the unit is approved. */
  private void addClear(VerdictBuilder answer) {
    if (!record.isUnitKnown()) {
      answer.flip(Outcome.COMPLIANT, DeliveryEdits.clearedUnit(record.delivery(), facts));
      return;
    }
    List<Edit> edits = cures(record.related());
    for (Taint taint : record.own()) {
      edits.add(
          new Edit.SetCell("allegations", taint.allegation().id(), "credibility", "NOT_CREDIBLE"));
    }
    for (Allegation open : record.open()) {
      edits.addAll(settled(open, Allegation.Credibility.NOT_CREDIBLE));
    }
    if (!record.isShown()) {
      edits.add(DeliveryEdits.approval(record.unit(), day, facts));
    }
    flip(answer, Outcome.COMPLIANT, edits);
  }

  /** A finding as the law asks for, on whatever is not certainly cured. */
  private List<Edit> cures(List<Taint> taints) {
    String id = facts.newId(Remediation.class);
    List<Edit> cures = new ArrayList<>();
    for (Taint taint : taints) {
      if (!taint.cured().isTrue()) {
        cures.add(law.cure(id + "-" + cures.size(), taint.allegation().id(), day));
      }
    }
    return cures;
  }

  private List<Edit> settled(Allegation open, Allegation.Credibility as) {
    return DeliveryEdits.settled(open, as, day, facts.view());
  }

  private static void flip(VerdictBuilder answer, Outcome to, List<Edit> edits) {
    answer.flip(to, edits.toArray(Edit[]::new));
  }
}
