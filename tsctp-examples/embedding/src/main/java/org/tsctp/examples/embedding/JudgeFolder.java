package org.tsctp.examples.embedding;

import java.nio.file.Path;
import java.time.LocalDate;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rulebook.RuleBooks;
import org.tsctp.source.PortfolioReader;

/** Reads a folder of CSV files and judges it. */
public final class JudgeFolder {

  private JudgeFolder() {}

  /**
   * Prints what was wrong in the files, and how many findings have which outcome.
   *
   * @param arguments the folder and the day of judgement, such as {@code sample 2023-09-30}
   */
  public static void main(String[] arguments) {
    Loaded<Portfolio> loaded = PortfolioReader.read(Path.of(arguments[0]));
    loaded.issues().forEach(issue -> System.out.println(issue.text()));
    EvaluationOptions options =
        EvaluationOptions.of(Policies.standard(), LocalDate.parse(arguments[1]));
    Evaluation evaluation = Evaluator.of(RuleBooks.standard()).evaluate(loaded, options);
    System.out.println(evaluation.outcomes());
  }
}
