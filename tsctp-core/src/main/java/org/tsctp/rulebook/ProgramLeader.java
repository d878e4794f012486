package org.tsctp.rulebook;

import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Program;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule STRAT-3: whether somebody was named and designated to lead a program. */
final class ProgramLeader {

  private static final Sentence ENDED =
      Sentence.of("STRAT-3.ended", "Program {program} is not in force on {asOf}.");
  private static final Sentence LED =
      Sentence.of("STRAT-3.led", "{leader} was designated to lead program {program} on {day}.");
  private static final Sentence NOT_LED =
      Sentence.of("STRAT-3.none", "No leader of program {program} had been designated by {asOf}.");
  private static final Sentence LEADER_UNKNOWN =
      Sentence.of(
          "STRAT-3.unnamed",
          "A leader of program {program} was designated on {day}; the name is not on record.");
  private static final Sentence DESIGNATION_UNKNOWN =
      Sentence.of(
          "STRAT-3.unknown",
          "It is not known whether and when a leader of program {program} was designated.");
  private static final Sentence A_LEADER =
      Sentence.of("STRAT-3.what", "the designation of a leader of program {program}");

  private ProgramLeader() {}

  static Verdict judge(Program program, Case facts) {
    if (!program.holdsOn(facts.asOf())) {
      return answer(Outcome.NOT_APPLICABLE, ENDED, program, facts).on(program, "to").verdict();
    }
    if (program.leaderDesignated().isNone()) {
      return answer(Outcome.VIOLATION, NOT_LED, program, facts)
          .notFound("programs", A_LEADER.with("program", program.id()), 1)
          .flip(Outcome.COMPLIANT, edits(program, facts))
          .verdict();
    }
    if (program.leaderDesignated().isKnown() && program.leader() != null) {
      return answer(Outcome.COMPLIANT, LED, program, facts).verdict();
    }
    boolean dated = program.leaderDesignated().isKnown();
    VerdictBuilder answer =
        answer(Outcome.INDETERMINATE, dated ? LEADER_UNKNOWN : DESIGNATION_UNKNOWN, program, facts);
    if (!dated) {
      answer.missing("programs", "leader_designated", program.id());
    }
    if (program.leader() == null) {
      answer.missing("programs", "leader", program.id());
    }
    return answer.flip(Outcome.COMPLIANT, edits(program, facts)).verdict();
  }

  private static VerdictBuilder answer(
      Outcome outcome, Sentence sentence, Program program, Case facts) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "program", program.id(),
                "leader", program.leader() == null ? "" : program.leader(),
                "day", program.leaderDesignated(),
                "asOf", facts.asOf()))
        .on(program, "leader", "leader_designated");
  }

  private static Edit[] edits(Program program, Case facts) {
    Edit name = new Edit.SetCell("programs", program.id(), "leader", Fillings.NAME_TO_COME);
    Edit day =
        new Edit.SetCell(
            "programs",
            program.id(),
            "leader_designated",
            Fillings.notAfter(facts.asOf(), program, facts).toString());
    if (program.leaderDesignated().isKnown()) {
      return new Edit[] {name};
    }
    return program.leader() == null ? new Edit[] {name, day} : new Edit[] {day};
  }
}
