package org.tsctp.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;

/**
 * Judges every subject by every rule.
 *
 * <pre>{@code
 * Evaluation evaluation =
 *     Evaluator.of(RuleBooks.standard())
 *         .evaluate(loaded, EvaluationOptions.of(Policies.standard(), LocalDate.of(2023, 9, 30)));
 * }</pre>
 */
public final class Evaluator {

  private static final int SUBJECTS_PER_TASK = 4096;

  private final RuleBook book;
  private final Progress progress;

  private Evaluator(RuleBook book, Progress progress) {
    this.book = book;
    this.progress = progress;
  }

  /** Is told which rule is next. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Is called before each rule.
     *
     * @param rule id of the rule
     * @param done rules judged so far
     * @param all number of rules
     */
    void at(String rule, int done, int all);
  }

  /**
   * An evaluator for some rules.
   *
   * @param book the rules
   * @return the evaluator
   */
  public static Evaluator of(RuleBook book) {
    return new Evaluator(book, (rule, done, all) -> {});
  }

  /**
   * The same, telling how far it is.
   *
   * @param listener is told which rule is next
   * @return the evaluator
   */
  public Evaluator withProgress(Progress listener) {
    return new Evaluator(book, listener);
  }

  /**
   * Judges a portfolio that was made in a program.
   *
   * @param portfolio the portfolio
   * @param options how
   * @return the evaluation
   */
  public Evaluation evaluate(Portfolio portfolio, EvaluationOptions options) {
    return evaluate(Loaded.of(portfolio), options);
  }

  /**
   * Judges a portfolio that was read.
   *
   * @param input the portfolio with what was wrong in its source
   * @param options how
   * @return the evaluation
   */
  public Evaluation evaluate(Loaded<Portfolio> input, EvaluationOptions options) {
    Context context =
        new Context(input.value().at(options.asOf(), options.knownOn()), options.policy());
    Totals totals = new Totals();
    ExecutorService threads =
        options.threads() > 1 ? Executors.newFixedThreadPool(options.threads()) : null;
    try {
      for (Rule<?> rule : book.rules()) {
        progress.at(rule.id(), totals.coverage.size(), book.rules().size());
        judge(rule, context, options.includeAll(), threads, totals);
      }
    } finally {
      if (threads != null) {
        threads.shutdownNow();
      }
    }
    return new Evaluation(
        input,
        options.policy(),
        book,
        options.asOf(),
        context.view().knownOn(),
        totals.findings,
        totals.coverage,
        totals.valueNotAssessed,
        new WaiverReviewer(context, book, totals.waiverUses).review(),
        totals.malfunctions);
  }

  private static <S> void judge(
      Rule<S> rule,
      Context context,
      boolean includeAll,
      @Nullable ExecutorService threads,
      Totals totals) {
    Attempt<List<S>> listed = Attempt.subjects(rule, context);
    List<S> subjects = listed.answer();
    if (subjects == null) {
      totals.malfunctions.add(
          new Malfunction(rule.id(), "", problem("any subject", listed.fault())));
      totals.coverage.add(Coverage.ofFailed(rule.id()));
      return;
    }
    List<Part> parts = new ArrayList<>();
    if (threads == null || subjects.size() <= SUBJECTS_PER_TASK) {
      parts.add(judgeAll(rule, context, includeAll, subjects));
    } else {
      List<Future<Part>> tasks = new ArrayList<>();
      for (int from = 0; from < subjects.size(); from += SUBJECTS_PER_TASK) {
        List<S> some = subjects.subList(from, Math.min(from + SUBJECTS_PER_TASK, subjects.size()));
        tasks.add(threads.submit(() -> judgeAll(rule, context, includeAll, some)));
      }
      for (Future<Part> task : tasks) {
        parts.add(await(task));
      }
    }
    totals.add(rule, parts);
  }

  private static Part await(Future<Part> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException("The evaluation was interrupted.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("The evaluation failed.", e.getCause());
    }
  }

  private static <S> Part judgeAll(
      Rule<S> rule, Context context, boolean includeAll, List<S> subjects) {
    Part part = new Part();
    for (S subject : subjects) {
      Attempt.stopIfInterrupted();
      Attempt<Verdict> judged = Attempt.verdict(rule, subject, context, includeAll);
      Verdict verdict = judged.answer();
      @Nullable Throwable fault = judged.fault();
      if (verdict != null && (includeAll || verdict.outcome().isReported())) {
        Attempt<Finding> told = Attempt.finding(rule, subject, verdict, context);
        Finding finding = told.answer();
        fault = told.fault();
        if (finding != null) {
          part.findings.add(finding);
        }
      }
      if (verdict != null && fault == null) {
        part.outcomes.merge(verdict.outcome(), 1, Integer::sum);
      } else {
        part.malfunctions.add(
            new Malfunction(rule.id(), id(rule, subject, context), problem("this subject", fault)));
      }
    }
    return part;
  }

  /** Id of a subject that a rule failed on, empty if the rule cannot name it. */
  private static <S> String id(Rule<S> rule, S subject, Context context) {
    Subject described = Attempt.description(rule, subject, context).answer();
    return described == null ? "" : described.id();
  }

  /** The words of whoever wrote the rule; those of the platform would name classes. */
  private static String problem(String of, @Nullable Throwable e) {
    boolean worded =
        e instanceof IllegalArgumentException
            || e instanceof IllegalStateException
            || e instanceof java.util.NoSuchElementException;
    return "The rule failed and says nothing of "
        + of
        + (e != null && worded && e.getMessage() != null ? ": " + e.getMessage() : ".");
  }

  /** What came of some subjects of one rule. */
  private static final class Part {
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Malfunction> malfunctions = new ArrayList<>();
  }

  /** What came of all rules so far. */
  private static final class Totals {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final SortedMap<String, BigDecimal> valueNotAssessed = new TreeMap<>();
    private final Set<String> subjectsNotAssessed = new HashSet<>();
    private final Map<String, Integer> waiverUses = new HashMap<>();
    private final List<Malfunction> malfunctions = new ArrayList<>();

    void add(Rule<?> rule, List<Part> parts) {
      Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
      SortedMap<String, BigDecimal> notAssessed = new TreeMap<>();
      int failed = 0;
      for (Part part : parts) {
        part.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
        findings.addAll(part.findings);
        malfunctions.addAll(part.malfunctions);
        failed += part.malfunctions.size();
        for (Finding finding : part.findings) {
          addUse(finding);
          addValue(finding, notAssessed);
        }
      }
      coverage.add(new Coverage(rule.id(), outcomes, notAssessed, failed));
    }

    private void addUse(Finding finding) {
      finding.verdict().waivers().forEach(waiver -> waiverUses.merge(waiver, 1, Integer::sum));
    }

    private void addValue(Finding finding, SortedMap<String, BigDecimal> ofRule) {
      if (finding.outcome() != Outcome.INDETERMINATE || finding.value().isEmpty()) {
        return;
      }
      var value = finding.value().get();
      ofRule.merge(value.currency(), value.amount(), BigDecimal::add);
      Subject subject = finding.subject();
      if (subjectsNotAssessed.add(subject.kind() + "\n" + subject.id())) {
        valueNotAssessed.merge(value.currency(), value.amount(), BigDecimal::add);
      }
    }
  }
}
