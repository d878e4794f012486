package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.tsctp.explain.Language;
import org.tsctp.explain.Texts;
import org.tsctp.rule.Definition;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.RuleChapter;

/** The rule books that ship with the project. */
public final class RuleBooks {

  /** Version of the built-in rules. */
  public static final String VERSION = "2026.1";

  /** The order in which the catalogue lists its rules. */
  private static final List<String> ORDER =
      List.of(
          "LEAHY-1",
          "LEAHY-2",
          "LEAHY-3",
          "LEAHY-4",
          "LEAHY-5",
          "LEAHY-6",
          "LEAHY-7",
          "LEAHY-8",
          "LEAHY-9",
          "LEAHY-10",
          "LEAHY-11",
          "LEAHY-12",
          "LEAHY-13",
          "HR502B-1",
          "CSPA-1",
          "CSPA-2",
          "CSPA-3",
          "POLICE-1",
          "COUP-1",
          "COUP-2",
          "COUP-3",
          "COUP-4",
          "COUP-5",
          "COUP-6",
          "TERR-1",
          "S333-1",
          "S333-2",
          "S333-3",
          "S333-4",
          "S333-5",
          "S333-6",
          "EUM-1",
          "EUM-2",
          "EUM-3",
          "EUM-4",
          "ME-1",
          "ME-2",
          "ME-3",
          "ME-4",
          "ME-5",
          "ME-6",
          "ME-7",
          "FIN-1",
          "FIN-2",
          "FIN-3",
          "FIN-4",
          "FIN-5",
          "FIN-6",
          "FIN-7",
          "FIN-8",
          "FIN-9",
          "STRAT-1",
          "STRAT-2",
          "STRAT-3",
          "STRAT-4",
          "STRAT-5",
          "COH-1",
          "COH-2",
          "COH-3",
          "COH-4",
          "OWN-1",
          "OWN-2",
          "OWN-3",
          "OWN-4",
          "BAL-1",
          "BAL-2",
          "BAL-3",
          "BAL-4",
          "BAL-5",
          "DRIFT-1",
          "DRIFT-2",
          "DRIFT-3",
          "DRIFT-4",
          "BORD-1",
          "BORD-2",
          "BORD-3",
          "CH-1",
          "CH-3",
          "CH-4",
          "G5CF-1",
          "HRDDP-1",
          "OSJA-1",
          "EPF-1",
          "INFO-1",
          "EXER-1",
          "EXER-2",
          "POST-1",
          "INTD-1",
          "CORR-1",
          "ACTOR-1",
          "ACTOR-2",
          "OWN-5",
          "OWN-6",
          "COST-1",
          "LIFE-1");

  /** The chapters. */
  private static final List<RuleChapter> BUILT_IN =
      List.of(
          new VettingRules(),
          new RestrictionRules(),
          new MonitoringRules(),
          new MoneyRules(),
          new BalanceRules(),
          new DriftRules(),
          new OwnershipRules(),
          new StrategyRules(),
          new CivilianHarmRules(),
          new CoherenceRules(),
          new BorderRules(),
          new RightsRules(),
          new InformationRules(),
          new TheaterRules());

  /** The files with their words in French. */
  private static final List<String> FRENCH =
      List.of(
          "balance",
          "border",
          "coherence-money",
          "coherence",
          "drift",
          "harm",
          "information",
          "money",
          "monitoring-plans",
          "monitoring",
          "ownership",
          "restrictions",
          "rights",
          "strategy",
          "theater",
          "use",
          "vetting");

  private RuleBooks() {}

  /**
   * All built-in rules.
   *
   * @return the book
   */
  public static RuleBook standard() {
    return with(List.of());
  }

  /**
   * All built-in rules and others.
   *
   * @param more chapters of other authors; their rules come after the built-in ones
   * @return the book
   * @throws IllegalArgumentException if two rules have one id
   */
  public static RuleBook with(List<RuleChapter> more) {
    List<RuleChapter> chapters = new ArrayList<>();
    BUILT_IN.forEach(chapter -> chapters.add(new Translated(chapter)));
    chapters.addAll(more);
    return RuleBook.of(VERSION, ORDER, chapters);
  }

  /** The words of the built-in rules in French. */
  static Texts french() {
    return French.TEXTS;
  }

  /** A built-in chapter with its words in other languages. */
  private record Translated(RuleChapter chapter) implements RuleChapter {
    @Override
    public String name() {
      return chapter.name();
    }

    @Override
    public List<Rule<?>> rules() {
      return chapter.rules();
    }

    @Override
    public List<Definition> definitions() {
      return chapter.definitions();
    }

    @Override
    public Texts texts(Language language) {
      return language == Language.FRENCH ? French.TEXTS : Texts.asWritten();
    }
  }

  /** Loaded when somebody reads French. */
  private static final class French {
    static final Texts TEXTS = load();

    private static Texts load() {
      Texts texts = Texts.asWritten();
      for (String file : FRENCH) {
        texts = texts.and(Texts.ofResource(RuleBooks.class, "french/" + file + ".properties"));
      }
      return texts;
    }
  }
}
