package org.tsctp.policy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The policy as it stood on a day.
 *
 * @param policy the policy
 * @param day the day
 */
public record DatedPolicy(Policy policy, LocalDate day) {

  /**
   * A parameter that is in force.
   *
   * @param id the id
   * @return its value
   * @throws NoSuchElementException if there is no such parameter or it was not in force
   */
  public ParameterValue get(String id) {
    return policy
        .get(id)
        .at(day)
        .orElseThrow(
            () ->
                new NoSuchElementException("Parameter " + id + " is not in force on " + day + "."));
  }

  /**
   * A parameter, if there is one and it is in force.
   *
   * @param id the id
   * @return its value, or empty
   */
  public Optional<ParameterValue> find(String id) {
    return policy.find(id).flatMap(parameter -> parameter.at(day));
  }
}
