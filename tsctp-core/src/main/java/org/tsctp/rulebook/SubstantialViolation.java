package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Restriction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule EUM-4: no grants to a country that broke its agreement, until it ceased and gave assurances.
 */
final class SubstantialViolation {

  private static final Citation STATUTE =
      new Citation("22 U.S.C. 2314(d) (FAA s.505(d))", "no grants until ceased and assured");

  private static final Sentence NONE =
      Sentence.of(
          "EUM-4.none", "No substantial violation of an agreement by {country} is on record.");
  private static final Sentence COUNTRY_UNKNOWN =
      Sentence.of(
          "EUM-4.country-unknown",
          "The country that received {delivery} is not known, and a substantial violation by"
              + " {country} is on record.");
  private static final Sentence NO_COUNTRY =
      Sentence.of("EUM-4.no-country", "No substantial violation by any country is on record.");
  private static final Sentence CEASED =
      Sentence.of(
          "EUM-4.ceased",
          "{delivery} of {date} came after {country} had ceased and given assurances on {lifted}.");
  private static final Sentence CONTINUED =
      Sentence.of(
          "EUM-4.continued",
          "{delivery} of {date} was granted to {country} after the substantial violation"
              + " determined on {determined}, without assurances on record by that day.");
  private static final Sentence NOT_DETERMINED =
      Sentence.of(
          "EUM-4.not-determined",
          "{days} days after the event of {event} in {country}, no determination whether it was a"
              + " substantial violation is on record by {date}.");

  private final Delivery delivery;
  private final String country;
  private final LocalDate day;
  private final List<Restriction> restrictions;
  private final Case facts;

  private SubstantialViolation(
      Delivery delivery, String country, List<Restriction> restrictions, Case facts) {
    this.delivery = delivery;
    this.country = country;
    this.day = delivery.date();
    this.restrictions = restrictions;
    this.facts = facts;
  }

  static Rule<Delivery> rule() {
    return Rule.of("EUM-4", Kinds.DELIVERIES)
        .title("Consequence of substantial violation")
        .requires(
            "After a substantial violation of an agreement, no equipment is granted to the country"
                + " until it has ceased and assurances were given.")
        .because("An agreement whose breach has no consequence protects nobody.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(STATUTE)
        .needs(
            "deliveries.kind",
            "deliveries.date",
            "deliveries.activity",
            "deliveries.unit",
            "activities.channel",
            "activities.country",
            "units.country",
            "restrictions.kind",
            "restrictions.country",
            "restrictions.event",
            "restrictions.determined",
            "restrictions.lifted")
        .examples(EndUseExamples.substantialViolation())
        .judge(SubstantialViolation::judge);
  }

  private static Verdict judge(Delivery delivery, Case facts) {
    Optional<Verdict> other = GrantItems.otherThanEquipment(delivery, facts);
    if (other.isPresent()) {
      return other.get();
    }
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    Truth granted = GrantItems.isGranted(activity);
    if (granted.isFalse()) {
      return GrantItems.notGranted(delivery, activity.orElseThrow(), facts);
    }
    String country = Kinds.country(delivery, facts.view());
    List<Restriction> restrictions = restrictions(country, delivery.date(), facts);
    if (restrictions.isEmpty()) {
      return facts
          .notApplicable(country == null ? NO_COUNTRY : NONE, "country", String.valueOf(country))
          .on(delivery, "unit", "activity")
          .verdict();
    }
    if (granted.isUnknown()) {
      return GrantItems.channelUnknown(delivery, facts);
    }
    return country == null
        ? countryUnknown(delivery, restrictions, facts)
        : new SubstantialViolation(delivery, country, restrictions, facts).judge();
  }

  /** The violations by a day, by country if it is known. */
  private static List<Restriction> restrictions(
      @Nullable String country, LocalDate day, Case facts) {
    List<Restriction> all =
        country == null
            ? facts.view().list(Restriction.class)
            : facts.view().list(Restriction.class, "country", country);
    return all.stream()
        .filter(row -> row.kind() == Restriction.Kind.SUBSTANTIAL_VIOLATION)
        .filter(row -> !row.event().isAfter(day))
        .toList();
  }

  private static Verdict countryUnknown(
      Delivery delivery, List<Restriction> restrictions, Case facts) {
    Restriction first = restrictions.get(0);
    return facts
        .indeterminate(COUNTRY_UNKNOWN, "delivery", delivery.id(), "country", first.country())
        .on(delivery, "unit", "activity")
        .on(first, "country", "event")
        .missing("deliveries", "unit", delivery.id())
        .flip(
            Outcome.NOT_APPLICABLE, GrantItems.underNewActivity(delivery, "channel", "FMS", facts))
        .verdict();
  }

  private Verdict judge() {
    List<Restriction> open = restrictions.stream().filter(row -> !row.lifted().isBy(day)).toList();
    Optional<Restriction> determined =
        open.stream().filter(row -> row.determined().isBy(day)).findFirst();
    if (determined.isPresent()) {
      return continued(determined.get(), open);
    }
    return open.isEmpty() ? ceased() : notDetermined(open.get(0), open);
  }

  private Verdict ceased() {
    Restriction last = restrictions.get(restrictions.size() - 1);
    return about(
            facts.compliant(
                CEASED,
                "delivery",
                delivery.id(),
                "date",
                day,
                "country",
                country,
                "lifted",
                last.lifted()))
        .verdict();
  }

  private Verdict continued(Restriction row, List<Restriction> open) {
    return about(
            facts.violation(
                CONTINUED,
                "delivery",
                delivery.id(),
                "date",
                day,
                "country",
                country,
                "determined",
                row.determined()))
        .flip(Outcome.COMPLIANT, lifted(open))
        .verdict();
  }

  private Verdict notDetermined(Restriction any, List<Restriction> open) {
    Restriction longest = any;
    for (Restriction row : open) {
      longest = row.event().isBefore(longest.event()) ? row : longest;
    }
    long days = ChronoUnit.DAYS.between(longest.event(), day);
    VerdictBuilder answer =
        about(
                facts.indeterminate(
                    NOT_DETERMINED,
                    "days",
                    days,
                    "event",
                    longest.event(),
                    "country",
                    country,
                    "date",
                    day))
            .measured(days, null, "days");
    open.forEach(row -> answer.missing("restrictions", "determined", row.id()));
    return answer
        .flip(Outcome.VIOLATION, cell(longest, "determined"))
        .flip(Outcome.COMPLIANT, lifted(open))
        .verdict();
  }

  private Edit[] lifted(List<Restriction> open) {
    List<Edit> edits = new ArrayList<>();
    open.forEach(row -> edits.add(cell(row, "lifted")));
    return edits.toArray(Edit[]::new);
  }

  /** A day that had come by the delivery and is known. */
  private Edit cell(Restriction row, String column) {
    LocalDate latest = Checklist.latestDay(facts);
    LocalDate by = latest.isBefore(day) ? latest : day;
    return new Edit.SetCell("restrictions", row.id(), column, by.toString());
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    answer.on(delivery, "date", "activity", "unit");
    restrictions.forEach(row -> answer.on(row, "country", "event", "determined", "lifted"));
    return answer;
  }
}
