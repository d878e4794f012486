package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Golden;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policies;

/** The documentation says what the rule book and the policy say. */
class RuleDocumentationTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void rules_are_documented_as_they_are() {
    Golden.assertHolds(
        DOCS.resolve("rules.md"),
        RuleDocumentation.ofRules(RuleBooks.standard()),
        RuleDocumentationTest.class);
  }

  @Test
  void policy_is_documented_as_it_is() {
    Golden.assertHolds(
        DOCS.resolve("policy.md"),
        RuleDocumentation.ofPolicy(Policies.standard()),
        RuleDocumentationTest.class);
  }

  @Test
  void every_parameter_is_described_and_every_value_cited() {
    for (String profile : Policies.PROFILES) {
      for (Parameter parameter : Policies.profile(profile).parameters()) {
        assertThat(parameter.description()).as(parameter.id()).isNotBlank().doesNotEndWith(".");
        assertThat(parameter.values()).as(parameter.id()).isNotEmpty();
        assertThat(parameter.values().values())
            .as(parameter.id())
            .allMatch(value -> !value.citation().label().isBlank());
      }
    }
  }
}
