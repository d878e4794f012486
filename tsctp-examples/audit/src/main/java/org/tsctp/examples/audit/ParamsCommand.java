package org.tsctp.examples.audit;

import org.jspecify.annotations.Nullable;
import org.tsctp.basics.NearestName;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.report.PolicyText;
import org.tsctp.report.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells by which parameters the rules decide. */
@Command(
    name = "params",
    description = "List the parameters, or tell the history of one with its sources.",
    sortOptions = false,
    footer = {"", "Example:", "  tsctp params vetting.validity"})
final class ParamsCommand extends ReportCommand {

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "Id of a parameter, such as vetting.validity.")
  private @Nullable String id;

  @Option(
      names = "--policy",
      paramLabel = "FILE|PROFILE",
      order = 1,
      description = "default, security-first, governance-first, or a file of changes.")
  private String policyName = Policies.DEFAULT;

  ParamsCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    Policy policy = JudgementOptions.policy(around, policyName);
    if (id == null) {
      output.write(around, out -> PolicyText.writeAll(policy, style, out));
      return Exit.OK;
    }
    String named = id;
    Parameter parameter = policy.find(named).orElseThrow(() -> unknown(policy, named));
    output.write(around, out -> PolicyText.write(parameter, style, out));
    return Exit.OK;
  }

  private static UsageException unknown(Policy policy, String id) {
    return new UsageException(
        "There is no parameter \""
            + id
            + "\".\n"
            + NearestName.of(id, policy.parameters().stream().map(Parameter::id).toList())
                .map(nearest -> "Maybe " + nearest + " is meant.")
                .orElse("See: tsctp params"));
  }
}
