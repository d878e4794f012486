package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Loaded;
import org.tsctp.fixtures.Cases;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rulebook.RuleBooks;

/** What holds under every policy, and what is the policy's choice. */
class ProfilesTest {

  private static final List<Policy> ALL =
      Policies.PROFILES.stream().map(Policies::profile).toList();

  /** 70 % of the money of XAA is security. */
  private static Profiles profiles() {
    Facts facts =
        Facts.of()
            .row("activities", "id=A1 country=XAA dimension=SECURITY")
            .row("activities", "id=A2 country=XAA dimension=GOVERNANCE monitoring_plan=NONE")
            .row("transactions", "id=T1 activity=A1 type=DISBURSEMENT date=2021-06-01 amount=70")
            .row("transactions", "id=T2 activity=A2 type=DISBURSEMENT date=2021-06-01 amount=30");
    return Profiles.of(
        RuleBooks.standard().select(List.of("BAL-1", "ME-2")),
        Loaded.of(facts.portfolio()),
        Facts.day("2021-12-31"),
        null,
        ALL);
  }

  private static Profiles.Line line(String id) {
    return profiles().lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void a_finding_that_depends_on_the_band_is_the_policys_choice() {
    Profiles.Line balance = line("BAL-1:XAA:FY2021");

    assertThat(balance.holdsUnderAll()).isFalse();
    assertThat(balance.standings())
        .extracting(Standing::outcome)
        .containsExactly(Outcome.COMPLIANT, Outcome.COMPLIANT, Outcome.ATTENTION);
    assertThat(balance.parameters()).containsExactly("balance.band");
  }

  @Test
  void a_finding_that_reads_nothing_of_it_holds_under_all() {
    Profiles.Line plan = line("ME-2:A2");

    assertThat(plan.holdsUnderAll()).isTrue();
    assertThat(plan.standings()).extracting(Standing::outcome).containsOnly(Outcome.VIOLATION);
    assertThat(plan.parameters()).isEmpty();
  }

  @Test
  void the_parameters_that_differ_are_named_with_their_citations() {
    Profiles.Difference band =
        profiles().differences().stream()
            .filter(difference -> difference.id().equals("balance.band"))
            .findFirst()
            .orElseThrow();

    assertThat(band.parameters()).hasSize(3).allMatch(Optional::isPresent);
    assertThat(band.parameters().get(2).orElseThrow().values().values())
        .allMatch(value -> value.citation().label().contains("governance-first"));
  }

  @Test
  void two_policies_of_one_name_are_refused() {
    Loaded<org.tsctp.partnership.Portfolio> facts = Loaded.of(Facts.of().portfolio());
    List<Policy> twice = List.of(Policies.standard(), Policies.standard());
    assertThatThrownBy(
            () -> Profiles.of(RuleBooks.standard(), facts, Facts.day("2021-12-31"), null, twice))
        .hasMessageContaining("Two policies are named \"default\".");
  }

  @Test
  @Tag("many-portfolios")
  void over_many_portfolios_it_is_what_each_evaluation_says() {
    for (Cases one : Cases.all(25)) {
      Profiles profiles =
          Profiles.of(RuleBooks.standard(), one.loaded(), one.asOf(), one.knownOn(), ALL);
      for (int i = 0; i < ALL.size(); i++) {
        Evaluation whole =
            Evaluator.of(RuleBooks.standard())
                .evaluate(
                    one.loaded(),
                    EvaluationOptions.of(ALL.get(i), one.asOf())
                        .withKnownOn(one.knownOn())
                        .withIncludeAll(true));
        for (Profiles.Line line : profiles.lines()) {
          Outcome said = line.standings().get(i).outcome();
          Outcome found = whole.find(line.id()).map(Finding::outcome).orElse(null);
          assertThat(Objects.equals(said, found)).as(one.name() + " " + line.id()).isTrue();
        }
      }
    }
  }
}
