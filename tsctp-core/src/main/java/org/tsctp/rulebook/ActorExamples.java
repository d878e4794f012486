package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.ReportingPeriod;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.Indicator;
import org.tsctp.partnership.Objective;
import org.tsctp.partnership.Observation;
import org.tsctp.partnership.Partner;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Response;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Strategy;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Theaters" on actors and people. */
final class ActorExamples {

  private static final String AS_OF = "2022-09-30";

  private ActorExamples() {}

  static Example[] actorOverlap() {
    return new Example[] {
      overlap(Outcome.COMPLIANT, "Two agencies train for one objective.", "XAA", "O1"),
      overlap(
          Outcome.ATTENTION,
          "Two agencies train in one country for different objectives.",
          "XAA",
          "O2"),
      overlap(
          Outcome.INDETERMINATE,
          "Two agencies train in one country, and one of them names no objective.",
          "XAA",
          null),
      overlap(Outcome.NOT_APPLICABLE, "The activity is regional.", null, "O1")
    };
  }

  private static Example overlap(
      Outcome outcome, String story, @Nullable String country, @Nullable String objective) {
    return Example.of(
        outcome,
        story,
        "A1",
        AS_OF,
        p ->
            p.add(Strategy.builder("S1").title("Strategy").from(LocalDate.of(2020, 1, 1)).build())
                .add(Objective.builder("O1").strategy("S1").title("Borders").build())
                .add(Objective.builder("O2").strategy("S1").title("Courts").build())
                .add(training("A1").country(country).agency("State").objective("O1").build())
                .add(training("A2").country("XAA").agency("Defense").objective(objective).build()));
  }

  private static ActivityBuilder training(String id) {
    return Activity.builder(id)
        .title("Training " + id)
        .effort(Activity.Effort.TRAINING)
        .program(null)
        .from(LocalDate.of(2021, 1, 1));
  }

  static Example[] actorDivergence() {
    return new Example[] {
      suspension(
          Outcome.COMPLIANT,
          "The payment came before the suspension.",
          Restriction.Kind.REGIONAL_SUSPENSION,
          Dimension.SECURITY,
          "2021-05-31"),
      suspension(
          Outcome.ATTENTION,
          "A regional body suspended the country; another partner went on paying for its forces.",
          Restriction.Kind.REGIONAL_SUSPENSION,
          Dimension.SECURITY,
          "2021-06-01"),
      suspension(
          Outcome.INDETERMINATE,
          "A payment went on, and nobody recorded what for.",
          Restriction.Kind.REGIONAL_SUSPENSION,
          null,
          "2021-06-01"),
      suspension(
          Outcome.NOT_APPLICABLE,
          "The restriction is that of national law, not of a partner body.",
          Restriction.Kind.COUP,
          Dimension.SECURITY,
          "2021-06-01")
    };
  }

  private static Example suspension(
      Outcome outcome, String story, Restriction.Kind kind, @Nullable Dimension side, String paid) {
    return Example.of(
        outcome,
        story,
        "R1",
        AS_OF,
        p ->
            p.add(
                    Restriction.builder("R1")
                        .kind(kind)
                        .country("XAA")
                        .event(LocalDate.of(2021, 6, 1))
                        .build())
                .add(Activity.builder("A1").title("Radios").country("XAA").dimension(side).build())
                .add(money("A1", Transaction.Type.DISBURSEMENT, LocalDate.parse(paid), "100000")));
  }

  static Example[] partnerShare() {
    return new Example[] {
      share(
          Outcome.COMPLIANT,
          "The partner paid 20 of every 100 in both years.",
          p -> given(own(given(own(p, 2020, "20"), 2020, "80"), 2021, "20"), 2021, "80")),
      share(
          Outcome.ATTENTION,
          "The partner paid 20 of every 100, and a year later 10.",
          p -> given(own(given(own(p, 2020, "20"), 2020, "80"), 2021, "10"), 2021, "90")),
      share(
          Outcome.INDETERMINATE,
          "No payment of the partner is on record, and nobody declared the record complete.",
          p -> given(given(p, 2020, "80"), 2021, "80")),
      share(
          Outcome.NOT_APPLICABLE,
          "It is the first year on record.",
          p -> given(own(p, 2021, "20"), 2021, "80"))
    };
  }

