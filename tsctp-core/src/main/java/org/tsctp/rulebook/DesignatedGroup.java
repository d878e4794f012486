package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.basics.Countries;
import org.tsctp.basics.DateRange;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Affiliation;
import org.tsctp.partnership.Command;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule TERR-1: whether a recipient was tied to a group that was designated by then. */
final class DesignatedGroup {

  private static final String LISTS = "terrorism.lists";

  private static final Sentence NO_GROUP =
      Sentence.of(
          "TERR-1.no-group",
          "No group was designated on {date}, as far as is on record; the unit is not identified.");
  private static final Sentence UNIT_UNKNOWN =
      Sentence.of(
          "TERR-1.unit-unknown",
          "The unit that received {delivery} is not identified, so its ties are not known.");
  private static final Sentence NOT_DESIGNATED =
      Sentence.of(
          "TERR-1.not-designated",
          "{unit} is tied to {group}, which was not designated on {date}.");
  private static final Sentence NO_TIE =
      Sentence.of("TERR-1.no-tie", "No tie of {unit} to a group is on record for {date}.");
  private static final Sentence DESIGNATED =
      Sentence.of(
          "TERR-1.designated",
          "{unit} is confirmed to belong to {group}, designated ({list}) on {date}.");
  private static final Sentence ALLEGED =
      Sentence.of(
          "TERR-1.alleged",
          "A tie of {unit} to {group}, designated ({list}) on {date}, is not confirmed.");
  private static final Sentence SIGHTED =
      Sentence.of(
          "TERR-1.sighted",
          "{unit}, whose command over the recipient was only seen, is confirmed to belong to"
              + " {group}, designated ({list}) on {date}.");

  /** A tie on the day, with what designates its group, and the superior it goes through. */
  private record Tie(
      Affiliation row, List<Listing> designations, Optional<ChainOfCommand.Parent> through) {

    boolean isDesignated() {
      return !designations.isEmpty();
    }

    boolean isConfirmed() {
      return row.certainty() == Affiliation.Certainty.CONFIRMED;
    }

    boolean isSighted() {
      return through.filter(parent -> !parent.confirmed()).isPresent();
    }
  }

  private final Delivery delivery;
  private final LocalDate day;
  private final Case facts;
  private final List<Tie> ties = new ArrayList<>();

  private DesignatedGroup(Delivery delivery, String unit, Case facts) {
    this.delivery = delivery;
    this.day = delivery.date();
    this.facts = facts;
    addTies(unit, Optional.empty());
    for (ChainOfCommand.Parent parent : new ChainOfCommand(facts.view()).parents(unit, day)) {
      addTies(parent.unit(), Optional.of(parent));
    }
  }

  private void addTies(String unit, Optional<ChainOfCommand.Parent> through) {
    for (Affiliation row : facts.view().list(Affiliation.class, "unit", unit)) {
      if (row.holdsOn(day)) {
        ties.add(new Tie(row, designations(row.group()), through));
      }
    }
  }

  private List<Listing> designations(String group) {
    return facts.view().list(Listing.class, "group", group).stream()
        .filter(listing -> designates(listing, day, facts))
        .toList();
  }

  private static boolean designates(Listing listing, LocalDate day, Case facts) {
    return listing.listed()
        && CoupBar.words(LISTS, facts.asOf(), facts).contains(listing.list().name())
        && DateRange.contains(listing.ownDate(), listing.to(), day);
  }

  static Verdict judge(Delivery delivery, Case facts) {
    String unit = delivery.unit();
    return unit == null
        ? unitUnknown(delivery, facts)
        : new DesignatedGroup(delivery, unit, facts).judge(unit);
  }

