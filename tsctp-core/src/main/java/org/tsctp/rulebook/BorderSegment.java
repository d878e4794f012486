package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Membership;
import org.tsctp.partnership.Partner;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Theater;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule BORD-3: whether the states on both sides of a border take part, unrestricted. */
final class BorderSegment {

  private static final String PARTNERSHIP = "border.partnership";

  private static final Sentence NO_SEGMENT =
      Sentence.of("BORD-3.no-segment", "{theater} is no border segment.");
  private static final Sentence ONE_SIDE =
      Sentence.of("BORD-3.one-side", "{theater} names the state on one side of the border only.");
  private static final Sentence COVERED =
      Sentence.of(
          "BORD-3.covered",
          "On {date}, the states of {theater} were partners without a restriction: {countries}.");
  private static final Sentence RESTRICTED =
      Sentence.of(
          "BORD-3.restricted", "On {date}, states of {theater} were restricted: {countries}.");
  private static final Sentence NO_PARTNER =
      Sentence.of(
          "BORD-3.no-partner",
          "On {date}, states of {theater} were not shown to be partners: {countries}.");
  private static final Sentence UNKNOWN =
      Sentence.of(
          "BORD-3.unknown",
          "It is not known whether these states of {theater} were partners without a restriction on"
              + " {date}: {countries}.");
  private static final Sentence LOOKED_FOR_SEAT =
      Sentence.of("BORD-3.looked-for-seat", "a seat of {country} in {body} on {day}");

  private final Theater theater;
  private final Case facts;
  private final LocalDate day;
  private final String body;
  private final List<Side> sides;

  /** What is known of one state on the day. */
  private record Side(
      String country,
      Truth partner,
      Truth restricted,
      List<Membership> seats,
      List<Restriction> restrictions) {

    Truth covered() {
      return partner.and(restricted.not());
    }
  }

  private BorderSegment(Theater theater, Case facts) {
    this.theater = theater;
    this.facts = facts;
    this.day = facts.asOf();
    this.body = facts.parameter(PARTNERSHIP, day).text();
    this.sides = theater.countries().stream().distinct().map(this::side).toList();
  }

  static Verdict judge(Theater theater, Case facts) {
    if (theater.kind() != Theater.Kind.BORDER_SEGMENT) {
      return facts.notApplicable(NO_SEGMENT, "theater", theater.id()).on(theater, "kind").verdict();
    }
    BorderSegment segment = new BorderSegment(theater, facts);
    return segment.sides.size() < 2 ? segment.oneSide() : segment.judge();
  }

  private Verdict oneSide() {
    return facts
        .indeterminate(ONE_SIDE, "theater", theater.id())
        .on(theater, "countries")
        .missing("theaters", "countries", theater.id())
        .flip(Outcome.NOT_APPLICABLE, new Edit.SetCell("theaters", theater.id(), "kind", "REGION"))
        .verdict();
  }

  private Side side(String country) {
    List<Membership> seats = new ArrayList<>();
    boolean unknownSeat = false;
    boolean seated = false;
    for (Membership seat : facts.view().list(Membership.class, "body", body)) {
      Partner partner = facts.view().find(Partner.class, seat.partner()).orElse(null);
      if (partner == null) {
        unknownSeat |= seat.holdsOn(day);
      } else if (country.equals(partner.country())) {
        seats.add(seat);
        seated |= seat.holdsOn(day);
      }
    }
    Truth partner = Truth.of(seated);
    if (!seated && (unknownSeat || (seats.isEmpty() && !isComplete()))) {
      partner = Truth.UNKNOWN;
    }
    List<Restriction> restrictions =
        facts.view().list(Restriction.class, "country", country).stream()
            .filter(this::mayRestrict)
            .toList();
    Truth restricted = Truth.FALSE;
    for (Restriction restriction : restrictions) {
      restricted = restricted.or(restriction.determined().by(day));
    }
    return new Side(country, partner, restricted, seats, restrictions);
  }

  private boolean isComplete() {
    return facts.view().isComplete(Membership.class);
  }

  private boolean mayRestrict(Restriction row) {
    return row.kind() == Restriction.Kind.COUP
        && !row.lifted().isBy(day)
        && !row.headElected().isFalse()
        && !row.determined().by(day).isFalse();
  }

