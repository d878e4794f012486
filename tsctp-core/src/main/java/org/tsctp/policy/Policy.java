package org.tsctp.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tsctp.basics.CodePoints;
import org.tsctp.basics.NearestName;

/** All parameters, with their history: an immutable value. */
public final class Policy {

  private final String id;
  private final String version;
  private final SortedMap<String, Parameter> parameters;

  /**
   * Gathers parameters.
   *
   * @param id name of the policy, such as {@code default}
   * @param version version of its text, such as {@code 2026.1}
   * @param parameters the parameters by id
   */
  public Policy(String id, String version, Map<String, Parameter> parameters) {
    this.id = id;
    this.version = version;
    SortedMap<String, Parameter> sorted = new TreeMap<>(CodePoints.ORDER);
    sorted.putAll(parameters);
    this.parameters = Collections.unmodifiableSortedMap(sorted);
  }

  /**
   * Name of the policy.
   *
   * @return such as {@code default}
   */
  public String id() {
    return id;
  }

  /**
   * Version of its text.
   *
   * @return such as {@code 2026.1}
   */
  public String version() {
    return version;
  }

  /**
   * All parameters.
   *
   * @return the parameters by id
   */
  public Collection<Parameter> parameters() {
    return parameters.values();
  }

  /**
   * A parameter by id.
   *
   * @param parameterId the id
   * @return the parameter, or empty if there is none
   */
  public Optional<Parameter> find(String parameterId) {
    return Optional.ofNullable(parameters.get(parameterId));
  }

  /**
   * A parameter by id.
   *
   * @param parameterId the id
   * @return the parameter
   * @throws NoSuchElementException if there is none
   */
  public Parameter get(String parameterId) {
    return find(parameterId)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "There is no parameter \""
                        + parameterId
                        + "\"."
                        + NearestName.of(parameterId, parameters.keySet())
                            .map(nearest -> "\nMaybe " + nearest + " is meant.")
                            .orElse("")));
  }

  /**
   * A parameter by id, or the general one that it would be a case of: {@code balance.band} for
   * {@code balance.band.MLI}.
   *
   * @param parameterId the id
   * @return the parameter that gives form and meaning to the id, or empty if there is none
   */
  public Optional<Parameter> findForm(String parameterId) {
    int dot = parameterId.lastIndexOf('.');
    return find(parameterId)
        .or(
            () ->
                dot >= 0 && parameterId.substring(dot + 1).matches("[A-Z]{3}")
                    ? find(parameterId.substring(0, dot))
                    : Optional.empty());
  }

  /**
   * The policy as it stood on a day.
   *
   * @param day the day
   * @return what held then
   */
  public DatedPolicy at(LocalDate day) {
    return new DatedPolicy(this, day);
  }

  /**
   * This policy with changes laid over it.
   *
   * @param newId name of the result
   * @param changes parameters; a known one adds to the history day by day, a new one is added
   * @return the policy
   */
  public Policy with(String newId, Collection<Parameter> changes) {
    Map<String, Parameter> merged = new TreeMap<>(parameters);
    for (Parameter change : changes) {
      merged.merge(change.id(), change, (old, laid) -> old.with(laid.values()));
    }
    return new Policy(newId, version, merged);
  }

  /**
   * The whole content in one form, for a digest.
   *
   * @return one line per value
   */
  public String content() {
    StringBuilder text = new StringBuilder();
    for (Parameter parameter : parameters.values()) {
      parameter
          .values()
          .forEach(
              (since, value) ->
                  text.append(parameter.id())
                      .append('\u001f')
                      .append(parameter.unit().label())
                      .append('\u001f')
                      .append(since)
                      .append('\u001f')
                      .append(value.text())
                      .append('\u001f')
                      .append(value.citation().label())
                      .append('\u001f')
                      .append(value.force())
                      .append('\n'));
    }
    return text.toString();
  }
}
