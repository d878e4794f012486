package org.tsctp.rule;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Texts;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policy;

/**
 * One rule: everything that is to be known of it, and how it judges.
 *
 * <p>A rule is a pure function of a subject and its case. It cannot be made without a sentence that
 * says what is required, a reason and a citation.
 *
 * @param <S> kind of subject
 * @param id such as {@code LEAHY-4}
 * @param title a few words
 * @param requirement what must hold, one or two sentences
 * @param reason why it matters, one sentence
 * @param severity how much it matters
 * @param force who speaks
 * @param status how far authority and test were verified
 * @param citations the sources
 * @param needs the columns that decide it, as {@code table.column}
 * @param subjects which subjects it judges
 * @param waivable whether the law allows a waiver
 * @param examples one example per outcome that it can have
 * @param judge the check
 */
public record Rule<S>(
    String id,
    String title,
    String requirement,
    String reason,
    Severity severity,
    Force force,
    String status,
    List<Citation> citations,
    List<String> needs,
    Subjects<S> subjects,
    boolean waivable,
    List<Example> examples,
    Judge<S> judge) {

  /**
   * How a rule judges.
   *
   * @param <S> kind of subject
   */
  @FunctionalInterface
  public interface Judge<S> {
    /**
     * Judges one subject.
     *
     * @param subject the subject
     * @param facts the facts as they are to be seen, and the words to answer with
     * @return the verdict
     */
    Verdict judge(S subject, Case facts);
  }

  /** Copies the lists. */
  public Rule {
    citations = List.copyOf(citations);
    needs = List.copyOf(needs);
    examples = List.copyOf(examples);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException(
          "Rule " + id + " has no citation.\nName who requires it, or our own analysis.");
    }
  }

  /**
   * Starts a rule.
   *
   * @param <S> kind of subject
   * @param id such as {@code LEAHY-4}
   * @param subjects which subjects it judges
   * @return a builder
   */
  public static <S> Builder<S> of(String id, Subjects<S> subjects) {
    return new Builder<>(id, subjects);
  }

  /** A rule in its textual form, the same for the same rule. */
  String content() {
    return String.join(
        "\u001f",
        id,
        title,
        requirement,
        reason,
        severity.name(),
        force.name(),
        status,
        String.valueOf(waivable),
        citations.toString(),
        needs.toString());
  }

  /**
   * The parameters that the rule reads on the way to one of its examples.
   *
   * @param policy the policy to read them from
   * @return the parameters, each once, by id
   */
  public List<Parameter> parameters(Policy policy) {
    RuleBook alone = RuleBook.of("", List.of(), List.of(new Alone(this)));
    SortedSet<String> ids = new TreeSet<>();
    for (Example example : examples) {
      Evaluator.of(alone)
          .evaluate(
              example.portfolio(),
              EvaluationOptions.of(policy, example.asOf()).withIncludeAll(true))
          .findings()
          .forEach(f -> f.verdict().parameters().forEach(use -> ids.add(use.id())));
    }
    return ids.stream().map(policy::get).toList();
  }

  /** A chapter of one rule. */
  private record Alone(Rule<?> rule) implements RuleChapter {
    @Override
    public String name() {
      return rule.id();
    }

    @Override
    public List<Rule<?>> rules() {
      return List.of(rule);
    }
  }

  /** The rule in a language: its words, and whatever it answers. */
  Rule<S> in(Texts texts) {
    return new Rule<>(
        id,
        texts.text(id + ".title", title),
        texts.text(id + ".requires", requirement),
        texts.text(id + ".because", reason),
        severity,
        force,
        status,
        citations,
        needs,
        subjects,
        waivable,
        examples,
        (subject, facts) -> judge.judge(subject, facts).in(texts));
  }

  /**
   * Builds a rule in one straight line.
   *
   * @param <S> kind of subject
   */
  public static final class Builder<S> {
    private final String id;
    private final Subjects<S> subjects;
    private String title = "";
    private String requirement = "";
    private String reason = "";
    private Severity severity = Severity.MEDIUM;
    private Force force = Force.ANALYTIC;
    private String status = "";
    private List<Citation> citations = List.of();
    private List<String> needs = List.of();
    private boolean waivable;
    private List<Example> examples = List.of();

    private Builder(String id, Subjects<S> subjects) {
      this.id = id;
      this.subjects = subjects;
    }

    /**
     * Names it.
     *
     * @param text a few words
     * @return this builder
     */
    public Builder<S> title(String text) {
      title = text;
      return this;
    }

    /**
     * Says what must hold.
     *
     * @param text one or two sentences
     * @return this builder
     */
    public Builder<S> requires(String text) {
      requirement = text;
      return this;
    }

    /**
     * Says why it matters.
     *
     * @param text one sentence
     * @return this builder
     */
    public Builder<S> because(String text) {
      reason = text;
      return this;
    }

    /**
     * Says how much it matters and who speaks.
     *
     * @param howMuch the severity
     * @param who the force
     * @return this builder
     */
    public Builder<S> weighs(Severity howMuch, Force who) {
      severity = howMuch;
      force = who;
      return this;
    }

    /**
     * Says how far authority and test were verified.
     *
     * @param text such as {@code VERIFIED}
     * @return this builder
     */
    public Builder<S> verified(String text) {
      status = text;
      return this;
    }

    /**
     * Names the sources.
     *
     * @param sources the citations
     * @return this builder
     */
    public Builder<S> cites(Citation... sources) {
      citations = List.of(sources);
      return this;
    }

    /**
     * Names the columns that decide it.
     *
     * @param columns each as {@code table.column}
     * @return this builder
     */
    public Builder<S> needs(String... columns) {
      needs = List.of(columns);
      return this;
    }

    /**
     * Says that the law allows a waiver.
     *
     * @return this builder
     */
    public Builder<S> waivable() {
      waivable = true;
      return this;
    }

    /**
     * Shows one example per outcome.
     *
     * @param all the examples
     * @return this builder
     */
    public Builder<S> examples(Example... all) {
      examples = List.of(all);
      return this;
    }

    /**
     * Says how it judges.
     *
     * @param judge the check
     * @return the rule
     */
    public Rule<S> judge(Judge<S> judge) {
      if (title.isEmpty() || requirement.isEmpty() || reason.isEmpty()) {
        throw new IllegalArgumentException(
            "Rule " + id + " lacks a title, a requirement or a reason.\nGive all three.");
      }
      return new Rule<>(
          id,
          title,
          requirement,
          reason,
          severity,
          force,
          status,
          citations,
          needs,
          subjects,
          waivable,
          examples,
          Objects.requireNonNull(judge));
    }
  }
}
