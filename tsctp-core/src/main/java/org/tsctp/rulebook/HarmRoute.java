package org.tsctp.rulebook;

import org.tsctp.explain.Explanation;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Harm;
import org.tsctp.rule.Case;

/**
 * Definition CH-2: harm to civilians is not by itself a gross violation of human rights (22 U.S.C.
 * 2304(d)(1)). Where it goes depends on the intent.
 *
 * <p>The rules of this chapter judge every harm. The rights rules judge allegations, never harms: a
 * deliberate harm reaches them only as an allegation of a gross violation by a named unit, because
 * whether it is credible is for people to assess (CRED-1). An accident is entered as an allegation
 * of ACCIDENTAL_HARM, if at all, which is no gross violation.
 */
enum HarmRoute {
  /** An accident: this chapter alone. */
  HARM_RULES,
  /** Deliberate: the rights rules too. */
  RIGHTS_RULES_TOO,
  /** Intent unknown: whether the rights rules speak of it cannot be said. */
  UNDECIDED;

  private static final Sentence ACCIDENT =
      Sentence.of(
          "CH-2.accident",
          "The harm is shown as an accident; the rules on gross violations do not speak of it.");
  private static final Sentence DELIBERATE =
      Sentence.of(
          "CH-2.deliberate",
          "The harm is shown as deliberate; the rules on gross violations judge the allegations of"
              + " it as well.");
  private static final Sentence INTENT_UNKNOWN =
      Sentence.of(
          "CH-2.unknown",
          "The intent is not known, nor whether the rules on gross violations speak of the harm.");

  /** Where a harm goes. */
  static HarmRoute of(Harm harm) {
    if (harm.intent() == null) {
      return UNDECIDED;
    }
    return harm.intent() == Harm.Intent.ACCIDENT ? HARM_RULES : RIGHTS_RULES_TOO;
  }

  /** Which rules speak of a harm, and why. */
  static Explanation reason(Harm harm, Case facts) {
    Sentence sentence =
        switch (of(harm)) {
          case HARM_RULES -> ACCIDENT;
          case RIGHTS_RULES_TOO -> DELIBERATE;
          case UNDECIDED -> INTENT_UNKNOWN;
        };
    return facts.reason(sentence.with(), facts.fact(harm, "intent"));
  }
}
