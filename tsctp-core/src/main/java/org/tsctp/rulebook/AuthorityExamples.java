package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rule on the days of an authority. */
final class AuthorityExamples {

  private AuthorityExamples() {}

  static Example[] inForce() {
    return new Example[] {
      obligated(
          Outcome.VIOLATION,
          "A program that began after section 1206 had ended was funded under it.",
          Authority.SECTION_1206,
          "2016-05-01"),
      obligated(
          Outcome.ATTENTION,
          "Money of section 2282 was obligated after the day on which it is held to have ended.",
          Authority.SECTION_2282,
          "2017-02-01"),
      obligated(
          Outcome.COMPLIANT,
          "Money of section 2282 was obligated while it was in force.",
          Authority.SECTION_2282,
          "2016-05-01"),
      obligated(
          Outcome.INDETERMINATE,
          "Money was obligated under an authority that is not on record.",
          null,
          "2016-05-01"),
      obligated(
          Outcome.NOT_APPLICABLE,
          "The money is that of the Foreign Assistance Act.",
          Authority.FAA,
          "2016-05-01")
    };
  }

  private static Example obligated(
      Outcome outcome, String story, @Nullable Authority authority, String day) {
    LocalDate date = LocalDate.parse(day);
    return Example.of(
        outcome,
        story,
        "A1",
        "2018-09-30",
        p ->
            p.add(
                    Activity.builder("A1")
                        .title("Border surveillance vehicles")
                        .country("XAA")
                        .authority(authority)
                        .from(date.minusDays(30))
                        .build())
                .add(
                    Transaction.builder("T1")
                        .activity("A1")
                        .type(Transaction.Type.OBLIGATION)
                        .date(date)
                        .amount(new BigDecimal("480000"))
                        .build()));
  }
}