  private static Verdict unitUnknown(Delivery delivery, Case facts) {
    boolean any =
        facts.view().list(Listing.class).stream()
            .anyMatch(l -> l.group() != null && designates(l, delivery.date(), facts));
    if (!any) {
      return facts
          .notApplicable(NO_GROUP, "date", delivery.date())
          .on(delivery, "unit", "date")
          .verdict();
    }
    String id = facts.newId(Unit.class);
    String country = Kinds.country(delivery, facts.view());
    return facts
        .indeterminate(UNIT_UNKNOWN, "delivery", delivery.id())
        .on(delivery, "unit", "date")
        .missing("deliveries", "unit", delivery.id())
        .flip(
            Outcome.COMPLIANT,
            new Edit.AddRow(
                "units",
                Map.of(
                    "id",
                    id,
                    "name",
                    "(name)",
                    "country",
                    country == null ? Countries.UNNAMED : country)),
            RestrictionEdits.set(delivery, "unit", id, facts))
        .verdict();
  }

  private Verdict judge(String unit) {
    Optional<Tie> proven =
        ties.stream()
            .filter(tie -> tie.isDesignated() && tie.isConfirmed() && !tie.isSighted())
            .findFirst();
    if (proven.isPresent()) {
      return designated(proven.get());
    }
    Optional<Tie> possible = ties.stream().filter(Tie::isDesignated).findFirst();
    if (possible.isPresent()) {
      return possible(possible.get());
    }
    if (ties.isEmpty()) {
      return facts
          .compliant(NO_TIE, "unit", unit, "date", day)
          .on(delivery, "unit", "date")
          .notFound(
              "affiliations",
              "a tie of " + unit + " or its superiors on " + day,
              facts.view().list(Affiliation.class).size())
          .verdict();
    }
    return about(facts.notApplicable(NOT_DESIGNATED, named(ties.get(0)))).verdict();
  }

  private Verdict designated(Tie tie) {
    List<Affiliation> confirmed =
        ties.stream()
            .filter(t -> t.isDesignated() && t.isConfirmed() && !t.isSighted())
            .map(Tie::row)
            .distinct()
            .toList();
    VerdictBuilder answer =
        about(facts.violation(DESIGNATED, named(tie)))
            .flip(
                Outcome.INDETERMINATE,
                RestrictionEdits.each(
                    confirmed,
                    row ->
                        RestrictionEdits.set(
                            row, "certainty", Affiliation.Certainty.ALLEGED, facts)));
    return withoutDesignation(answer).verdict();
  }

  private Verdict possible(Tie tie) {
    boolean sighted = tie.isConfirmed();
    VerdictBuilder answer = about(facts.indeterminate(sighted ? SIGHTED : ALLEGED, named(tie)));
    List<Edit> edits = new ArrayList<>();
    if (!tie.isConfirmed()) {
      answer.missing("affiliations", "certainty", tie.row().id());
      edits.add(
          RestrictionEdits.set(tie.row(), "certainty", Affiliation.Certainty.CONFIRMED, facts));
    }
    tie.through()
        .filter(parent -> !parent.confirmed())
        .map(ChainOfCommand.Parent::row)
        .ifPresent(
            command -> {
              answer
                  .on(command, "certainty")
                  .missing("commands", "certainty", facts.view().portfolio().id(command));
              edits.add(
                  RestrictionEdits.set(command, "certainty", Command.Certainty.CONFIRMED, facts));
            });
    answer.flip(Outcome.VIOLATION, edits.toArray(Edit[]::new));
    return withoutDesignation(answer).verdict();
  }

  /** Had none of the groups been designated. */
  private VerdictBuilder withoutDesignation(VerdictBuilder answer) {
    List<Listing> designations =
        ties.stream().flatMap(tie -> tie.designations().stream()).distinct().toList();
    return answer.flip(
        Outcome.NOT_APPLICABLE,
        RestrictionEdits.each(
            designations, listing -> RestrictionEdits.set(listing, "listed", "N", facts)));
  }

  private Object[] named(Tie tie) {
    return new Object[] {
      "unit",
      String.valueOf(tie.row().unit()),
      "group",
      tie.row().group(),
      "list",
      tie.isDesignated() ? tie.designations().get(0).list() : "",
      "date",
      day
    };
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    answer.on(delivery, "unit", "date");
    for (Tie tie : ties) {
      answer.on(tie.row(), "group", "certainty", "from", "to");
      tie.designations().forEach(l -> answer.on(l, "list", "group", "listed", "from", "to"));
    }
    return answer;
  }
}
