package org.tsctp.rulebook;

import java.util.Arrays;
import java.util.stream.Stream;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;

/** The rules on the coup restriction, of chapter "Restrictions". */
final class CoupRules {

  private static final Citation COUP_PROVISION =
      new Citation(
          "annual SFOPS act s.7008(a) (FY2024: P.L. 118-47 Div. F)", "text differs by year");
  private static final Citation COUP_REPORT =
      new Citation("CRS IF11267 (2025-09-19)", "\"duly elected\" is not defined in law");
  private static final Citation SECTION_333 =
      new Citation("10 U.S.C. 333(d)(1)", "assistance otherwise prohibited by law");
  private static final Citation COUP_WAIVER =
      new Citation(
          "annual SFOPS act s.7008(b) (FY2023: P.L. 117-328 of 2022-12-29)",
          "FY2022 text has no waiver, FY2024 text has one");
  private static final Citation LIFTING =
      new Citation(
          "annual SFOPS act s.7008(a)", "the restriction of 2012 on Mali ended on 2013-09-06");
  private static final Citation REGIONAL =
      new Citation(
          "ECOWAS Protocol A/SP1/12/01 art.45; African Charter on Democracy arts 23-26",
          "binding on member states, not on the United States");

  private static final String[] NEEDS = {
    "transactions.activity",
    "transactions.date",
    "transactions.amount",
    "activities.country",
    "activities.authority",
    "activities.recipient_kind",
    "restrictions.kind",
    "restrictions.country",
    "restrictions.event",
    "restrictions.head_elected",
    "restrictions.determined",
    "restrictions.lifted"
  };
  private static final String[] EXEMPTION_AND_WAIVER = {
    "activities.purpose",
    "activities.notwithstanding",
    "waivers.rule",
    "waivers.country",
    "waivers.activity",
    "waivers.from",
    "waivers.to",
    "waivers.reason",
    "waivers.basis",
    "waivers.requested_by",
    "waivers.approved_by",
    "waivers.certified",
    "waivers.consulted",
    "waivers.notified"
  };

  private CoupRules() {}

  private static String[] needs(String... more) {
    return Stream.of(NEEDS, EXEMPTION_AND_WAIVER, more)
        .flatMap(Arrays::stream)
        .distinct()
        .toArray(String[]::new);
  }

  static Rule<Transaction> restriction() {
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
        .needs(needs())
        .waivable()
        .examples(RestrictionExamples.coupRestriction())
        .judge(CoupRestriction::judge);
  }

  static Rule<Transaction> democracyException() {
    return Rule.of("COUP-2", Kinds.SPENDING)
        .title("Democracy exception")
        .requires(
            "Money that goes to a country under the coup restriction for elections, participation"
                + " in democratic processes or a democratic transition does so in a year whose law"
                + " has that exception.")
        .because("An exception that the law of the year does not have frees nothing.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified(
            "PARTLY VERIFIED: the exceptions were seen; the first year of the transition limb was"
                + " not")
        .cites(COUP_PROVISION, COUP_REPORT)
        .needs(needs())
        .examples(CoupExamples.democracyException())
        .judge(DemocracyException::judge);
  }

  static Rule<Waiver> waiver() {
    return Rule.of("COUP-3", Kinds.WAIVERS)
        .title("Programme-by-programme waiver")
        .requires(
            "A waiver of the coup restriction names its program, begins when the law allows"
                + " waivers, and was certified, consulted upon and notified by then.")
        .because("A waiver is an act of law only in the form that the law gives it.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified(
            "PARTLY VERIFIED: FY2022 text has no waiver, FY2023 and FY2024 text have one; the start"
                + " is inferred")
        .cites(COUP_WAIVER)
        .needs(
            "waivers.rule",
            "waivers.activity",
            "waivers.from",
            "waivers.certified",
            "waivers.consulted",
            "waivers.notified",
            "waivers.reason",
            "waivers.basis",
            "waivers.requested_by",
            "waivers.approved_by")
        .examples(CoupExamples.waiver())
        .judge(CoupWaiver::judge);
  }

  static Rule<Restriction> resumption() {
    return Rule.of("COUP-4", Kinds.RESTRICTIONS)
        .title("Resumption")
        .requires(
            "Direct assistance to the government is resumed only from the day on which the"
                + " restriction was lifted.")
        .because("Lifting removes the bar from that day on, and not for the time before.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(LIFTING, COUP_REPORT)
        .needs(needs("transactions.type"))
        .examples(CoupExamples.resumption())
        .judge(Resumption::judge);
  }

  static Rule<Transaction> section333() {
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

  static Rule<Restriction> regionalSuspension() {
    return Rule.of("COUP-6", Kinds.RESTRICTIONS)
        .title("Regional suspension signal")
        .requires(
            "Where a regional body has suspended a country, a coup restriction is determined too,"
                + " or somebody knows why not.")
        .because("Neighbors who judge a seizure of power otherwise may know something.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified(
            "PARTLY VERIFIED: the protocols were seen; the dates of suspension by country mostly"
                + " were not")
        .cites(REGIONAL)
        .needs(
            "restrictions.kind",
            "restrictions.country",
            "restrictions.body",
            "restrictions.event",
            "restrictions.head_elected",
            "restrictions.determined",
            "restrictions.lifted")
        .examples(CoupExamples.regionalSuspension())
        .judge(RegionalSuspension::judge);
  }
}
