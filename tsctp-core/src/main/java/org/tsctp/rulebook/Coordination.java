package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Missing;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Program;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rulebook.Point.Seen;

/** Rule COH-1: whether the agencies of a program have one lead and agreed how to work together. */
final class Coordination {

  private static final String ELEMENTS = "coherence.coordination";
  private static final String AGREEMENT = "agreement";
  private static final Citation GAO_2008 =
      new Citation("GAO-08-860", "the dispute over authority over personnel");
  private static final Citation GAO_2014 = new Citation("GAO-14-518", "collaboration practices");
  private static final Citation FRAGILITY = Citation.of("22 U.S.C. 9803");

  private static final Sentence ONE_AGENCY =
      Sentence.of("COH-1.one-agency", "{program} is the work of one agency, {agency}.");
  private static final Sentence AGREED =
      Sentence.of("COH-1.agreed", "The coordination of {owner} has {elements}.");
  private static final Sentence LACKING =
      Sentence.of("COH-1.lacking", "The coordination of {owner} lacks {elements}.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "COH-1.open", "It is not on record whether the coordination of {owner} has {elements}.");
  private static final Points.Words WORDS = new Points.Words(AGREED, LACKING, NOT_ON_RECORD);

  private Coordination() {}

  static Rule<Program> rule() {
    return Rule.of("COH-1", Kinds.PROGRAMS)
        .title("Lead and coordination agreed")
        .requires(
            "A program of several agencies has one lead and a dated agreement between them, also"
                + " on who commands whose personnel.")
        .because("Where everybody coordinates and nobody leads, each follows its own plan.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("PARTLY VERIFIED: the reports were seen, the test is ours")
        .cites(GAO_2008, GAO_2014, FRAGILITY)
        .needs(
            "programs.leader",
            "programs.leader_designated",
            "activities.program",
            "activities.agency",
            "elements.framework",
            "elements.program",
            "elements.element",
            "elements.present",
            "elements.date")
        .examples(CoherenceExamples.coordination())
        .judge(Coordination::judge);
  }

  private static Verdict judge(Program program, Case facts) {
    List<Activity> activities = facts.view().list(Activity.class, "program", program.id());
    if (isOfOneAgency(activities, facts)) {
      Activity first = activities.get(0);
      return facts
          .notApplicable(
              ONE_AGENCY, "program", program.id(), "agency", String.valueOf(first.agency()))
          .on(first, "agency")
          .verdict();
    }
    Checklist list =
        new Checklist(
            Element.Framework.COORDINATION, "program", program.id(), new NewIds(facts), facts);
    List<Point> points = new ArrayList<>();
    points.add(lead(program));
    for (String element : facts.parameter(ELEMENTS, facts.asOf()).words()) {
      points.add(
          element.equals(AGREEMENT) ? list.doneBy(element, facts.asOf()) : list.there(element));
    }
    return new Points(points).verdict(program.id(), WORDS, facts);
  }

  /** Whether every activity, of a table that is complete, is that of one agency. */
  private static boolean isOfOneAgency(List<Activity> activities, Case facts) {
    Set<String> agencies = new TreeSet<>();
    for (Activity activity : activities) {
      if (activity.agency() == null) {
        return false;
      }
      agencies.add(activity.agency());
    }
    return agencies.size() == 1 && facts.view().isComplete(Activity.class);
  }

  private static Point lead(Program program) {
    List<Seen> seen = List.of(Seen.of(program, "leader", "leader_designated"));
    String leader = program.leader();
    if (leader == null) {
      List<Edit> remedy = List.of(cell(program, "leader", program.id()));
      return program.leaderDesignated().isNone()
          ? Point.fails("lead", seen, remedy)
          : Point.isOpen(
              "lead",
              seen,
              List.of(new Missing("programs", "leader", program.id())),
              remedy,
              List.of(cell(program, "leader_designated", "NONE")));
    }
    List<String> leaders =
        Arrays.stream(leader.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    return leaders.size() > 1
        ? Point.fails("lead", seen, List.of(cell(program, "leader", leaders.get(0))))
        : Point.holds("lead", seen);
  }

  private static Edit cell(Program program, String column, String value) {
    return new Edit.SetCell("programs", program.id(), column, value);
  }
}
