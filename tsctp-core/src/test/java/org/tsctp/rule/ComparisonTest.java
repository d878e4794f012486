package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Sentence;
import org.tsctp.fixtures.Cases;
import org.tsctp.fixtures.Facts;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Waiver;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Change.Pair;
import org.tsctp.rule.Change.Status;
import org.tsctp.rulebook.RuleBooks;

/** What two evaluations differ in, and that causes are seen by judging again. */
class ComparisonTest {

  private static final RuleBook BOOK = RuleBooks.standard();
  private static final Policy POLICY = Policies.standard();
  private static final Set<Cause> DATA = Set.of(Cause.DATA);
  private static final Set<Cause> RULE = Set.of(Cause.RULE);
  private static final Set<Cause> PARAMETER = Set.of(Cause.PARAMETER);
  private static final Set<Cause> WAIVER = Set.of(Cause.WAIVER);
  private static final Set<Cause> DATE = Set.of(Cause.DATE);

  /** One delivery 413 days after the approval of its unit. */
  private static Facts facts() {
    return Facts.of()
        .complete("vettings")
        .row("activities", "id=A1 authority=FAA account=PKO from=2020-01-01")
        .row("units", "id=U1")
        .row("vettings", "id=V1 unit=U1 decided=2020-10-01 outcome=APPROVED")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2021-11-18");
  }

  private static Evaluation judge(Facts facts, String asOf) {
    return judge(facts, asOf, POLICY, BOOK);
  }

  private static Evaluation judge(Facts facts, String asOf, Policy policy, RuleBook book) {
    return Evaluator.of(book)
        .evaluate(facts.portfolio(), EvaluationOptions.of(policy, Facts.day(asOf)));
  }

  private static Policy validity(int days) {
    return policy("vetting.validity", String.valueOf(days));
  }

  private static Policy policy(String parameter, String value) {
    String yaml =
        parameter
            + ":\n  values:\n    1900-01-01: {value: "
            + value
            + ", citation: Test, force: policy}\n";
    return Policies.parse(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "test.yaml");
  }

