package org.tsctp.report;

import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policy;

/** Parameters for people: all with what holds last, or one with its whole history. */
public final class PolicyText {

  private static final int STEP = 2;

  private PolicyText() {}

  /**
   * Writes all parameters with their last values.
   *
   * @param policy the policy
   * @param style the layout
   * @param out where to
   */
  public static void writeAll(Policy policy, TextStyle style, Appendable out) {
    TextPage page = new TextPage(out, style);
    page.heading(
        "Policy "
            + policy.id()
            + " "
            + policy.version()
            + ": "
            + Plain.count(policy.parameters().size(), "parameter", "parameters"));
    for (Parameter parameter : policy.parameters()) {
      Parameter.Value last = parameter.values().get(parameter.values().lastKey());
      page.hanging(
          parameter.id() + " = ",
          2 * STEP,
          (last == null ? "" : value(last, parameter))
              + " since "
              + parameter.values().lastKey()
              + (last == null ? "" : ", " + last.force().label()));
    }
  }

  /**
   * Writes one parameter.
   *
   * @param parameter the parameter
   * @param style the layout
   * @param out where to
   */
  public static void write(Parameter parameter, TextStyle style, Appendable out) {
    TextPage page = new TextPage(out, style);
    page.heading(parameter.id());
    page.paragraph(0, parameter.description() + " (" + parameter.unit().label() + ").");
    parameter
        .values()
        .forEach(
            (since, value) -> {
              page.gap();
              page.line("since " + since + ": " + value(value, parameter));
              page.paragraph(STEP, value.force().label() + ": " + value.citation());
            });
  }

  private static String value(Parameter.Value value, Parameter parameter) {
    return value.text() == null
        ? "not in force"
        : value.text().replace(",", ", ") + unit(parameter.unit());
  }

  private static String unit(Parameter.Unit unit) {
    return switch (unit) {
      case WORD, WORDS, DATE, DATE_RANGE -> "";
      default -> " " + unit.label();
    };
  }
}