  private Verdict judge() {
    Truth covered = Truth.TRUE;
    for (Side side : sides) {
      covered = covered.and(side.covered());
    }
    List<String> restricted =
        sides.stream().filter(s -> s.restricted().isTrue()).map(Side::country).toList();
    List<String> concerned = countries(covered);
    VerdictBuilder answer =
        switch (covered) {
          case TRUE -> facts.compliant(COVERED, values(concerned));
          case FALSE ->
              restricted.isEmpty()
                  ? facts.attention(NO_PARTNER, values(concerned))
                  : facts.attention(RESTRICTED, values(restricted));
          case UNKNOWN -> facts.indeterminate(UNKNOWN, values(concerned));
        };
    show(answer, covered);
    if (!covered.isTrue()) {
      answer.flip(Outcome.COMPLIANT, cure().toArray(Edit[]::new));
    }
    return answer.verdict();
  }

  private List<String> countries(Truth covered) {
    return sides.stream().filter(s -> s.covered() == covered).map(Side::country).toList();
  }

  private Object[] values(List<String> countries) {
    return new Object[] {
      "date", day, "theater", theater.id(), "countries", String.join(", ", countries)
    };
  }

  private void show(VerdictBuilder answer, Truth covered) {
    answer.on(theater, "kind", "countries");
    boolean absent = false;
    for (Side side : sides) {
      side.seats().forEach(seat -> answer.on(seat, "partner", "from", "to"));
      side.restrictions().forEach(row -> answer.on(row, "event", "determined", "lifted"));
      if (!side.partner().isTrue() && side.seats().isEmpty()) {
        answer.notFound(
            "memberships",
            LOOKED_FOR_SEAT.with("country", side.country(), "body", body, "day", day),
            facts.view().list(Membership.class, "body", body).size());
      }
      if (covered.isUnknown() && side.covered().isUnknown()) {
        absent |= missing(answer, side);
      }
    }
    if (absent && isDecidedByAbsence()) {
      answer.flip(Outcome.ATTENTION, new Edit.DeclareComplete("memberships"));
    }
  }

  /** Names what would decide one side; true if a seat may be missing. */
  private boolean missing(VerdictBuilder answer, Side side) {
    if (side.restricted().isUnknown()) {
      side.restrictions().stream()
          .filter(row -> row.determined().isUnknown())
          .forEach(row -> answer.missing("restrictions", "determined", row.id()));
    }
    if (side.partner().isUnknown()) {
      answer.missing("memberships", "from", "");
    }
    return side.partner().isUnknown();
  }

  /** Whether no seat is held by a partner of whom nothing is known. */
  private boolean isDecidedByAbsence() {
    return facts.view().list(Membership.class, "body", body).stream()
        .allMatch(seat -> facts.view().find(Partner.class, seat.partner()).isPresent());
  }

  /** Seats for all sides that have none, and an end to what restricts them. */
  private List<Edit> cure() {
    List<Edit> edits = new ArrayList<>();
    for (Side side : sides) {
      for (Restriction row : side.restrictions()) {
        edits.add(
            row.determined().isUnknown()
                ? new Edit.SetCell("restrictions", row.id(), "determined", "NONE")
                : new Edit.SetCell("restrictions", row.id(), "lifted", known(day).toString()));
      }
      if (!side.partner().isTrue()) {
        edits.addAll(seat(side.country()));
      }
    }
    if (sides.stream().anyMatch(s -> !s.partner().isTrue()) && !exists(body)) {
      edits.add(partner(body, "REGIONAL_BODY", null));
    }
    return edits;
  }

  private List<Edit> seat(String country) {
    String id = facts.newId(Partner.class) + "-" + country;
    return List.of(
        partner(id, "STATE", country),
        new Edit.AddRow("memberships", Map.of("partner", id, "body", body)));
  }

  private static Edit partner(String id, String kind, @Nullable String country) {
    return new Edit.AddRow(
        "partners",
        country == null
            ? Map.of("id", id, "name", id, "kind", kind)
            : Map.of("id", id, "name", id, "kind", kind, "country", country));
  }

  private boolean exists(String partner) {
    return facts.view().portfolio().find(Partner.class, partner).isPresent()
        || facts.view().portfolio().isLeftOut(Partner.class, partner);
  }

  private LocalDate known(LocalDate date) {
    return facts.view().knownOn().filter(date::isAfter).orElse(date);
  }
}
