package org.tsctp.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Restrictions": money that may not be spent on a government.
 *
 * <p>COUP-1 coup restriction, COUP-5 its knock-on to section 333.
 */
final class RestrictionRules implements RuleChapter {

  private static final Citation COUP_PROVISION =
      new Citation(
          "annual SFOPS act s.7008(a) (FY2024: P.L. 118-47 Div. F)", "text differs by year");
  private static final Citation COUP_REPORT =
      new Citation("CRS IF11267 (2025-09-19)", "\"duly elected\" is not defined in law");
  private static final Citation SECTION_333 =
      new Citation("10 U.S.C. 333(d)(1)", "assistance otherwise prohibited by law");

  private static final String[] NEEDS = {
    "transactions.activity",
    "transactions.date",
    "transactions.amount",
    "activities.country",
    "activities.authority",
    "activities.recipient_kind",
    "restrictions.country",
    "restrictions.event",
    "restrictions.head_elected",
    "restrictions.determined",
    "restrictions.lifted"
  };
  private static final String[] EXEMPTION_AND_WAIVER = {
    "activities.purpose",
    "activities.notwithstanding",
    "waivers.from",
    "waivers.requested_by",
    "waivers.approved_by",
    "waivers.certified",
    "waivers.consulted",
    "waivers.notified"
  };

  @Override
  public String name() {
    return "Restrictions";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(coupRestriction(), section333());
  }

  private Rule<Transaction> coupRestriction() {
    return Rule.of("COUP-1", Kinds.SPENDING)
        .title("Coup restriction")
        .requires(
            "No money under the Foreign Assistance Act or the Arms Export Control Act is obligated"
                + " or spent on a government whose duly elected head was deposed by a military coup,"
                + " from the determination until it is lifted, unless it is exempt or waived.")
        .because("Assistance must not reward those who depose an elected government.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(COUP_PROVISION, COUP_REPORT)
        .needs(
            Stream.concat(Arrays.stream(NEEDS), Arrays.stream(EXEMPTION_AND_WAIVER))
                .toArray(String[]::new))
        .waivable()
        .examples(RestrictionExamples.coupRestriction())
        .judge(CoupRestriction::judge);
  }

  private Rule<Transaction> section333() {
    return Rule.of("COUP-5", Kinds.SPENDING)
        .title("Knock-on to DoD section 333")
        .requires(
            "No money under 10 U.S.C. 333 goes to a country under the coup restriction; there is no"
                + " exemption and no waiver.")
        .because("Section 333 may not do what other law prohibits.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(SECTION_333, COUP_REPORT)
        .needs(NEEDS)
        .examples(RestrictionExamples.section333())
        .judge(CoupRestriction::judgeSection333);
  }
}
