package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Rights". */
final class RightsExamples {

  private static final String AS_OF = "2022-09-30";
  private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

  private RightsExamples() {}

  static Example[] patternOfViolations() {
    return new Example[] {
      listed(
          Outcome.COMPLIANT,
          "The list of 2020 says that there is no finding on the country.",
          "IMET",
          p -> p.add(finding(false))),
      listed(
          Outcome.ATTENTION,
          "There is a finding; extraordinary circumstances were certified before the course began.",
          "IMET",
          p ->
              p.add(finding(true))
                  .add(
                      Notice.builder("N1")
                          .kind(Notice.Kind.CERTIFICATION)
                          .country("XAA")
                          .sent(LocalDate.of(2020, 12, 15))
                          .build())),
      listed(
          Outcome.VIOLATION,
          "Courses went on under a finding, and no certification is on record.",
          "IMET",
          p -> p.add(finding(true))),
      listed(
          Outcome.INDETERMINATE,
          "No finding is on record, neither one nor the other.",
          "IMET",
          p -> p),
      listed(
          Outcome.NOT_APPLICABLE,
          "Development assistance is not security assistance.",
          "DA",
          p -> p.add(finding(true)))
    };
  }

  static Example[] policeProhibition() {
    return new Example[] {
      police(
          Outcome.ATTENTION,
          "Customs officers were trained under the customs exception; the unit is a police unit.",
          Activity.PoliceException.CUSTOMS,
          Unit.Branch.POLICE),
      police(
          Outcome.VIOLATION,
          "An intelligence service was trained in riot control; no exception is claimed.",
          Activity.PoliceException.NO_EXCEPTION,
          Unit.Branch.INTELLIGENCE),
      police(
          Outcome.INDETERMINATE,
          "A police unit was trained; which exception is claimed is not known.",
          null,
          Unit.Branch.POLICE),
      police(
          Outcome.NOT_APPLICABLE, "An army battalion is no police force.", null, Unit.Branch.ARMY)
    };
  }

  static Example[] concurrence() {
    Element agreed = element("concurrence", Presence.Y, FROM);
    return new Example[] {
      section333(
          Outcome.COMPLIANT,
          "The Secretary of State concurred on the first day of a border security program.",
          Activity.Purpose.MARITIME_AND_BORDER_SECURITY,
          p -> p.add(agreed)),
      section333(
          Outcome.VIOLATION,
          "Health is none of the purposes that the section names.",
          Activity.Purpose.HEALTH,
          p -> p.add(agreed)),
      section333(
          Outcome.INDETERMINATE,
          "It is not known when the Secretary of State concurred.",
          Activity.Purpose.COUNTERTERRORISM,
          p -> p.add(element("concurrence", Presence.Y, null))),
      activity(
          Outcome.NOT_APPLICABLE,
          "The activity is under another law.",
          a -> a.authority(Authority.FAA),
          p -> p)
    };
  }

  static Example[] rightsElements() {
    return new Example[] {
      section333(
          Outcome.COMPLIANT,
          "All elements are there, and the program was certified on its first day.",
          null,
          p -> addAll(p, Presence.Y)),
      section333(
          Outcome.ATTENTION,
          "The training on the law of armed conflict is planned with State.",
          null,
          p -> addAll(p, Presence.PARTIAL)),
      section333(
          Outcome.VIOLATION,
          "The package is equipment alone: nothing on the law of armed conflict.",
          null,
          p -> addAll(p, Presence.N)),
      section333(
          Outcome.INDETERMINATE,
          "Nothing is on record about the elements, and the record may lack rows.",
          null,
          p -> p),
      activity(
          Outcome.NOT_APPLICABLE,
          "The activity is under another law.",
          a -> a.authority(Authority.FAA),
          p -> p)
    };
  }

  /** An example about one activity that began on the first day of 2021. */
  static Example activity(
      Outcome outcome,
      String story,
      UnaryOperator<ActivityBuilder> with,
      UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "A1",
        AS_OF,
        p ->
            more.apply(
                p.add(
                    with.apply(Activity.builder("A1").title("Patrols").country("XAA").from(FROM))
                        .build())));
  }

  private static Example listed(
      Outcome outcome, String story, String account, UnaryOperator<PortfolioBuilder> more) {
    return activity(outcome, story, a -> a.account(account), more);
  }

  private static Listing finding(boolean listed) {
    return Listing.builder("L1")
        .list(Listing.ListName.HR502B)
        .country("XAA")
        .year(2020)
        .listed(listed)
        .build();
  }

  private static Example police(
      Outcome outcome,
      String story,
      Activity.@Nullable PoliceException exception,
      Unit.Branch branch) {
    return Example.of(
        outcome,
        story,
        "D1",
        AS_OF,
        p ->
            p.add(
                    Activity.builder("A1")
                        .title("Patrols")
                        .country("XAA")
                        .authority(Authority.FAA)
                        .policeException(exception)
                        .build())
                .add(Unit.builder("U1").name("Unit 1").country("XAA").branch(branch).build())
                .add(delivery("U1")));
  }

  static Delivery delivery(String unit) {
    return Delivery.builder("D1")
        .activity("A1")
        .unit(unit)
        .kind(Delivery.Kind.TRAINING)
        .date(LocalDate.of(2021, 3, 1))
        .build();
  }

  private static Example section333(
      Outcome outcome,
      String story,
      Activity.@Nullable Purpose purpose,
      UnaryOperator<PortfolioBuilder> more) {
    return activity(outcome, story, a -> a.authority(Authority.SECTION_333).purpose(purpose), more);
  }

  private static Element element(String name, Presence presence, @Nullable LocalDate date) {
    var row =
        Element.builder("E-" + name)
            .framework(Element.Framework.S333)
            .element(name)
            .present(presence)
            .activity("A1");
    return row.date(date == null ? EventDate.UNKNOWN : EventDate.of(date)).build();
  }

  private static PortfolioBuilder addAll(PortfolioBuilder portfolio, Presence loac) {
    portfolio.add(element("loac", loac, null));
    for (String name :
        List.of("human_rights", "rule_of_law", "civilian_control", "institutional_capacity")) {
      portfolio.add(element(name, Presence.Y, null));
    }
    return portfolio.add(element("certification", Presence.Y, FROM));
  }
}
