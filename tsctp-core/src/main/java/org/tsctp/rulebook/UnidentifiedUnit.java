package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.FiscalYear;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Notice;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule LEAHY-6: assistance whose unit could not be known beforehand. */
final class UnidentifiedUnit {

  private static final String AGREEMENT = "leahy.written_agreement";

  private static final Sentence IDENTIFIED =
      Sentence.of("LEAHY-6.identified", "The unit that receives {delivery} is known: {unit}.");
  private static final Sentence IDENTIFIABLE =
      Sentence.of(
          "LEAHY-6.identifiable",
          "The unit that receives {delivery} could be known beforehand, so that the rules on known"
              + " units apply.");
  private static final Sentence OUTSIDE =
      Sentence.of(
          "LEAHY-6.outside",
          "The State Leahy law does not reach {delivery}, so that its rule on unknown units does"
              + " not either.");
  private static final Sentence SCOPE_UNKNOWN =
      Sentence.of(
          "LEAHY-6.scope-unknown",
          "It is not known whether the State Leahy law and its rule on unknown units reach"
              + " {delivery}.");
  private static final Sentence COUNTRY_UNKNOWN =
      Sentence.of(
          "LEAHY-6.country-unknown",
          "It is not known which country {delivery} went to, and so not which list it needed.");
  private static final Sentence ALL_THERE =
      Sentence.of(
          "LEAHY-6.all-there",
          "The government of {country} held the list of prohibited units, and what else the law"
              + " asks for, when {delivery} was furnished on {date}.");
  private static final Sentence NO_LIST =
      Sentence.of(
          "LEAHY-6.no-list",
          "No list of prohibited units sent to {country} in {year} or the year before is on record"
              + " for {delivery} of {date}.");
  private static final Sentence NO_AGREEMENT =
      Sentence.of(
          "LEAHY-6.no-agreement",
          "No written agreement with {country} in force on {date} is on record for {delivery}.");
  private static final Sentence NO_NOTICE =
      Sentence.of("LEAHY-6.no-notice", "a notice {kind} of {country} by {date}");

  private final Delivery delivery;
  private final String country;
  private final LocalDate day;
  private final FiscalYear year;
  private final Case facts;

  private UnidentifiedUnit(Delivery delivery, String country, Case facts) {
    this.delivery = delivery;
    this.country = country;
    this.day = delivery.date();
    this.year = FiscalYear.ofUnitedStates(day);
    this.facts = facts;
  }

  static Verdict judge(Delivery delivery, Case facts) {
    String unit = delivery.unit();
    if (unit != null) {
      return facts
          .notApplicable(IDENTIFIED, "delivery", delivery.id(), "unit", unit)
          .on(delivery, "unit")
          .verdict();
    }
    if (delivery.identifiable().isTrue()) {
      return facts
          .notApplicable(IDENTIFIABLE, "delivery", delivery.id())
          .on(delivery, "unit", "identifiable")
          .verdict();
    }
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    Truth scope = Authorities.isStateFunded(activity).and(Authorities.isFurnished(activity));
    if (scope.isFalse()) {
      VerdictBuilder answer = facts.notApplicable(OUTSIDE, "delivery", delivery.id());
      activity.ifPresent(a -> answer.on(a, "authority", "channel", "account"));
      return answer.verdict();
    }
    if (scope.isUnknown() || delivery.identifiable().isUnknown()) {
      return scopeUnknown(delivery, activity, facts);
    }
    String country = activity.orElseThrow().country();
    return country == null
        ? countryUnknown(delivery, activity.orElseThrow(), facts)
        : new UnidentifiedUnit(delivery, country, facts).judge();
  }

  private static Verdict scopeUnknown(Delivery delivery, Optional<Activity> activity, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(SCOPE_UNKNOWN, "delivery", delivery.id())
            .on(delivery, "unit", "identifiable");
    if (delivery.identifiable().isUnknown()) {
      answer.missing("deliveries", "identifiable", delivery.id());
    }
    activity.ifPresent(a -> answer.on(a, "authority", "channel", "account"));
    if (Authorities.isStateFunded(activity).isUnknown()) {
      answer.missing("activities", "authority", delivery.activity());
    }
    if (activity.isPresent() && Authorities.isFurnished(activity).isUnknown()) {
      answer.missing("activities", "account", delivery.activity());
    }
    return answer.flip(Outcome.NOT_APPLICABLE, identifiable(delivery)).verdict();
  }

