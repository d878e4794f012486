package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.AllegationBuilder;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.RosterEntry;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the duties that go with vetting. */
final class VettingDutyExamples {

  private static final String AS_OF = "2022-09-30";

  private VettingDutyExamples() {}

  static Example[] unidentifiedUnit() {
    return new Example[] {
      fuel(
          Outcome.COMPLIANT,
          "Fuel was given to the army of XAA; the list of prohibited units had been sent three"
              + " months before.",
          Truth.FALSE,
          p -> p.add(list())),
      fuel(
          Outcome.VIOLATION,
          "Fuel was given to the army of XAA; the notices are complete and hold no list.",
          Truth.FALSE,
          p -> p.complete(Notice.class)),
      fuel(
          Outcome.INDETERMINATE,
          "Fuel was given to the army of XAA; nobody says whether the unit could be known.",
          Truth.UNKNOWN,
          p -> p.add(list())),
      fuel(
          Outcome.NOT_APPLICABLE,
          "The unit that got the fuel could be known beforehand; it is only not written down.",
          Truth.TRUE,
          p -> p)
    };
  }

  static Example[] requestedEarly() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The vetting was asked for a month before the delivery.",
          Authority.FAA,
          p -> p.add(vetting("2021-02-01", Vetting.Outcome.APPROVED))),
      example(
          Outcome.VIOLATION,
          "The vetting was asked for four working days before the delivery.",
          Authority.FAA,
          p -> p.add(vetting("2021-02-23", Vetting.Outcome.APPROVED))),
      example(
          Outcome.INDETERMINATE,
          "The unit was approved; nobody wrote down when that was asked for.",
          Authority.FAA,
          p -> p.add(VettingExamples.approved("2020-10-01", null))),
      example(
          Outcome.NOT_APPLICABLE,
          "No vetting was asked for; that is for LEAHY-3 to judge.",
          Authority.FAA,
          p -> p)
    };
  }

  static Example[] dutyToInform() {
    return new Example[] {
      withheld(
          Outcome.COMPLIANT,
          "The unit was rejected in March 2021; within two months the committees were informed and"
              + " help was offered.",
          Vetting.Outcome.REJECTED,
          p ->
              p.add(notice("N1", Notice.Kind.DUTY_TO_INFORM, "2021-04-01"))
                  .add(notice("N2", Notice.Kind.ASSISTANCE_OFFER, "2021-05-01"))),
      withheld(
          Outcome.ATTENTION,
          "The committees were informed, and help was offered only after fifteen months.",
          Vetting.Outcome.REJECTED,
          p ->
              p.add(notice("N1", Notice.Kind.DUTY_TO_INFORM, "2021-04-01"))
                  .add(notice("N2", Notice.Kind.ASSISTANCE_OFFER, "2022-06-01"))),
      withheld(
          Outcome.VIOLATION,
          "More than a year later the complete notices hold no word of it.",
          Vetting.Outcome.SUSPENDED,
          p -> p.complete(Notice.class)),
      withheld(
          Outcome.INDETERMINATE,
          "More than a year later no notice is on record, but nobody says that they are complete.",
          Vetting.Outcome.SUSPENDED,
          p -> p),
      withheld(Outcome.NOT_APPLICABLE, "The unit was approved.", Vetting.Outcome.APPROVED, p -> p)
    };
  }

  static Example[] ineligibleUnit() {
    return new Example[] {
      tainted(
          Outcome.COMPLIANT,
          "The unit is named in the publication of 2021.",
          p -> p.add(notice("N1", Notice.Kind.PUBLICATION, "2021-05-01"))),
      tainted(
          Outcome.ATTENTION,
          "The unit is not named; a report gives the reasons of national security.",
          p -> p.add(notice("N1", Notice.Kind.NONPUBLICATION, "2021-05-01"))),
      tainted(
          Outcome.VIOLATION,
          "The complete notices neither name the unit nor say why not.",
          p -> p.complete(Notice.class)),
      tainted(
          Outcome.INDETERMINATE,
          "No publication is on record, but nobody says that the notices are complete.",
          p -> p),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "Nothing is on record against the unit.",
          "U1",
          AS_OF,
          p -> p.add(VettingExamples.unit()))
    };
  }

  static Example[] inRoster() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The roster of January 2021 names the unit.",
          Authority.FAA,
          p -> p.add(roster("U1"))),
      Example.of(
          Outcome.ATTENTION,
          "A month after the delivery no roster names the unit; there is time left.",
          "D1",
          "2021-04-01",
          p ->
              p.add(VettingExamples.activity(Authority.FAA))
                  .add(VettingExamples.unit())
                  .add(VettingExamples.delivery())),
      example(
          Outcome.VIOLATION,
          "The complete rosters do not name the unit.",
          Authority.FAA,
          p -> p.add(otherUnit()).add(roster("U2")).complete(RosterEntry.class)),
      example(Outcome.INDETERMINATE, "No roster is on record.", Authority.FAA, p -> p),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The vehicles came in 2010, before the law asked for a roster.",
          "D1",
          AS_OF,
          p ->
              p.add(VettingExamples.activity(Authority.FAA))
                  .add(VettingExamples.unit())
                  .add(
                      Delivery.builder("D1")
                          .activity("A1")
                          .unit("U1")
                          .kind(Delivery.Kind.EQUIPMENT)
                          .date(LocalDate.of(2010, 3, 1))
                          .build()))
    };
  }

  static Example[] unitOfAllegation() {
    return new Example[] {
      allegation(
          Outcome.COMPLIANT,
          "Summary executions by soldiers of an unknown unit were found credible; the embassy asked"
              + " the ministry for the unit.",
          a -> credible(a).identificationEffort(LocalDate.of(2021, 2, 1))),
      allegation(
          Outcome.VIOLATION,
          "Summary executions by soldiers of an unknown unit were found credible; nobody tried to"
              + " find out which unit it was.",
          a -> credible(a).identificationEffort(EventDate.NONE)),
      allegation(
          Outcome.INDETERMINATE,
          "Summary executions by soldiers of an unknown unit were found credible; no effort is on"
              + " record.",
          VettingDutyExamples::credible),
      allegation(
          Outcome.NOT_APPLICABLE,
          "The allegation was looked into and found not credible.",
          a ->
              a.credibility(Allegation.Credibility.NOT_CREDIBLE)
                  .assessed(LocalDate.of(2020, 11, 15)))
    };
  }

  private static AllegationBuilder credible(AllegationBuilder allegation) {
    return allegation
        .credibility(Allegation.Credibility.CREDIBLE)
        .assessed(LocalDate.of(2020, 11, 15));
  }

  private static Example allegation(
      Outcome outcome, String story, UnaryOperator<AllegationBuilder> cells) {
    return Example.of(
        outcome,
        story,
        "ALG1",
        AS_OF,
        p -> p.add(cells.apply(VettingExamples.allegation().unit(null)).build()));
  }

  private static Example tainted(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "U1",
        AS_OF,
        p -> more.apply(p.add(VettingExamples.unit()).add(VettingExamples.killing("2020-11-15"))));
  }

  private static Example withheld(
      Outcome outcome, String story, Vetting.Outcome result, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "V1",
        AS_OF,
        p -> more.apply(p.add(VettingExamples.unit()).add(vetting("2021-01-15", result))));
  }

  private static Vetting vetting(String requested, Vetting.Outcome outcome) {
    return Vetting.builder("V1")
        .unit("U1")
        .requested(LocalDate.parse(requested))
        .decided(LocalDate.of(2021, 3, 1))
        .outcome(outcome)
        .build();
  }

  private static Notice notice(String id, Notice.Kind kind, String sent) {
    return Notice.builder(id).kind(kind).unit("U1").sent(LocalDate.parse(sent)).build();
  }

  private static RosterEntry roster(String unit) {
    return RosterEntry.builder("RO1").unit(unit).date(LocalDate.of(2021, 1, 31)).build();
  }

  private static Unit otherUnit() {
    return Unit.builder("U2").name("2nd Patrol Company").country("XAA").build();
  }

  static Example[] hindsight() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "Nothing came to light about the unit after the delivery.",
          Authority.FAA,
          p -> p),
      example(
          Outcome.ATTENTION,
          "A killing of 2020 was found credible in June 2021, three months after the delivery.",
          Authority.FAA,
          p -> p.add(VettingExamples.killing("2021-06-01"))),
      example(
          Outcome.NOT_APPLICABLE,
          "The delivery is paid under another authority.",
          Authority.OTHER,
          p -> p)
    };
  }

  private static Example fuel(
      Outcome outcome, String story, Truth identifiable, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        AS_OF,
        p ->
            more.apply(
                p.add(VettingExamples.activity(Authority.FAA))
                    .add(
                        Delivery.builder("D1")
                            .activity("A1")
                            .identifiable(identifiable)
                            .kind(Delivery.Kind.OTHER)
                            .date(LocalDate.of(2021, 3, 1))
                            .build())));
  }

  private static Notice list() {
    return Notice.builder("N1")
        .kind(Notice.Kind.PROHIBITED_UNITS_LIST)
        .country("XAA")
        .sent(LocalDate.of(2020, 12, 1))
        .build();
  }

  static Example example(
      Outcome outcome, String story, Authority authority, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        AS_OF,
        p ->
            more.apply(
                p.add(VettingExamples.activity(authority))
                    .add(VettingExamples.unit())
                    .add(VettingExamples.delivery())));
  }
}
