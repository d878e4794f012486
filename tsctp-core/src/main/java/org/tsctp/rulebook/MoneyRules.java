package org.tsctp.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.FundsStatus;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Money": whether the figures of an activity can be true together, whether Congress heard
 * in time of what it must hear, and what became of the money of an account.
 *
 * <p>FIN-1 never more disbursed than obligated, FIN-4 and S333-3 notice in time, FIN-6 and S333-4
 * to S333-6 what the notice says, FIN-5 the years of section 333, FIN-7 awards in public, FIN-2,
 * FIN-3 and FIN-8 the status of an account.
 */
final class MoneyRules implements RuleChapter {

  private static final Citation STATUS_OF_FUNDS =
      new Citation("GAO-14-518", "status of funds; the identity is our accounting rule");
  private static final Citation FIELDS = new Citation("10 U.S.C. 333(f)", "fields of the report");
  private static final Citation PROGRAM_CHANGE =
      new Citation("22 U.S.C. 2394-1 (FAA s.634A)", "notification of program changes");
  private static final Citation NOTICE_333 =
      new Citation("10 U.S.C. 333(e)", "notice and wait on activities");

  /** What every rule reads that asks what a notice says. */
  private static final List<String> NOTICE_CONTENT =
      List.of(
          "activities.authority",
          "activities.country",
          "notices.kind",
          "notices.activity",
          "notices.country",
          "notices.sent",
          "elements.framework",
          "elements.element",
          "elements.present",
          "elements.date",
          "elements.notice");

  /** What every rule reads that judges the latest status of an account. */
  private static final List<String> STATUS =
      List.of(
          "funds_status.account",
          "funds_status.country",
          "funds_status.fiscal_year",
          "funds_status.as_of",
          "funds_status.allocated");

