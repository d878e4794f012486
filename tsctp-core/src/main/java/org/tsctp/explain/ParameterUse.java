package org.tsctp.explain;

import java.time.LocalDate;

/**
 * A parameter that was read on the way to a finding, with who sets it.
 *
 * @param id such as {@code vetting.validity}
 * @param value the value that held
 * @param unit its unit
 * @param since day from which it holds
 * @param citation who says so
 * @param force whether law, policy, an audit or we ourselves say so
 */
public record ParameterUse(
    String id, String value, String unit, LocalDate since, Citation citation, Force force) {

  private static final Sentence USE =
      Sentence.of("parameter.use", "{id} = {value} {unit} since {since}, {force}: {citation}");

  /**
   * The parameter as a statement.
   *
   * @return such as {@code vetting.validity = 365 days since 1900-01-01, policy: State practice}
   */
  public Statement statement() {
    return USE.with(
        "id", id,
        "value", value,
        "unit", unit,
        "since", since,
        "force", Sentence.of("force." + force, force.label()).with(),
        "citation", citation);
  }

  /**
   * The parameter in words.
   *
   * @return such as {@code vetting.validity = 365 days since 1900-01-01, policy: State practice}
   */
  public String text() {
    return statement().text();
  }
}
