package org.tsctp.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Missing;
import org.tsctp.explain.ParameterUse;
import org.tsctp.explain.Search;
import org.tsctp.explain.Statement;
import org.tsctp.explain.Texts;

/**
 * What a rule answers for one subject.
 *
 * @param outcome the outcome
 * @param message what was found, one sentence
 * @param reasons what it rests on, in order
 * @param parameters the parameters that were read
 * @param measured what was measured, in the form it is printed; null if nothing was computed
 * @param threshold what it was held against; null if nothing
 * @param unit unit of both; empty if they have none
 * @param notFound what was looked for in vain
 * @param missing what would decide it, if it could not be assessed
 * @param knowable whether it could be known at the time; null where that is not asked
 * @param flips edits that give another outcome, smallest first
 * @param unchangeable why no edit gives another outcome; null where edits do, or none was asked for
 * @param waivers ids of the waivers that cover it together, in order; empty if none does
 * @param authorityComparison what each law would say of it; null where that is not asked
 */
public record Verdict(
    Outcome outcome,
    Statement message,
    List<Explanation> reasons,
    List<ParameterUse> parameters,
    @Nullable String measured,
    @Nullable String threshold,
    String unit,
    List<Search> notFound,
    List<Missing> missing,
    @Nullable Knowable knowable,
    List<Flip> flips,
    @Nullable Statement unchangeable,
    List<String> waivers,
    @Nullable AuthorityComparison authorityComparison) {

  /** Copies the lists. */
  public Verdict {
    reasons = List.copyOf(reasons);
    parameters = List.copyOf(parameters);
    notFound = List.copyOf(notFound);
    missing = List.copyOf(missing);
    flips = List.copyOf(flips);
    waivers = List.copyOf(waivers);
  }

  /**
   * The verdict in a language.
   *
   * @param texts the texts of the language
   * @return the same verdict with its statements in the language
   */
  Verdict in(Texts texts) {
    return new Verdict(
        outcome,
        message.in(texts),
        reasons.stream().map(reason -> reason.in(texts)).toList(),
        parameters,
        measured,
        threshold,
        unit,
        notFound.stream().map(search -> search.in(texts)).toList(),
        missing,
        knowable,
        flips,
        unchangeable == null ? null : unchangeable.in(texts),
        waivers,
        authorityComparison);
  }

  /**
   * The waiver that covers it, the first where several do so together.
   *
   * @return its id, null if none does
   */
  public @Nullable String waiver() {
    return waivers.isEmpty() ? null : waivers.get(0);
  }

  /**
   * The tree of reasons.
   *
   * @return the message as root, facts and parameters as leaves
   */
  public Explanation explanation() {
    List<Explanation> all = new java.util.ArrayList<>(reasons);
    parameters.forEach(parameter -> all.add(new Explanation.ParameterLeaf(parameter)));
    return new Explanation.Branch(message, all);
  }
}
