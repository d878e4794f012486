package org.tsctp.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Fact;
import org.tsctp.explain.ParameterUse;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.policy.ParameterValue;

/**
 * One subject before one rule: the facts as they are to be seen, the policy, and the words to
 * answer with.
 *
 * <p>Whatever is read of the policy is noted and stands in the verdict with its citation.
 */
public final class Case {

  private static final String NEW_ID = "~what-if";

  private final Context context;
  private final String ruleId;
  private final boolean keepsAll;
  private final List<ParameterUse> parametersRead = new ArrayList<>(1);

  Case(Context context, String ruleId, boolean keepsAll) {
    this.context = context;
    this.ruleId = ruleId;
    this.keepsAll = keepsAll;
  }

  /** Whether a finding of some outcome will be kept, not only counted. */
  boolean keeps(Outcome outcome) {
    return keepsAll || outcome.isReported();
  }

  /**
   * The facts as they are to be seen.
   *
   * @return the view
   */
  public PortfolioView view() {
    return context.view();
  }

  /**
   * Day of judgement.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return context.view().asOf();
  }

  /**
   * A parameter that must be in force.
   *
   * @param id the id
   * @param day the day
   * @return its value
   */
  public ParameterValue parameter(String id, LocalDate day) {
    return noted(context.policy().at(day).get(id));
  }

  /**
   * A parameter, if it is in force.
   *
   * @param id the id
   * @param day the day
   * @return its value, or empty
   */
  public Optional<ParameterValue> findParameter(String id, LocalDate day) {
    return context.policy().at(day).find(id).map(this::noted);
  }

  private ParameterValue noted(ParameterValue value) {
    ParameterUse use =
        new ParameterUse(
            value.id(),
            value.text(),
            value.unit().label(),
            value.since(),
            value.citation(),
            value.force());
    if (!parametersRead.contains(use)) {
      parametersRead.add(use);
    }
    return value;
  }

  List<ParameterUse> parametersRead() {
    return parametersRead;
  }

  /**
   * Something that many subjects need and that is made once for an evaluation.
   *
   * @param <T> what it is
   * @param type its class, which is also its name
   * @param maker makes it from the context
   * @return the one object
   */
  public <T> T shared(Class<T> type, Function<Context, T> maker) {
    return context.shared(type, maker);
  }

  /**
   * The waivers of this rule.
   *
   * @return the waivers that could count
   */
  public Waivers waivers() {
    return waivers(ruleId);
  }

  /**
   * The waivers of some rule, for one that asks what another would say.
   *
   * @param rule id of the rule
   * @return the waivers that could count
   */
  public Waivers waivers(String rule) {
    return context.shared(WaiversByRule.class, WaiversByRule::new).of(rule);
  }

  /**
   * A cell as evidence.
   *
   * @param <R> the record
   * @param row the row
   * @param column name of the column
   * @return the fact with its place
   */
  public <R extends Row> Fact fact(R row, String column) {
    Table<R> table = Tables.of(row);
    return new Fact(
        table.name(),
        view().portfolio().id(row),
        view().portfolio().origin(row),
        column,
        table.text(row, column));
  }

  /**
   * An id for a row that might be added: no row of the table has it, and it comes after all of
   * them.
   *
   * @param type the record
   * @return the id
   */
  public String newId(Class<? extends Row> type) {
    List<? extends Row> rows = view().portfolio().list(type);
    String last = rows.isEmpty() ? "" : view().portfolio().id(rows.get(rows.size() - 1));
    String id = CodePoints.compare(last, NEW_ID) < 0 ? NEW_ID : last + NEW_ID;
    while (view().portfolio().isLeftOut(type, id)) {
      id += "~";
    }
    return id;
  }

  /**
   * A statement with the cells it rests on.
   *
   * @param statement the statement
   * @param facts the cells
   * @return a branch of the explanation
   */
  public Explanation reason(Statement statement, Fact... facts) {
    List<Explanation> leaves = new ArrayList<>(facts.length);
    for (Fact fact : facts) {
      leaves.add(new Explanation.FactLeaf(fact));
    }
    return new Explanation.Branch(statement, leaves);
  }

  /**
   * The rule does not speak of this subject.
   *
   * @param sentence why
   * @param namesAndValues a name, then its value, and so on
   * @return a builder
   */
  public VerdictBuilder notApplicable(Sentence sentence, Object... namesAndValues) {
    return answer(Outcome.NOT_APPLICABLE, sentence.with(namesAndValues));
  }

  /**
   * It is met.
   *
   * @param sentence what was found
   * @param namesAndValues a name, then its value, and so on
   * @return a builder
   */
  public VerdictBuilder compliant(Sentence sentence, Object... namesAndValues) {
    return answer(Outcome.COMPLIANT, sentence.with(namesAndValues));
  }

  /**
   * Met, or not a breach, but look.
   *
   * @param sentence what was found
   * @param namesAndValues a name, then its value, and so on
   * @return a builder
   */
  public VerdictBuilder attention(Sentence sentence, Object... namesAndValues) {
    return answer(Outcome.ATTENTION, sentence.with(namesAndValues));
  }

  /**
   * The prohibition holds and no exception does.
   *
   * @param sentence what was found
   * @param namesAndValues a name, then its value, and so on
   * @return a builder
   */
  public VerdictBuilder violation(Sentence sentence, Object... namesAndValues) {
    return answer(Outcome.VIOLATION, sentence.with(namesAndValues));
  }

  /**
   * A deciding fact is not known.
   *
   * @param sentence what is not known
   * @param namesAndValues a name, then its value, and so on
   * @return a builder, to which what is missing should be added
   */
  public VerdictBuilder indeterminate(Sentence sentence, Object... namesAndValues) {
    return answer(Outcome.INDETERMINATE, sentence.with(namesAndValues));
  }

  /**
   * Any outcome.
   *
   * @param outcome the outcome
   * @param message what was found
   * @return a builder
   */
  public VerdictBuilder answer(Outcome outcome, Statement message) {
    return new VerdictBuilder(this, outcome, message);
  }
}
