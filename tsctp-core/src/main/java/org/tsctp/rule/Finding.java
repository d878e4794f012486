package org.tsctp.rule;

import java.util.Optional;
import org.tsctp.basics.Money;

/**
 * One rule, one subject, one verdict.
 *
 * @param rule the rule
 * @param subject the subject
 * @param verdict what the rule answered
 * @param value money at stake, empty if there is none
 */
public record Finding(Rule<?> rule, Subject subject, Verdict verdict, Optional<Money> value) {

  /**
   * The id, which stays the same from one evaluation to the next.
   *
   * @return such as {@code LEAHY-4:DLV-0417}
   */
  public String id() {
    return rule.id() + ":" + subject.id();
  }

  /**
   * The outcome.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return verdict.outcome();
  }

  /**
   * What was found.
   *
   * @return one sentence
   */
  public String message() {
    return verdict.message().text();
  }
}