  private static Verdict countryUnknown(Delivery delivery, Activity activity, Case facts) {
    return facts
        .indeterminate(COUNTRY_UNKNOWN, "delivery", delivery.id())
        .on(delivery, "unit", "identifiable")
        .on(activity, "country")
        .missing("activities", "country", activity.id())
        .flip(Outcome.NOT_APPLICABLE, identifiable(delivery))
        .verdict();
  }

  private static Edit identifiable(Delivery delivery) {
    return new Edit.SetCell("deliveries", delivery.id(), "identifiable", "Y");
  }

  private Verdict judge() {
    boolean agreementNeeded = facts.findParameter(AGREEMENT, day).isPresent();
    Optional<Notice> list = list();
    Optional<Notice> agreement = agreementNeeded ? agreement() : Optional.empty();
    boolean agreementLacks = agreementNeeded && agreement.isEmpty();
    VerdictBuilder answer = answer(list.isEmpty(), agreementLacks).on(delivery, "unit", "date");
    list.ifPresent(notice -> answer.on(notice, "country", "sent"));
    agreement.ifPresent(notice -> answer.on(notice, "country", "activity", "sent", "to"));
    List<Edit> edits = new ArrayList<>();
    if (list.isEmpty()) {
      edits.add(lacking(answer, Notice.Kind.PROHIBITED_UNITS_LIST, "list"));
    }
    if (agreementLacks) {
      edits.add(lacking(answer, Notice.Kind.WRITTEN_AGREEMENT, "agreement"));
    }
    if (!edits.isEmpty()) {
      answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    }
    return answer.knowable(Knowable.AT_THE_TIME).verdict();
  }

  private VerdictBuilder answer(boolean listLacks, boolean agreementLacks) {
    boolean complete = facts.view().isComplete(Notice.class);
    Sentence sentence = listLacks ? NO_LIST : agreementLacks ? NO_AGREEMENT : ALL_THERE;
    Outcome lacking = complete ? Outcome.VIOLATION : Outcome.INDETERMINATE;
    Outcome outcome = listLacks || agreementLacks ? lacking : Outcome.COMPLIANT;
    VerdictBuilder answer =
        facts.answer(
            outcome,
            sentence.with(
                "country", country, "delivery", delivery.id(), "date", day, "year", year));
    return outcome == Outcome.INDETERMINATE ? answer.missing("notices", "complete", "") : answer;
  }

  private Edit lacking(VerdictBuilder answer, Notice.Kind kind, String what) {
    answer.notFound(
        "notices",
        NO_NOTICE.with("kind", kind, "country", country, "date", day),
        (int) forCountry(kind).count());
    return new Edit.AddRow(
        "notices",
        Map.of(
            "id",
            facts.newId(Notice.class) + "-" + what,
            "kind",
            kind.name(),
            "country",
            country,
            "sent",
            day.toString()));
  }

  private Optional<Notice> list() {
    LocalDate earliest = year.previous().first();
    return forCountry(Notice.Kind.PROHIBITED_UNITS_LIST)
        .filter(notice -> !notice.sent().isBefore(earliest) && !notice.sent().isAfter(day))
        .findFirst();
  }

  private Optional<Notice> agreement() {
    Stream<Notice> forActivity =
        facts.view().list(Notice.class, "activity", delivery.activity()).stream()
            .filter(notice -> notice.kind() == Notice.Kind.WRITTEN_AGREEMENT);
    return Stream.concat(forCountry(Notice.Kind.WRITTEN_AGREEMENT), forActivity)
        .filter(notice -> DateRange.contains(notice.sent(), notice.to(), day))
        .findFirst();
  }

  private Stream<Notice> forCountry(Notice.Kind kind) {
    return facts.view().list(Notice.class, "country", country).stream()
        .filter(notice -> notice.kind() == kind);
  }
}
