package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/**
 * Chapter "Theaters": how a theater fares: exercises, posts, interdictions, corridors, daily life.
 */
final class TheaterRules implements RuleChapter {

  @Override
  public String name() {
    return "Theaters";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of();
  }
}
