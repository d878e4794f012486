package org.tsctp.rule;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule was asked, and its answer or the fault that kept it from answering.
 *
 * <p>A rule may be somebody else's, so whatever goes wrong inside it harms only itself: any
 * exception, an assertion, endless recursion, a class that its jar lacks. What goes wrong in the
 * virtual machine, such as a lack of memory, is nobody's rule, and neither is that the work was
 * cancelled: both are passed on. This is the only place that draws the line.
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

  /** The answer, or another where there is none. */
  T or(T other) {
    return answer == null ? other : answer;
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