  private static Change change(Comparison comparison, String id) {
    return comparison.changes().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  // Matching

  @Test
  void the_same_evaluation_twice_differs_in_nothing() {
    Comparison comparison =
        Comparison.of(judge(facts(), "2022-01-01"), judge(facts(), "2022-01-01"));

    assertThat(comparison.differs()).isEmpty();
    assertThat(comparison.changes()).isNotEmpty().allMatch(c -> c.status() == Status.SAME);
    assertThat(comparison.changes()).allMatch(c -> c.causes().isEmpty());
  }

  @Test
  void other_lines_and_another_order_of_rows_change_nothing() {
    Facts moved =
        Facts.of()
            .complete("vettings")
            .row("vettings", "id=V0 unit=U0 decided=2019-10-01 outcome=REJECTED")
            .row("units", "id=U0")
            .row("units", "id=U1")
            .row("vettings", "id=V1 unit=U1 decided=2020-10-01 outcome=APPROVED")
            .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2021-11-18")
            .row("activities", "id=A1 authority=FAA account=PKO from=2020-01-01");
    Comparison comparison = Comparison.of(judge(facts(), "2022-01-01"), judge(moved, "2022-01-01"));

    assertThat(comparison.differs()).containsExactly(Cause.DATA);
    assertThat(change(comparison, "LEAHY-4:D1").status()).isEqualTo(Status.SAME);
  }

  @Test
  void a_finding_that_was_compliant_is_new_and_says_what_it_was() {
    Facts lapsed = facts();
    Facts renewed =
        facts().row("vettings", "id=V2 unit=U1 decided=2021-10-01 outcome=APPROVED regime=STATE");
    Change gone =
        change(
            Comparison.of(judge(lapsed, "2022-01-01"), judge(renewed, "2022-01-01")), "LEAHY-4:D1");
    Change added =
        change(
            Comparison.of(judge(renewed, "2022-01-01"), judge(lapsed, "2022-01-01")), "LEAHY-4:D1");

    assertThat(gone.status()).isEqualTo(Status.GONE);
    assertThat(gone.after().outcome()).isEqualTo(Outcome.COMPLIANT);
    assertThat(gone.causes()).containsExactly(DATA);
    assertThat(added.status()).isEqualTo(Status.NEW);
    assertThat(added.before().outcome()).isEqualTo(Outcome.COMPLIANT);
    assertThat(added.causes()).containsExactly(DATA);
  }

  @Test
  void a_finding_of_a_row_that_was_not_there_says_so() {
    Facts without = facts();
    Facts with =
        facts().row("deliveries", "id=D2 activity=A1 unit=U1 kind=TRAINING date=2021-11-19");
    Change added =
        change(
            Comparison.of(judge(without, "2022-01-01"), judge(with, "2022-01-01")), "LEAHY-4:D2");

    assertThat(added.before()).isEqualTo(Standing.none(Standing.Absence.NO_SUBJECT));
    assertThat(added.causes()).containsExactly(DATA);
    assertThat(added.cells())
        .contains(new Pair("deliveries.date of D2", null, "2021-11-19"))
        .noneMatch(pair -> pair.before() != null);
  }

  @Test
  void the_same_outcome_in_other_figures_is_changed_and_names_what_differs() {
    Facts later = facts().row("deliveries", "id=D1 date=2021-11-20");
    Change change =
        change(
            Comparison.of(judge(facts(), "2022-01-01"), judge(later, "2022-01-01")), "LEAHY-4:D1");

    assertThat(change.status()).isEqualTo(Status.CHANGED);
    assertThat(change.isOfOutcome()).isFalse();
    assertThat(change.before().differences(change.after()))
        .contains(Standing.Aspect.MESSAGE, Standing.Aspect.MEASURE, Standing.Aspect.EVIDENCE)
        .doesNotContain(Standing.Aspect.OUTCOME);
    assertThat(change.causes()).containsExactly(DATA);
    assertThat(change.cells())
        .contains(new Pair("deliveries.date of D1", "2021-11-18", "2021-11-20"));
  }

  // Causes

  @Test
  void another_parameter_is_the_cause_and_both_values_are_named() {
    Change change =
        change(
            Comparison.of(
                judge(facts(), "2022-01-01"), judge(facts(), "2022-01-01", validity(500), BOOK)),
            "LEAHY-4:D1");

    assertThat(change.status()).isEqualTo(Status.GONE);
    assertThat(change.causes()).containsExactly(PARAMETER);
    assertThat(change.parameters()).containsExactly(new Pair("vetting.validity", "365", "500"));
  }

  @Test
  void a_later_day_is_the_cause() {
    Facts facts = facts().complete("end_use_checks").row("deliveries", "id=D1 kind=EQUIPMENT");
    Comparison comparison = Comparison.of(judge(facts, "2022-01-01"), judge(facts, "2023-01-01"));

    assertThat(comparison.differs()).containsExactly(Cause.DATE);
    Change overdue = change(comparison, "EUM-1:D1");
    assertThat(overdue.status()).isEqualTo(Status.NEW);
    assertThat(overdue.after().outcome()).isEqualTo(Outcome.VIOLATION);
    assertThat(overdue.causes()).containsExactly(DATE);
  }

  @Test
  void a_day_of_knowledge_is_a_date_too() {
    Evaluation all = judge(facts(), "2022-01-01");
    Evaluation known =
        Evaluator.of(BOOK)
            .evaluate(
                facts().portfolio(),
                EvaluationOptions.of(POLICY, Facts.day("2022-01-01"))
                    .withKnownOn(Facts.day("2020-09-01")));
    Change change = change(Comparison.of(all, known), "LEAHY-4:D1");

    assertThat(change.after().absence()).isEqualTo(Standing.Absence.NO_SUBJECT);
    assertThat(change.causes()).containsExactly(DATE);
  }

  @Test
  void a_rule_that_was_not_judged_is_the_cause() {
    Change change =
        change(
            Comparison.of(
                judge(facts(), "2022-01-01", POLICY, BOOK.select(List.of("LEAHY-3"))),
                judge(facts(), "2022-01-01")),
            "LEAHY-4:D1");

    assertThat(change.before().absence()).isEqualTo(Standing.Absence.RULE_NOT_JUDGED);
    assertThat(change.causes()).containsExactly(RULE);
  }

  @Test
  void a_change_in_the_waivers_alone_is_a_waiver_and_not_data() {
    Facts coup = coup();
    Facts waived = coup().row("waivers", WAIVER_ROW);
    Comparison comparison = Comparison.of(judge(coup, "2023-09-30"), judge(waived, "2023-09-30"));

    assertThat(comparison.differs()).containsExactly(Cause.WAIVER);
    Change change = change(comparison, "COUP-1:T1");
    assertThat(change.before().outcome()).isEqualTo(Outcome.VIOLATION);
    assertThat(change.after().outcome()).isEqualTo(Outcome.WAIVED);
    assertThat(change.causes()).containsExactly(WAIVER);
  }

  private static final String WAIVER_ROW =
      "id=W1 rule=COUP-1 country=XAA from=2023-01-01 to=2024-01-01 reason=r basis=b"
          + " requested_by=P approved_by=Q certified=2023-01-02 consulted=2023-01-02"
          + " notified=2023-01-02";

  private static Facts coup() {
    return Facts.of()
        .row(
            "activities",
            "id=A1 country=XAA authority=FAA recipient_kind=GOVERNMENT from=2022-01-01")
        .row("restrictions", "id=C1 kind=COUP country=XAA event=2022-10-01 determined=2022-11-01")
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION amount=10 date=2023-03-01");
  }

  @Test
  void several_causes_that_act_only_together_are_named_together() {
    Facts without = coup();
    Facts undetermined = coup().row("restrictions", "id=C1 head_elected=N");
    // Before: no elected head was deposed. After: one was, and the waiver covers it.
    Facts waived = without.row("waivers", WAIVER_ROW);
    Change change =
        change(
            Comparison.of(judge(undetermined, "2023-09-30"), judge(waived, "2023-09-30")),
            "COUP-1:T1");

    assertThat(change.status()).isEqualTo(Status.NEW);
    assertThat(change.after().outcome()).isEqualTo(Outcome.WAIVED);
    assertThat(change.causes()).containsExactly(EnumSet.of(Cause.DATA, Cause.WAIVER));
  }

  @Test
  void of_causes_that_each_suffice_all_are_named() {
    Facts renewed =
        facts().row("vettings", "id=V2 unit=U1 decided=2021-10-01 outcome=APPROVED regime=STATE");
    Change change =
        change(
            Comparison.of(
                judge(facts(), "2022-01-01"), judge(renewed, "2022-01-01", validity(500), BOOK)),
            "LEAHY-4:D1");

    assertThat(change.status()).isEqualTo(Status.GONE);
    assertThat(change.causes()).containsExactly(DATA, PARAMETER);
  }

  @Test
  void what_also_differs_but_plays_no_part_is_no_cause() {
    Facts other = facts().row("units", "id=U9");
    Comparison comparison =
        Comparison.of(
            judge(facts(), "2022-01-01"), judge(other, "2022-01-02", validity(500), BOOK));

    assertThat(comparison.differs()).containsExactly(Cause.DATA, Cause.PARAMETER, Cause.DATE);
    assertThat(change(comparison, "LEAHY-4:D1").causes()).containsExactly(PARAMETER);
  }

  @Test
  void a_rule_that_failed_does_not_make_a_finding_look_settled() {
    Sentence seen = Sentence.of("X-1.seen", "{subject} was seen.");
    Rule.Judge<Delivery> fine =
        (d, facts) -> facts.attention(seen, "subject", d.id()).on(d, "date").verdict();
    Rule.Judge<Delivery> broken =
        (d, facts) -> {
          throw new IllegalStateException("no such thing");
        };
    Change change =
        change(
            Comparison.of(
                judge(facts(), "2022-01-01", POLICY, own(fine)),
                judge(facts(), "2022-01-01", POLICY, own(broken))),
            "X-1:D1");

    assertThat(change.status()).isEqualTo(Status.GONE);
    assertThat(change.after().absence()).isEqualTo(Standing.Absence.RULE_FAILED);
    assertThat(change.causes()).containsExactly(RULE);
  }

  private static RuleBook own(Rule.Judge<Delivery> judge) {
    Subjects<Delivery> deliveries =
        Subjects.visible(
            "delivery",
            Delivery.class,
            (row, view) -> new Subject("delivery", row.id(), null, row.date()),
            (row, view) -> java.util.Optional.empty());
    Rule<Delivery> rule =
        Rule.of("X-1", deliveries)
            .title("Own")
            .requires("Nothing.")
            .because("It is a test.")
            .weighs(Severity.LOW, Force.POLICY)
            .cites(Citation.of("Test"))
            .judge(judge);
    return RuleBook.of("1", List.of(), List.of(chapter(rule)));
  }

  private static RuleChapter chapter(Rule<?> rule) {
    return new RuleChapter() {
      @Override
      public String name() {
        return "Own";
      }

      @Override
      public List<Rule<?>> rules() {
        return List.of(rule);
      }
    };
  }

  // What if

  @Test
  void edits_lead_to_the_outcome_that_the_finding_promises() {
    Evaluation before = judge(facts(), "2022-01-01");
    Comparison comparison =
        Comparison.whatIf(
            before,
            List.of(
                new Edit.SetParameter("vetting.validity", "500"),
                new Edit.AddRow(
                    "deliveries",
                    Map.of(
                        "id", "D2", "activity", "A1", "kind", "TRAINING", "date", "2021-12-01"))));

    assertThat(comparison.edits()).hasSize(2);
    assertThat(comparison.differs()).containsExactly(Cause.DATA, Cause.PARAMETER);
    assertThat(change(comparison, "LEAHY-4:D1").causes()).containsExactly(PARAMETER);
    assertThat(change(comparison, "LEAHY-3:D2").causes()).containsExactly(DATA);
    assertThat(before.portfolio().find(Delivery.class, "D2")).isEmpty();
  }

  @Test
  void an_added_waiver_is_a_waiver() {
    Comparison comparison =
        Comparison.whatIf(
            judge(coup(), "2023-09-30"),
            List.of(
                new Edit.AddRow(
                    "waivers",
                    Map.ofEntries(
                        Map.entry("id", "W1"),
                        Map.entry("rule", "COUP-1"),
                        Map.entry("from", "2023-01-01"),
                        Map.entry("to", "2024-01-01"),
                        Map.entry("reason", "r"),
                        Map.entry("basis", "b"),
                        Map.entry("approved_by", "Q"),
                        Map.entry("certified", "2023-01-02"),
                        Map.entry("consulted", "2023-01-02"),
                        Map.entry("notified", "2023-01-02")))));

    assertThat(comparison.differs()).containsExactly(Cause.WAIVER);
    assertThat(change(comparison, "COUP-1:T1").causes()).containsExactly(WAIVER);
  }

  @Test
  void edits_that_cannot_be_made_are_refused_with_the_nearest_name() {
    refused(
        new Edit.SetCell("deliverys", "D1", "date", "2021-01-01"), "Maybe deliveries is meant.");
    refused(new Edit.SetCell("deliveries", "D2", "date", "2021-01-01"), "Maybe D1 is meant.");
    refused(new Edit.SetCell("deliveries", "D1", "dat", "2021-01-01"), "Maybe date is meant.");
    refused(new Edit.SetCell("deliveries", "D1", "date", "1/1/21"), "a date YYYY-MM-DD");
    refused(new Edit.SetCell("deliveries", "D1", "kind", "TRAINIG"), "Maybe TRAINING is meant.");
    refused(new Edit.SetCell("deliveries", "D1", "date", ""), "cannot be empty");
    refused(new Edit.SetCell("deliveries", "D1", "unit", "U2"), "Maybe U1 is meant");
    refused(new Edit.AddRow("deliveries", Map.of("id", "D9")), "without activity, kind, date.");
    refused(
        new Edit.AddRow("units", Map.of("id", "U1", "name", "N", "country", "XAA")),
        "already has a row \"U1\"");
    refused(new Edit.SetParameter("vetting.validty", "3"), "Maybe vetting.validity is meant.");
    refused(new Edit.SetParameter("vetting.validity", "a year"), "a whole number of days");
    refused(new Edit.DeclareComplete("unit"), "Maybe units is meant.");
    refused(new Edit.SetCell("vettings", "V1", "outcome", "PENDING"), "After the edits ");
  }

  private static void refused(Edit edit, String message) {
    Evaluation before = judge(facts(), "2022-01-01");
    assertThatThrownBy(() -> Comparison.whatIf(before, List.of(edit)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_parameter_of_one_country_can_be_set_where_only_the_general_one_stands() {
    Comparison comparison =
        Comparison.whatIf(
            judge(coup(), "2023-09-30"), List.of(new Edit.SetParameter("balance.band.XAA", "0,1")));

    assertThat(comparison.differs()).containsExactly(Cause.PARAMETER);
  }

  // Over many portfolios

  @Test
  @Tag("many-portfolios")
  void every_cause_gives_the_later_outcome_when_judged_anew_and_no_smaller_set_does() {
    List<Cases> cases = Cases.all(25);
    int explained = 0;
    int together = 0;
    for (int i = 0; i + 1 < cases.size(); i += 2) {
      Evaluation before = evaluate(cases.get(i), POLICY);
      Evaluation after = evaluate(cases.get(i + 1), validity(100));
      Comparison comparison = Comparison.of(before, after);
      for (Change change : comparison.changes()) {
        if (change.status() != Status.SAME) {
          assertThat(change.causes()).as(change.id()).isNotEmpty();
          explained++;
          together += change.causes().get(0).size() > 1 ? 1 : 0;
        }
      }
      assertReplays(comparison);
    }
    assertThat(explained).isGreaterThan(200);
    assertThat(together).isGreaterThan(20);
  }

  private static Evaluation evaluate(Cases one, Policy policy) {
    return Evaluator.of(BOOK)
        .evaluate(
            one.loaded(), EvaluationOptions.of(policy, one.asOf()).withKnownOn(one.knownOn()));
  }

  /** Independent of the comparison: whole evaluations of every mixture. */
  private static void assertReplays(Comparison comparison) {
    for (int bits = 0; bits < 32; bits++) {
      Set<Cause> taken = EnumSet.noneOf(Cause.class);
      for (Cause cause : Cause.values()) {
        if ((bits >> cause.ordinal() & 1) == 1) {
          taken.add(cause);
        }
      }
      Evaluation mixed = mixed(comparison, taken);
      for (Change change : comparison.changes()) {
        if (change.isOfOutcome()) {
          boolean same =
              mixed.find(change.id()).map(Finding::outcome).orElse(null)
                  == change.after().outcome();
          int size = change.causes().get(0).size();
          assertThat(change.causes().contains(taken) ? same : !same || taken.size() >= size)
              .as(change.id() + " " + taken + " " + change.causes())
              .isTrue();
        }
      }
    }
  }

  private static Evaluation mixed(Comparison comparison, Set<Cause> taken) {
    Evaluation days = taken.contains(Cause.DATE) ? comparison.after() : comparison.before();
    Evaluation data = taken.contains(Cause.DATA) ? comparison.after() : comparison.before();
    Evaluation waivers = taken.contains(Cause.WAIVER) ? comparison.after() : comparison.before();
    Evaluation policy = taken.contains(Cause.PARAMETER) ? comparison.after() : comparison.before();
    Portfolio portfolio = data.portfolio().withTable(Waiver.class, waivers.portfolio());
    LocalDate known = days.knownOn().orElse(null);
    return Evaluator.of(BOOK)
        .evaluate(
            Loaded.of(portfolio),
            EvaluationOptions.of(policy.policy(), days.asOf())
                .withKnownOn(known)
                .withIncludeAll(true));
  }

  @Test
  @Tag("many-portfolios")
  void changes_stand_in_the_order_of_rules_then_subjects() {
    List<Cases> cases = Cases.all(4);
    List<String> rules = BOOK.rules().stream().map(Rule::id).toList();
    for (int i = 0; i + 1 < cases.size(); i += 5) {
      List<Change> changes =
          Comparison.of(evaluate(cases.get(i), POLICY), evaluate(cases.get(i + 1), POLICY))
              .changes();
      List<Change> sorted = new ArrayList<>(changes);
      sorted.sort(
          java.util.Comparator.comparingInt((Change c) -> rules.indexOf(c.finding().rule().id()))
              .thenComparing(c -> c.finding().subject().id(), CodePoints.ORDER));
      assertThat(changes).isEqualTo(sorted);
    }
  }
}