  @Override
  public String name() {
    return "Money";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        fundsIdentity(),
        freshStatus(),
        disbursementRate(),
        programChange(),
        fundsWindow(),
        reprogramming(),
        openAwards(),
        cancelledFunds(),
        noticeAhead(),
        noticeItems(),
        longSupport(),
        construction());
  }

  private Rule<Activity> fundsIdentity() {
    return Rule.of("FIN-1", Kinds.KNOWN_ACTIVITIES)
        .title("Funds identity")
        .requires("On no day is more disbursed, less refunds, than was obligated until then.")
        .because("Money that was spent before it was obligated cannot be accounted for.")
        .weighs(Severity.HIGH, Force.AUDIT)
        .verified("PARTLY VERIFIED: headline values were seen; the identity is ours")
        .cites(STATUS_OF_FUNDS, FIELDS)
        .needs(
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "transactions.amount",
            "transactions.currency",
            "exchange_rates.usd")
        .examples(MoneyExamples.fundsIdentity())
        .judge(FundsIdentity::judge);
  }

  private Rule<Activity> programChange() {
    return Rule.of("FIN-4", Kinds.KNOWN_ACTIVITIES)
        .title("15-day notice of programme change")
        .requires("Congress is notified 15 days before more is obligated than was justified to it.")
        .because("An excess that Congress learns of afterwards is one it could not question.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(PROGRAM_CHANGE)
        .needs(
            "activities.authority",
            "activities.justified",
            "activities.currency",
            "activities.country",
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "transactions.amount",
            "transactions.currency",
            "exchange_rates.usd",
            "notices.kind",
            "notices.activity",
            "notices.country",
            "notices.sent")
        .examples(MoneyExamples.programChange())
        .judge(ProgramChange::judge);
  }

  private Rule<Activity> noticeAhead() {
    return Rule.of("S333-3", Kinds.ACTIVITIES)
        .title("15-day congressional notice")
        .requires("Congress is notified 15 days before an activity under section 333 begins.")
        .because("Support that began before Congress heard of it could not be questioned in time.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(NOTICE_333)
        .needs(
            "activities.authority",
            "activities.from",
            "activities.country",
            "notices.kind",
            "notices.activity",
            "notices.country",
            "notices.sent")
        .examples(Section333Examples.noticeAhead())
        .judge(NoticeAhead::judge);
  }

  private Rule<Activity> noticeItems() {
    return Rule.of("S333-4", Kinds.ACTIVITIES)
        .title("Notice content")
        .requires("The notice to Congress of an activity under section 333 has every item.")
        .because("A notice that leaves out what a unit can absorb cannot be judged by its readers.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified("VERIFIED")
        .cites(NOTICE_333)
        .needs(with(NOTICE_CONTENT))
        .examples(Section333Examples.noticeItems())
        .judge(NoticeItems::judge);
  }

  private Rule<Activity> longSupport() {
    return Rule.of("S333-5", Kinds.ACTIVITIES)
        .title("Sustainment beyond five years")
        .requires("The notice justifies sustainment support that lasts longer than five years.")
        .because("Support without an end is a commitment that Congress should know it makes.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified("VERIFIED")
        .cites(new Citation("10 U.S.C. 333(d)(3), (e)(7)", "sustainment support"))
        .needs(with(NOTICE_CONTENT, "elements.activity", "elements.quantity"))
        .examples(Section333Examples.longSupport())
        .judge(LongSupport::judge);
  }

  private Rule<Activity> construction() {
    return Rule.of("S333-6", Kinds.ACTIVITIES)
        .title("Construction detail above 750,000 USD")
        .requires(
            "The notice gives location and details of each construction project that costs more"
                + " than 750,000 USD.")
        .because("A building outlasts the activity that paid for it.")
        .weighs(Severity.LOW, Force.STATUTE)
        .verified("VERIFIED: statute; the threshold is that of April 2023")
        .cites(NOTICE_333)
        .needs(
            with(
                NOTICE_CONTENT,
                "activities.currency",
                "activities.from",
                "elements.activity",
                "elements.quantity",
                "exchange_rates.usd"))
        .examples(Section333Examples.construction())
        .judge(Construction::judge);
  }

  private Rule<FundsStatus> freshStatus() {
    return Rule.of("FIN-2", LatestStatus.SUBJECTS)
        .title("Status data fresh and complete")
        .requires(
            "The latest status of an account is no older than 90 days, shows what is unobligated"
                + " and unliquidated, and adds up.")
        .because("Managers who do not know what is left cannot steer it.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("PARTLY VERIFIED: the finding was seen; 90 days is ours")
        .cites(STATUS_OF_FUNDS, new Citation("GAO-14-704G (Green Book)", "use quality information"))
        .needs(
            with(
                STATUS,
                "funds_status.obligated",
                "funds_status.unobligated",
                "funds_status.unliquidated",
                "funds_status.disbursed"))
        .examples(StatusExamples.freshStatus())
        .judge(FreshStatus::judge);
  }

  private Rule<FundsStatus> disbursementRate() {
    return Rule.of("FIN-3", LatestStatus.SUBJECTS)
        .title("Disbursement rate benchmark")
        .requires(
            "Money that is five years old has been disbursed to no small part, compared with the"
                + " published rates of such programs.")
        .because("Money that does not move helps nobody, and the law takes it back.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: the published values were seen; the threshold is ours")
        .cites(Citation.of("GAO-14-518"), Citation.of("GAO-14-502"), Citation.of("GAO-18-449"))
        .needs(with(STATUS, "funds_status.disbursed"))
        .examples(StatusExamples.disbursementRate())
        .judge(DisbursementRate::judge);
  }

  private Rule<Activity> fundsWindow() {
    return Rule.of("FIN-5", Kinds.ACTIVITIES)
        .title("Section 333 funds window")
        .requires(
            "An activity under section 333 begins in the fiscal year of its money and ends by the"
                + " close of the second fiscal year thereafter.")
        .because("Money may be used only for the years for which it was given.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified("VERIFIED")
        .cites(new Citation("10 U.S.C. 333(g)", "availability of funds"))
        .needs("activities.authority", "activities.fiscal_year", "activities.from", "activities.to")
        .examples(Section333Examples.fundsWindow())
        .judge(FundsWindow::judge);
  }

  private Rule<Activity> reprogramming() {
    return Rule.of("FIN-6", Kinds.KNOWN_ACTIVITIES)
        .title("Reprogramming content rule")
        .requires(
            "The notice of a large reprogramming says what it is for and which country the money"
                + " was meant for.")
        .because("Whoever moves money should say from where to where.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified(
            "PARTLY VERIFIED: the statute was seen; what stands for a reprogramming is inferred")
        .cites(PROGRAM_CHANGE)
        .needs(
            with(
                NOTICE_CONTENT,
                "activities.justified",
                "activities.currency",
                "activities.fiscal_year",
                "transactions.activity",
                "transactions.type",
                "transactions.date",
                "transactions.amount",
                "transactions.currency",
                "exchange_rates.usd"))
        .examples(MoneyExamples.reprogramming())
        .judge(Reprogramming::judge);
  }

  private Rule<Activity> openAwards() {
    return Rule.of("FIN-7", Kinds.ACTIVITIES)
        .title("Transparency of awards")
        .requires(
            "The award is published within 90 days after its quarter; what is done under a Defense"
                + " authority is reported by 31 March.")
        .because("What was promised in public can be checked by the public.")
        .weighs(Severity.LOW, Force.STATUTE)
        .verified("VERIFIED")
        .cites(
            new Citation("22 U.S.C. 2394c", "Foreign Aid Transparency and Accountability Act"),
            new Citation("10 U.S.C. 386", "annual report on security cooperation"))
        .needs(
            "activities.authority",
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "elements.framework",
            "elements.element",
            "elements.present",
            "elements.date",
            "elements.activity",
            "reports.kind",
            "reports.due",
            "reports.submitted")
        .examples(MoneyExamples.openAwards())
        .judge(OpenAwards::judge);
  }

  private Rule<FundsStatus> cancelledFunds() {
    return Rule.of("FIN-8", LatestStatus.SUBJECTS)
        .title("Cancelled funds")
        .requires("Nothing of an account is cancelled unused.")
        .because("Cancelled money was promised to partners and is gone.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("PARTLY VERIFIED: the finding was seen; the flag is ours")
        .cites(new Citation("State OIG ISP-I-18-02", "4.96 million USD cancelled in FY2016"))
        .needs(with(STATUS, "funds_status.cancelled", "funds_status.currency"))
        .examples(StatusExamples.cancelledFunds())
        .judge(CancelledFunds::judge);
  }

  private static String[] with(List<String> columns, String... more) {
    return Stream.concat(columns.stream(), Stream.of(more)).toArray(String[]::new);
  }
}
