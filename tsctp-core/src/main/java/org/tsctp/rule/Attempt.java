package org.tsctp.rule;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule was asked, and its answer or the fault that kept it from answering.
 *
 * <p>A rule may be somebody else's, so whatever goes wrong inside it harms only itself: any
 * exception, an assertion, endless recursion, a class that its jar lacks. What goes wrong in the
 * virtual machine, such as a lack of memory, is nobody's rule, and neither is that the work was
 * cancelled: both are passed on. This is the only place that draws the line, and only what a rule
 * or a chapter was asked runs inside it: what is done with the answer stays outside, so that a
 * fault of the evaluation itself is not taken for one of the rule.
 *
 * @param <T> kind of answer
 */
public final class Attempt<T> {

  private final @Nullable T answer;
  private final @Nullable Throwable fault;

  private Attempt(@Nullable T answer, @Nullable Throwable fault) {
    this.answer = answer;
    this.fault = fault;
  }

  /**
   * Asks.
   *
   * @param <T> kind of answer
   * @param question runs the code of a rule or of a chapter
   * @return the answer or the fault
   */
  public static <T> Attempt<T> at(Supplier<T> question) {
    try {
      return new Attempt<>(question.get(), null);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      return new Attempt<>(null, e);
    }
  }

  /** Asks a rule for its subjects, all of them at once. */
  static <S> Attempt<List<S>> subjects(Rule<S> rule, Context context) {
    return at(() -> List.copyOf(rule.subjects().list().apply(context)));
  }

  /** Asks a rule what to call a subject. */
  static <S> Attempt<Subject> description(Rule<S> rule, S subject, Context context) {
    return at(() -> rule.subjects().describe().apply(subject, context));
  }

  /** Asks a rule for its verdict. */
  static <S> Attempt<Verdict> verdict(
      Rule<S> rule, S subject, Context context, boolean includeAll) {
    return at(() -> rule.judge().judge(subject, new Case(context, rule.id(), includeAll)));
  }

  /** Asks a rule whatever a finding tells beside the verdict. */
  static <S> Attempt<Finding> finding(Rule<S> rule, S subject, Verdict verdict, Context context) {
    return at(
        () ->
            new Finding(
                rule,
                rule.subjects().describe().apply(subject, context),
                verdict,
                rule.subjects().value().apply(subject, context)));
  }

  /**
   * The answer.
   *
   * @return the answer, null if there is none
   */
  public @Nullable T answer() {
    return answer;
  }

  /**
   * What kept the rule from answering.
   *
   * @return the fault, null if it answered
   */
  public @Nullable Throwable fault() {
    return fault;
  }

  /** Ends long work between two subjects once somebody has asked for it. */
  static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The evaluation was interrupted.");
    }
  }
}
