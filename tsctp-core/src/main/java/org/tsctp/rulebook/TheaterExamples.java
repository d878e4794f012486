package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ConflictEvent;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.Exercise;
import org.tsctp.partnership.Interdiction;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Post;
import org.tsctp.partnership.Theater;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Theaters" on theaters. */
final class TheaterExamples {

  private static final String AS_OF = "2022-09-30";

  private TheaterExamples() {}

  static Example[] interoperability() {
    return new Example[] {
      exercise(
          Outcome.COMPLIANT,
          "The score rose from 0.5 to 0.7.",
          p -> p.add(exercise("E0", 2020, "0.5")).add(exercise("E1", 2021, "0.7"))),
      exercise(
          Outcome.ATTENTION,
          "The score fell from 0.9 to 0.7.",
          p -> p.add(exercise("E0", 2020, "0.9")).add(exercise("E1", 2021, "0.7"))),
      exercise(
          Outcome.INDETERMINATE,
          "Nobody recorded the score.",
          p -> p.add(exercise("E1", 2021, null)))
    };
  }

  static Example[] followUp() {
    return new Example[] {
      followUp(
          Outcome.COMPLIANT,
          "The lessons were followed up three months after the exercise.",
          "2021-06-15",
          AS_OF),
      followUp(
          Outcome.ATTENTION,
          "The lessons were followed up a year after the exercise.",
          "2022-03-15",
          AS_OF),
      followUp(
          Outcome.INDETERMINATE,
          "Nobody recorded whether the lessons were followed up.",
          "",
          AS_OF),
      followUp(Outcome.NOT_APPLICABLE, "There is still time to follow up.", "NONE", "2021-06-15")
    };
  }

  private static Example followUp(Outcome outcome, String story, String followUp, String asOf) {
    return Example.of(
        outcome,
        story,
        "E1",
        asOf,
        p ->
            p.add(
                Exercise.builder("E1")
                    .name("Exercise")
                    .date(LocalDate.of(2021, 3, 15))
                    .countries(List.of("XAA", "XAB"))
                    .followUp(EventDate.parse(followUp))
                    .build()));
  }

  private static Example exercise(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> facts) {
    return Example.of(outcome, story, "E1", AS_OF, facts);
  }

  private static Exercise exercise(String id, int year, @Nullable String score) {
    return Exercise.builder(id)
        .name("Exercise " + year)
        .date(LocalDate.of(year, 3, 15))
        .countries(List.of("XAA", "XAB"))
        .score(score == null ? null : new BigDecimal(score))
        .build();
  }

  static Example[] postsOfBothSides() {
    return new Example[] {
      border(
          Outcome.COMPLIANT,
          "Both countries keep a post.",
          Theater.Kind.BORDER_SEGMENT,
          p -> p.add(post("XAA", null)).add(post("XAB", null))),
      border(
          Outcome.ATTENTION,
          "One country closed its post, and the record is complete.",
          Theater.Kind.BORDER_SEGMENT,
          p ->
              p.add(post("XAA", null))
                  .add(post("XAB", LocalDate.of(2022, 1, 1)))
                  .complete(Post.class)),
      border(
          Outcome.INDETERMINATE,
          "No post of one country is on record, and nobody declared the record complete.",
          Theater.Kind.BORDER_SEGMENT,
          p -> p.add(post("XAA", null))),
      border(Outcome.NOT_APPLICABLE, "A corridor has no two sides.", Theater.Kind.CORRIDOR, p -> p)
    };
  }

  private static Example border(
      Outcome outcome, String story, Theater.Kind kind, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(outcome, story, "TH1", AS_OF, p -> more.apply(p.add(theater(kind))));
  }

  private static Theater theater(Theater.Kind kind) {
    return Theater.builder("TH1")
        .name("The river")
        .kind(kind)
        .countries(List.of("XAA", "XAB"))
        .build();
  }

  private static Post post(String country, @Nullable LocalDate to) {
    return Post.builder("P-" + country)
        .theater("TH1")
        .country(country)
        .from(LocalDate.of(2020, 1, 1))
        .to(to)
        .build();
  }

  static Example[] interdictions() {
    return new Example[] {
      interdictions(
          Outcome.COMPLIANT,
          "Four interdictions fell to one: so few say nothing.",
          "2022-09-30",
          p -> seize(seize(p, 2020, 4), 2021, 1).complete(Interdiction.class)),
      interdictions(
          Outcome.ATTENTION,
          "Twelve interdictions fell to two.",
          "2022-09-30",
          p -> seize(seize(p, 2020, 12), 2021, 2).complete(Interdiction.class)),
      interdictions(
          Outcome.INDETERMINATE,
          "Twelve interdictions fell to two, and nobody declared the record complete.",
          "2022-09-30",
          p -> seize(seize(p, 2020, 12), 2021, 2)),
      interdictions(
          Outcome.NOT_APPLICABLE,
          "The year is not over.",
          "2021-06-30",
          p -> seize(seize(p, 2020, 12), 2021, 2))
    };
  }

  private static Example interdictions(
      Outcome outcome, String story, String asOf, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "TH1:WEAPONS:FY2021",
        asOf,
        p -> more.apply(p.add(theater(Theater.Kind.CORRIDOR))));
  }

  private static PortfolioBuilder seize(PortfolioBuilder p, int year, int count) {
    for (int i = 0; i < count; i++) {
      p.add(
          Interdiction.builder("I" + year + "-" + i)
              .theater("TH1")
              .date(LocalDate.of(year, 3, 1 + i))
              .kind(Interdiction.Kind.WEAPONS)
              .build());
    }
    return p;
  }

  static Example[] persistentViolence() {
    return new Example[] {
      violence(
          Outcome.COMPLIANT,
          "After a year of assistance, 40 people died, where 100 had died in the two years before.",
          p -> p.add(paid()).add(killed(2020, 100, 100)).add(killed(2021, 40, 40))),
      violence(
          Outcome.ATTENTION,
          "After a year of assistance, 60 people died, where 100 had died in the two years before.",
          p -> p.add(paid()).add(killed(2020, 100, 100)).add(killed(2021, 60, 60))),
      violence(
          Outcome.INDETERMINATE,
          "After a year of assistance, between 40 and 60 people died, where 100 had died in the two"
              + " years before.",
          p -> p.add(paid()).add(killed(2020, 100, 100)).add(killed(2021, 40, 60))),
      violence(
          Outcome.NOT_APPLICABLE,
          "No assistance went there.",
          p -> p.add(killed(2020, 100, 100)).add(killed(2021, 60, 60)))
    };
  }

  private static Example violence(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "TH1:FY2021",
        AS_OF,
        p ->
            more.apply(
                p.add(theater(Theater.Kind.CORRIDOR))
                    .add(
                        Activity.builder("A1")
                            .title("Patrols")
                            .country("XAA")
                            .theater("TH1")
                            .dimension(Dimension.SECURITY)
                            .build())));
  }

  private static Transaction paid() {
    return Transaction.builder("T1")
        .activity("A1")
        .type(Transaction.Type.DISBURSEMENT)
        .date(LocalDate.of(2020, 3, 31))
        .amount(new BigDecimal("1000000"))
        .build();
  }

  private static ConflictEvent killed(int year, long low, long high) {
    return ConflictEvent.builder("V" + year)
        .date(LocalDate.of(year, 3, 31))
        .country("XAA")
        .theater("TH1")
        .kind(ConflictEvent.Kind.ONE_SIDED)
        .deathsLow(low)
        .deathsHigh(high)
        .build();
  }
}
