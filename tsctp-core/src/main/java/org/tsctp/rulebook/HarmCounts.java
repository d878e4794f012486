package org.tsctp.rulebook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Harm;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule CH-4: whether a count of the killed stays what a source said. One row is one count; other
 * rows of the same day and country are counts of other sources and are shown beside it.
 */
final class HarmCounts {

  private static final Sentence NO_COUNT =
      Sentence.of("CH-4.no-count", "No count of the killed is on record for {harm}.");
  private static final Sentence REVERSED =
      Sentence.of(
          "CH-4.reversed", "The lowest count of {harm}, {low}, is above the highest, {high}.");
  private static final Sentence SOURCED =
      Sentence.of("CH-4.sourced", "{harm} counts {low} to {high} killed as {source} says.");
  private static final Sentence EXACT =
      Sentence.of("CH-4.exact", "{harm} counts {low} killed as {source} says.");
  private static final Sentence AT_LEAST =
      Sentence.of("CH-4.at-least", "{harm} counts at least {low} killed as {source} says.");
  private static final Sentence AT_MOST =
      Sentence.of("CH-4.at-most", "{harm} counts at most {high} killed as {source} says.");
  private static final Sentence SINGLE =
      Sentence.of("CH-4.single", "{harm} counts {low} killed, a single number without source.");
  private static final Sentence UNSOURCED =
      Sentence.of("CH-4.unsourced", "It is not on record who counted the killed of {harm}.");
  private static final Sentence BESIDE =
      Sentence.of("CH-4.beside", "Beside it stands {harm} of the same day and country.");

  private HarmCounts() {}

  static Verdict judge(Harm harm, Case facts) {
    Long low = harm.killedLow();
    Long high = harm.killedHigh();
    if (low == null && high == null) {
      return answer(Outcome.NOT_APPLICABLE, NO_COUNT, harm, facts).verdict();
    }
    boolean sourced = source(harm) != null;
    if (low != null && high != null && low > high) {
      return answer(Outcome.ATTENTION, REVERSED, harm, facts)
          .flip(Outcome.COMPLIANT, ordered(harm, low, sourced))
          .verdict();
    }
    if (sourced) {
      return beside(answer(Outcome.COMPLIANT, count(low, high), harm, facts), harm, facts)
          .verdict();
    }
    VerdictBuilder answer =
        low != null && low.equals(high)
            ? answer(Outcome.ATTENTION, SINGLE, harm, facts)
            : answer(Outcome.INDETERMINATE, UNSOURCED, harm, facts)
                .missing("harms", "source", harm.id());
    return beside(answer.flip(Outcome.COMPLIANT, named(harm)), harm, facts).verdict();
  }

  private static Sentence count(@Nullable Long low, @Nullable Long high) {
    if (low == null) {
      return AT_MOST;
    }
    if (high == null) {
      return AT_LEAST;
    }
    return low.equals(high) ? EXACT : SOURCED;
  }

  private static @Nullable String source(Harm harm) {
    return harm.provenance().source();
  }

  private static VerdictBuilder answer(Outcome outcome, Sentence sentence, Harm harm, Case facts) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "harm",
                harm.id(),
                "low",
                harm.killedLow() == null ? "" : harm.killedLow(),
                "high",
                harm.killedHigh() == null ? "" : harm.killedHigh(),
                "source",
                Objects.requireNonNullElse(source(harm), "")))
        .on(harm, "killed_low", "killed_high", "source");
  }

  /** Shows the other counts of the same day and country, each with its own source. */
  private static VerdictBuilder beside(VerdictBuilder answer, Harm harm, Case facts) {
    for (Harm other : sameDayAndCountry(harm, facts)) {
      answer.because(
          () ->
              facts.reason(
                  BESIDE.with("harm", other.id()),
                  facts.fact(other, "date"),
                  facts.fact(other, "country"),
                  facts.fact(other, "killed_low"),
                  facts.fact(other, "killed_high"),
                  facts.fact(other, "source")));
    }
    return answer;
  }

  private static List<Harm> sameDayAndCountry(Harm harm, Case facts) {
    return facts.view().list(Harm.class, "date", harm.date().toString()).stream()
        .filter(other -> other.country().equals(harm.country()))
        .filter(other -> !other.id().equals(harm.id()))
        .toList();
  }

  private static Edit named(Harm harm) {
    return new Edit.SetCell("harms", harm.id(), "source", Fillings.NAME_TO_COME);
  }

  private static Edit[] ordered(Harm harm, long low, boolean sourced) {
    Edit high = new Edit.SetCell("harms", harm.id(), "killed_high", String.valueOf(low));
    return sourced ? new Edit[] {high} : new Edit[] {high, named(harm)};
  }
}
