package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/**
 * Chapter "Theaters": how a theater fares, and who bears it.
 *
 * <p>EXER-1 and EXER-2 exercises; POST-1 border posts; INTD-1 interdictions; CORR-1 corridors where
 * violence persists; ACTOR-1 and ACTOR-2 outside actors at odds; OWN-5 and OWN-6 what the partner
 * pays and answers itself; COST-1 what security costs the civilian side; LIFE-1 daily life. All of
 * it is our own analysis, with its method in each requirement; the strongest outcome is ATTENTION.
 */
final class TheaterRules implements RuleChapter {

  @Override
  public String name() {
    return "Theaters";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        ExerciseRules.interoperability(),
        ExerciseRules.followUp(),
        PostsOfBothSides.rule(),
        InterdictionTrend.rule(),
        PersistentViolence.rule(),
        ActorOverlap.rule(),
        ActorDivergence.rule(),
        PartnerShare.rule(),
        AnsweredFindings.rule(),
        OpportunityCost.rule(),
        DailyLife.rule());
  }
}
