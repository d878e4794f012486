package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Rule;
import org.tsctp.rulebook.RuleBooks;

class CatalogueTextTest {

  @Test
  void rule_is_told_whole() {
    StringBuilder out = new StringBuilder();
    RuleText.write(ReportSample.book(), ReportSample.book().rules().get(0), TextStyle.PLAIN, out);

    Golden.assertSame("rule.txt", out.toString());
  }

  @Test
  void every_built_in_rule_stands_in_the_list() {
    StringBuilder out = new StringBuilder();
    RuleText.writeAll(RuleBooks.standard(), TextStyle.PLAIN, out);

    assertThat(out.toString())
        .contains(RuleBooks.standard().rules().stream().map(Rule::id).toList());
  }

  @Test
  void every_parameter_is_told_with_its_history_and_sources() {
    Policy policy = Policies.standard();
    StringBuilder all = new StringBuilder();
    PolicyText.writeAll(policy, TextStyle.PLAIN, all);
    for (Parameter parameter : policy.parameters()) {
      StringBuilder one = new StringBuilder();
      PolicyText.write(parameter, new TextStyle(1000, 0, false), one);

      assertThat(all).contains(parameter.id() + " = ");
      parameter
          .values()
          .forEach(
              (since, value) ->
                  assertThat(one).contains("since " + since, value.citation().label()));
    }
  }
}
