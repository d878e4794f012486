package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.OwnRules.evaluate;
import static org.tsctp.rule.OwnRules.options;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.WaiverReview.Remark;
import org.tsctp.rulebook.RuleBooks;

/** What is said of each waiver. */
class WaiverReviewTest {

  @Test
  void each_waiver_is_reviewed_with_all_that_is_to_be_said_of_it() {
    Facts facts = coup();
    waiver(facts, "W01", "");
    waiver(facts, "W02", "reason=");
    waiver(facts, "W03", "basis=");
    waiver(facts, "W04", "approved_by=");
    waiver(facts, "W05", "approved_by=Bureau");
    waiver(facts, "W06", "requested_by=");
    waiver(facts, "W07", "from=2023-10-01");
    waiver(facts, "W08", "to=2023-09-30");
    waiver(facts, "W09", "to=2023-10-01");
    waiver(facts, "W10", "to=2023-11-29");
    waiver(facts, "W11", "to=2023-11-30");
    waiver(facts, "W12", "unit=U1");
    waiver(facts, "W13", "rule=LEAHY-1");
    waiver(facts, "W14", "rule=X-9");
    Map<String, List<Remark>> remarks = new java.util.TreeMap<>();
    Map<String, Integer> uses = new java.util.TreeMap<>();
    for (WaiverReview review : evaluate(RuleBooks.standard(), facts).waivers()) {
      List<Remark> own = new ArrayList<>(review.remarks());
      own.remove(Remark.OVERLAPPING);
      remarks.put(review.id(), own);
      uses.put(review.id(), review.usedBy());
    }
    assertThat(remarks)
        .containsOnly(
            Map.entry("W01", List.of()),
            Map.entry("W02", List.of(Remark.INCOMPLETE, Remark.NEVER_USED)),
            Map.entry("W03", List.of(Remark.INCOMPLETE, Remark.NEVER_USED)),
            Map.entry("W04", List.of(Remark.INCOMPLETE, Remark.NEVER_USED)),
            Map.entry("W05", List.of(Remark.SELF_APPROVED, Remark.NEVER_USED)),
            Map.entry("W06", List.of(Remark.INDEPENDENCE_NOT_SHOWN, Remark.NEVER_USED)),
            Map.entry("W07", List.of(Remark.NOT_YET, Remark.NEVER_USED)),
            Map.entry("W08", List.of(Remark.EXPIRED, Remark.NEVER_USED)),
            Map.entry("W09", List.of(Remark.EXPIRING, Remark.NEVER_USED)),
            Map.entry("W10", List.of(Remark.EXPIRING, Remark.NEVER_USED)),
            Map.entry("W11", List.of(Remark.NEVER_USED)),
            Map.entry("W12", List.of(Remark.BEYOND_SCOPE, Remark.NEVER_USED)),
            Map.entry("W13", List.of(Remark.NOT_ALLOWED, Remark.NEVER_USED)),
            Map.entry("W14", List.of(Remark.RULE_NOT_JUDGED, Remark.NEVER_USED)));
    assertThat(uses).containsEntry("W01", 2).containsEntry("W11", 0);
  }

  @Test
  void a_waiver_for_an_activity_of_another_country_is_beyond_its_scope() {
    Facts facts = coup().row("activities", "id=A9 country=XAB").row("activities", "id=A8 country=");
    waiver(facts, "W1", "activity=A9");
    waiver(facts, "W2", "activity=A8");
    waiver(facts, "W3", "activity=A9 country=XAB");
    waiver(facts, "W4", "activity=A9 country=");
    assertThat(evaluate(RuleBooks.standard(), facts).waivers())
        .filteredOn(review -> review.remarks().contains(Remark.BEYOND_SCOPE))
        .extracting(WaiverReview::id)
        .containsExactly("W1", "W2");
  }

  @Test
  void waivers_overlap_when_scope_and_days_do() {
    Facts facts = coup();
    waiver(facts, "W1", "to=2023-08-01");
    waiver(facts, "W2", "from=2023-08-01 to=2023-09-01");
    waiver(facts, "W3", "from=2023-08-31 country=XAB");
    waiver(facts, "W4", "from=2023-08-31 country= activity=A1");
    assertThat(evaluate(RuleBooks.standard(), facts).waivers())
        .filteredOn(review -> review.remarks().contains(Remark.OVERLAPPING))
        .extracting(WaiverReview::id)
        .containsExactly("W2", "W3", "W4");
  }

  @Test
  void a_waiver_that_was_not_known_is_not_reviewed() {
    Facts facts = coup();
    waiver(facts, "W1", "recorded=2023-09-01");
    assertThat(
            Evaluator.of(RuleBooks.standard())
                .evaluate(facts.load(), options().withKnownOn(LocalDate.of(2023, 8, 31)))
                .waivers())
        .isEmpty();
  }

  private static void waiver(Facts facts, String id, String change) {
    facts.row(
        "waivers",
        "id="
            + id
            + " rule=COUP-1 country=XAA from=2023-05-01 to=2024-05-01 reason=Peace basis=Act"
            + " requested_by=Bureau approved_by=Secretary certified=2023-04-25"
            + " consulted=2023-04-25 notified=2023-04-25");
    if (!change.isEmpty()) {
      facts.row("waivers", "id=" + id + " " + change);
    }
  }

  private static Facts coup() {
    return Facts.of()
        .row("units", "id=U1")
        .row("activities", "id=A1 country=XAA authority=FAA recipient_kind=GOVERNMENT")
        .row("restrictions", "id=C1 kind=COUP country=XAA event=2023-03-01 determined=2023-04-15")
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION date=2023-06-15 amount=1")
        .row("transactions", "id=T2 activity=A1 type=OBLIGATION date=2023-06-16 amount=1");
  }
}
