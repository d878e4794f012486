package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Language;
import org.tsctp.explain.Missing;
import org.tsctp.report.FindingText.Depth;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

class FindingTextTest {

  @Test
  void full_text_names_every_leaf_with_its_place() {
    Golden.assertSame("finding-full.txt", text(Outcome.VIOLATION, Depth.FULL));
  }

  @Test
  void short_text_tells_what_would_change_it() {
    Golden.assertSame("finding-short.txt", text(Outcome.VIOLATION, Depth.SHORT));
  }

  @Test
  void what_could_not_be_assessed_tells_what_would_decide_it() {
    Golden.assertSame("finding-indeterminate.txt", text(Outcome.INDETERMINATE, Depth.FULL));
  }

  @Test
  void line_holds_letter_id_day_country_money_and_message() {
    assertThat(text(Outcome.VIOLATION, Depth.LINE))
        .isEqualTo(
            "V TEST-1:D10  2021-11-18  XAA  612 000.50 USD  U1 received VIOLATION on 2021-11-18.\n");
    assertThat(FindingText.line(ReportSample.finding(Outcome.COMPLIANT)))
        .startsWith(". TEST-1:D6  ");
  }

  @Test
  void every_outcome_has_a_text_in_every_depth() {
    for (Outcome outcome : Outcome.values()) {
      for (Depth depth : Depth.values()) {
        assertThat(text(outcome, depth)).contains(ReportSample.finding(outcome).id());
      }
    }
  }

  @Test
  void a_waiver_is_named_with_who_stands_for_it() {
    assertThat(text(Outcome.WAIVED, Depth.FULL))
        .contains("Waiver            W1: =HYPERLINK(1); basis not stated; requested by nobody\n");
  }

  @Test
  void long_lists_of_what_is_missing_are_cut_with_their_number() {
    Missing missing = new Missing("activities", "dimension", "A1");

    assertThat(
            FindingText.wanted(
                List.of(missing, missing, missing, missing), Words.of(Language.ENGLISH)))
        .isEqualTo(
            "activities.dimension of A1, activities.dimension of A1, activities.dimension of A1"
                + " and 1"
                + Plain.GLUE
                + "more");
  }

  private static String text(Outcome outcome, Depth depth) {
    StringBuilder out = new StringBuilder();
    Finding finding = ReportSample.finding(outcome);
    FindingText.write(ReportSample.evaluation(true), finding, depth, TextStyle.PLAIN, out);
    return out.toString();
  }
}
