package org.tsctp.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Missing;
import org.tsctp.explain.ParameterUse;
import org.tsctp.explain.Search;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Tables;

/**
 * Gathers what a verdict says beside its outcome. Made by {@link Case}.
 *
 * <p>Evidence of a finding that is only counted, not kept, is not gathered.
 */
public final class VerdictBuilder {

  private static final String[] NOTHING = {};

  private final Case facts;
  private final boolean kept;
  private final Outcome outcome;
  private final Statement message;
  private final List<Explanation> reasons = new ArrayList<>(2);
  private final List<Search> notFound = new ArrayList<>(0);
  private final List<Missing> missing = new ArrayList<>(0);
  private final List<Flip> flips = new ArrayList<>(0);
  private @Nullable Statement unchangeable;
  private @Nullable String measured;
  private @Nullable String threshold;
  private String unit = "";
  private @Nullable Knowable knowable;
  private List<String> waivers = List.of();
  private Supplier<@Nullable AuthorityComparison> comparison = () -> null;

  VerdictBuilder(Case facts, Outcome outcome, Statement message) {
    this.facts = facts;
    this.kept = facts.keeps(outcome);
    this.outcome = outcome;
    this.message = message;
  }

  /**
   * Rests on cells of a row.
   *
   * @param row the row
   * @param columns names of the columns
   * @return this builder
   */
  public VerdictBuilder on(Row row, String... columns) {
    for (String column : kept ? columns : NOTHING) {
      reasons.add(new Explanation.FactLeaf(facts.fact(row, column)));
    }
    return this;
  }

  /**
   * Rests on a statement that itself rests on other things.
   *
   * @param reason the reason, see {@link Case#reason}
   * @return this builder
   */
  public VerdictBuilder because(Explanation reason) {
    reasons.add(reason);
    return this;
  }

  /**
   * Rests on a statement that is made only if the finding is kept.
   *
   * @param reason makes the reason
   * @return this builder
   */
  public VerdictBuilder because(Supplier<? extends Explanation> reason) {
    if (kept) {
      reasons.add(reason.get());
    }
    return this;
  }

  /**
   * Says what was measured.
   *
   * @param value the measured value, in the form it is printed
   * @param limit what it was held against, null if nothing
   * @param unitOfBoth unit of both
   * @return this builder
   */
  public VerdictBuilder measured(Object value, @Nullable Object limit, String unitOfBoth) {
    measured = value.toString();
    threshold = limit == null ? null : limit.toString();
    unit = unitOfBoth;
    return this;
  }

  /**
   * Says what was looked for in vain.
   *
   * @param table the table searched
   * @param what what was looked for
   * @param searched how many rows came into question
   * @return this builder
   */
  public VerdictBuilder notFound(String table, Statement what, int searched) {
    notFound.add(new Search(table, what, searched));
    return this;
  }

  /**
   * Says what was looked for in vain, in words that stay as they are in every language.
   *
   * @param table the table searched
   * @param what what was looked for
   * @param searched how many rows came into question
   * @return this builder
   */
  public VerdictBuilder notFound(String table, String what, int searched) {
    return notFound(table, Sentence.of("as-written", what).with(), searched);
  }

  /**
   * Says what would decide it. It is said only of what could not be assessed.
   *
   * @param table name of the table
   * @param column name of the column
   * @param id id of the row, empty if a row of its own is missing
   * @return this builder
   */
  public VerdictBuilder missing(String table, String column, String id) {
    Missing what = new Missing(table, column, id);
    if (!missing.contains(what)) {
      missing.add(what);
    }
    return this;
  }

  /**
   * Says what would decide it.
   *
   * @param several what is missing
   * @return this builder
   */
  public VerdictBuilder missing(List<Missing> several) {
    several.forEach(what -> missing(what.table(), what.column(), what.id()));
    return this;
  }

  /**
   * Says whether it could be known at the time.
   *
   * @param when then or later
   * @return this builder
   */
  public VerdictBuilder knowable(Knowable when) {
    knowable = when;
    return this;
  }

  /**
   * Names an edit that gives another outcome.
   *
   * <p>A row to be added is one that was known on the day of knowledge. An edit that would have no
   * effect, since a table of which rows were left out is not complete whatever its owner declares,
   * is not named.
   *
   * @param to the outcome it leads to
   * @param edits the edits, made together
   * @return this builder
   */
  public VerdictBuilder flip(Outcome to, Edit... edits) {
    List<Edit> effective = new ArrayList<>(edits.length);
    for (Edit edit : edits) {
      if (edit instanceof Edit.DeclareComplete declaration
          && facts.view().portfolio().hasLeftOut(Tables.get(declaration.table()).type())) {
        return this;
      }
      effective.add(
          edit instanceof Edit.AddRow row
              ? facts.view().knownOn().<Edit>map(row::recordedOn).orElse(row)
              : edit);
    }
    flips.add(new Flip(effective, to));
    return this;
  }

  /**
   * Says why no edit to the facts, the documents or the policy gives another outcome. It is said
   * only if no edit was named.
   *
   * @param sentence the reason
   * @param namesAndValues a name, then its value, and so on
   * @return this builder
   */
  public VerdictBuilder unchangeable(Sentence sentence, Object... namesAndValues) {
    unchangeable = sentence.with(namesAndValues);
    return this;
  }

  /**
   * Names the waiver that covers it, or those that do so together.
   *
   * @param ids ids of the waivers, in order
   * @return this builder
   */
  public VerdictBuilder waivedBy(String... ids) {
    waivers = List.of(ids);
    return this;
  }

  /**
   * Says what each law would say of it. That is asked only if the finding is kept, and the policy
   * it reads is not that of this finding.
   *
   * @param laws makes the comparison
   * @return this builder
   */
  public VerdictBuilder comparing(Supplier<AuthorityComparison> laws) {
    if (kept) {
      comparison = laws::get;
    }
    return this;
  }

  /**
   * Ends.
   *
   * @return the verdict, with the parameters that were read for this subject
   * @throws IllegalStateException if the message lacks a value that its sentence names
   */
  public Verdict verdict() {
    if (kept) {
      message.requireValues();
    }
    List<ParameterUse> parameters = List.copyOf(facts.parametersRead());
    return new Verdict(
        outcome,
        message,
        reasons,
        parameters,
        measured,
        threshold,
        unit,
        notFound,
        outcome == Outcome.INDETERMINATE ? missing : List.of(),
        knowable,
        Flip.smallestFirst(flips),
        flips.isEmpty() ? unchangeable : null,
        waivers,
        comparison.get());
  }
}
