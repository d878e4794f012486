package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Compared.BOOK;
import static org.tsctp.rule.Compared.DATA;
import static org.tsctp.rule.Compared.DATE;
import static org.tsctp.rule.Compared.PARAMETER;
import static org.tsctp.rule.Compared.POLICY;
import static org.tsctp.rule.Compared.RULE;
import static org.tsctp.rule.Compared.WAIVER;
import static org.tsctp.rule.Compared.WAIVER_ROW;
import static org.tsctp.rule.Compared.change;
import static org.tsctp.rule.Compared.coup;
import static org.tsctp.rule.Compared.facts;
import static org.tsctp.rule.Compared.judge;
import static org.tsctp.rule.Compared.validity;
import static org.tsctp.rule.OwnRules.book;
import static org.tsctp.rule.OwnRules.rule;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Sentence;
import org.tsctp.fixtures.Facts;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Change.Pair;
import org.tsctp.rule.Change.Status;

/** What two evaluations differ in, and that causes are seen by judging again. */
class ComparisonTest {

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
                judge(facts(), "2022-01-01", POLICY, book(rule("X-1", fine))),
                judge(facts(), "2022-01-01", POLICY, book(rule("X-1", broken)))),
            "X-1:D1");

    assertThat(change.status()).isEqualTo(Status.GONE);
    assertThat(change.after().absence()).isEqualTo(Standing.Absence.RULE_FAILED);
    assertThat(change.causes()).containsExactly(RULE);
  }
}