  private static Example share(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "XAA:FY2021",
        AS_OF,
        p ->
            more.apply(
                p.add(
                    Activity.builder("A1")
                        .title("Wells")
                        .country("XAA")
                        .dimension(Dimension.DEVELOPMENT)
                        .build())));
  }

  private static PortfolioBuilder given(PortfolioBuilder p, int year, String amount) {
    return p.add(money("A1", Transaction.Type.DISBURSEMENT, LocalDate.of(year, 3, 31), amount));
  }

  private static PortfolioBuilder own(PortfolioBuilder p, int year, String amount) {
    return p.add(
        money("A1", Transaction.Type.PARTNER_CONTRIBUTION, LocalDate.of(year, 3, 31), amount));
  }

  private static Transaction money(
      String activity, Transaction.Type type, LocalDate date, String amount) {
    return Transaction.builder(activity + "-" + type + "-" + date)
        .activity(activity)
        .type(type)
        .date(date)
        .amount(new BigDecimal(amount))
        .build();
  }

  static Example[] answeredFindings() {
    return new Example[] {
      answered(
          Outcome.COMPLIANT,
          "The partner contested the finding and gave its register.",
          Response.Position.CONTESTED,
          "register",
          AS_OF),
      answered(
          Outcome.ATTENTION,
          "The partner contested the finding and gave nothing.",
          Response.Position.CONTESTED,
          null,
          AS_OF),
      answered(
          Outcome.INDETERMINATE,
          "The partner planned a remedy a year and a half ago; no follow-up is on record, and nobody"
              + " declared the record complete.",
          Response.Position.PLANNED,
          null,
          AS_OF),
      answered(
          Outcome.NOT_APPLICABLE,
          "The partner planned a remedy a month ago.",
          Response.Position.PLANNED,
          null,
          "2021-04-30")
    };
  }

  private static Example answered(
      Outcome outcome,
      String story,
      Response.Position position,
      @Nullable String evidence,
      String asOf) {
    return Example.of(
        outcome,
        story,
        "EUM-1/D1:XAA-MOD:2021-03-31:" + position,
        asOf,
        p ->
            p.add(
                    Partner.builder("XAA-MOD")
                        .name("Ministry")
                        .kind(Partner.Kind.AGENCY)
                        .country("XAA")
                        .build())
                .add(
                    Response.builder()
                        .finding("EUM-1/D1")
                        .partner("XAA-MOD")
                        .date(LocalDate.of(2021, 3, 31))
                        .position(position)
                        .evidence(evidence)
                        .build()));
  }

  static Example[] opportunityCost() {
    return new Example[] {
      cost(
          Outcome.COMPLIANT,
          "Security money and civilian money both grew.",
          p -> sides(p, "50", "50", "0", "60", "60", "0")),
      cost(
          Outcome.ATTENTION,
          "Security money grew from 50 to 70 while civilian money fell from 50 to 30.",
          p -> sides(p, "50", "50", "0", "70", "30", "0")),
      cost(
          Outcome.INDETERMINATE,
          "Civilian money fell by 30; 30 more are for nobody knows what.",
          p -> sides(p, "50", "50", "0", "50", "20", "30")),
      cost(
          Outcome.NOT_APPLICABLE,
          "It is the first year on record.",
          p -> p.add(money("S", Transaction.Type.DISBURSEMENT, LocalDate.of(2021, 3, 31), "50")))
    };
  }

  private static Example cost(Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "XAA:FY2021",
        AS_OF,
        p ->
            more.apply(
                p.add(side("S", Dimension.SECURITY))
                    .add(side("G", Dimension.GOVERNANCE))
                    .add(side("U", null))));
  }

  private static Activity side(String id, @Nullable Dimension dimension) {
    return Activity.builder(id).title("Activity " + id).country("XAA").dimension(dimension).build();
  }

  /** Security, civilian and open money of 2020, then of 2021. */
  private static PortfolioBuilder sides(PortfolioBuilder p, String... amounts) {
    for (int i = 0; i < amounts.length; i++) {
      String activity = i % 3 == 0 ? "S" : i % 3 == 1 ? "G" : "U";
      p.add(
          money(
              activity,
              Transaction.Type.DISBURSEMENT,
              LocalDate.of(i < 3 ? 2020 : 2021, 3, 31),
              amounts[i]));
    }
    return p;
  }

  static Example[] dailyLife() {
    return new Example[] {
      life(
          Outcome.COMPLIANT,
          "Rule of law rose from 30 to 40, with a standard error of 3.",
          Dimension.GOVERNANCE,
          "40",
          "3"),
      life(
          Outcome.ATTENTION,
          "Rule of law fell from 30 to 20, with a standard error of 3, despite assistance.",
          Dimension.GOVERNANCE,
          "20",
          "3"),
      life(
          Outcome.INDETERMINATE,
          "Rule of law fell from 30 to 20; nobody recorded how exact that is.",
          Dimension.GOVERNANCE,
          "20",
          null),
      life(
          Outcome.NOT_APPLICABLE,
          "The number of posts is not an indicator of governance.",
          Dimension.SECURITY,
          "20",
          "3")
    };
  }

  private static Example life(
      Outcome outcome, String story, Dimension dimension, String value, @Nullable String se) {
    return Example.of(
        outcome,
        story,
        "I1:XAA",
        AS_OF,
        p ->
            p.add(
                    Indicator.builder("I1")
                        .name("Rule of law")
                        .dimension(dimension)
                        .direction(Indicator.Direction.HIGHER_IS_BETTER)
                        .build())
                .add(observation("2017", "30", "3"))
                .add(observation("2021", value, se))
                .add(side("G", Dimension.GOVERNANCE))
                .add(money("G", Transaction.Type.DISBURSEMENT, LocalDate.of(2019, 3, 31), "100")));
  }

  private static Observation observation(String year, String value, @Nullable String se) {
    return Observation.builder()
        .indicator("I1")
        .country("XAA")
        .period(ReportingPeriod.parse(year))
        .value(new BigDecimal(value))
        .se(se == null ? null : new BigDecimal(se))
        .build();
  }
}
