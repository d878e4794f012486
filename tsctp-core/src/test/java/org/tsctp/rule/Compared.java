package org.tsctp.rule;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rulebook.RuleBooks;

/** Evaluations to compare. */
final class Compared {

  static final RuleBook BOOK = RuleBooks.standard();
  static final Policy POLICY = Policies.standard();
  static final Set<Cause> DATA = Set.of(Cause.DATA);
  static final Set<Cause> RULE = Set.of(Cause.RULE);
  static final Set<Cause> PARAMETER = Set.of(Cause.PARAMETER);
  static final Set<Cause> WAIVER = Set.of(Cause.WAIVER);
  static final Set<Cause> DATE = Set.of(Cause.DATE);

  /** One delivery 413 days after the approval of its unit. */
  static Facts facts() {
    return Facts.of()
        .complete("vettings")
        .row("activities", "id=A1 authority=FAA account=PKO from=2020-01-01")
        .row("units", "id=U1")
        .row("vettings", "id=V1 unit=U1 decided=2020-10-01 outcome=APPROVED")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2021-11-18");
  }

  static Evaluation judge(Facts facts, String asOf) {
    return judge(facts, asOf, POLICY, BOOK);
  }

  static Evaluation judge(Facts facts, String asOf, Policy policy, RuleBook book) {
    return Evaluator.of(book)
        .evaluate(facts.portfolio(), EvaluationOptions.of(policy, Facts.day(asOf)));
  }

  static Policy validity(int days) {
    return policy("vetting.validity", String.valueOf(days));
  }

  static Policy policy(String parameter, String value) {
    String yaml =
        parameter
            + ":\n  values:\n    1900-01-01: {value: "
            + value
            + ", citation: Test, force: policy}\n";
    return Policies.parse(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "test.yaml");
  }

  static Change change(Comparison comparison, String id) {
    return comparison.changes().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  static final String WAIVER_ROW =
      "id=W1 rule=COUP-1 country=XAA from=2023-01-01 to=2024-01-01 reason=r basis=b"
          + " requested_by=P approved_by=Q certified=2023-01-02 consulted=2023-01-02"
          + " notified=2023-01-02";

  static Facts coup() {
    return Facts.of()
        .row(
            "activities",
            "id=A1 country=XAA authority=FAA recipient_kind=GOVERNMENT from=2022-01-01")
        .row("restrictions", "id=C1 kind=COUP country=XAA event=2022-10-01 determined=2022-11-01")
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION amount=10 date=2023-03-01");
  }

  private Compared() {}
}
