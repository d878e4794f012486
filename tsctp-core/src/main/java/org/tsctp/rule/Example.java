package org.tsctp.rule;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;

/**
 * The smallest portfolio for which a rule gives one outcome: documentation and test at once.
 *
 * @param outcome the outcome
 * @param story what the facts are, one or two sentences
 * @param subject id of the subject
 * @param asOf day of judgement
 * @param facts adds the rows
 */
public record Example(
    Outcome outcome,
    String story,
    String subject,
    LocalDate asOf,
    UnaryOperator<PortfolioBuilder> facts) {

  /**
   * An example.
   *
   * @param outcome the outcome
   * @param story what the facts are
   * @param subject id of the subject
   * @param asOf day of judgement, ISO
   * @param facts adds the rows
   * @return the example
   */
  public static Example of(
      Outcome outcome,
      String story,
      String subject,
      String asOf,
      UnaryOperator<PortfolioBuilder> facts) {
    return new Example(outcome, story, subject, LocalDate.parse(asOf), facts);
  }

  /**
   * The portfolio.
   *
   * @return an invented portfolio in a user-assigned country
   */
  public Portfolio portfolio() {
    return facts.apply(Portfolio.builder("example")).build();
  }
}
