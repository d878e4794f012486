package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Membership;
import org.tsctp.partnership.Partner;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule DRIFT-4: whether a delivery went to a country that was a partner that day. The partners are
 * the states with a membership in the partnership, which is itself a row of partners.
 */
final class PartnerOnDay {

  private static final String PARTNERSHIP = "drift.partnership";
  private static final Citation PARTNER_LIST =
      new Citation("TSCTP partner lists (2008, 2014, 2016-18)", "the test is ours");

  private static final Sentence NO_PARTNERSHIP =
      Sentence.of("DRIFT-4.no-partnership", "The portfolio names no partnership {body}.");
  private static final Sentence COUNTRY_UNKNOWN =
      Sentence.of(
          "DRIFT-4.country-unknown", "It is not known to which country {delivery} of {date} went.");
  private static final Sentence PARTNER =
      Sentence.of("DRIFT-4.partner", "{country} was a partner in {body} on {date}.");
  private static final Sentence MAY_BE_MEMBER =
      Sentence.of(
          "DRIFT-4.may-be-member",
          "It is not known whether {country} was a partner in {body} on {date}: of a member of that"
              + " day nothing else is known.");
  private static final Sentence NOT_SHOWN =
      Sentence.of(
          "DRIFT-4.not-shown",
          "There is no record that {country} was a partner in {body} on {date}.");
  private static final Sentence OUTSIDE =
      Sentence.of("DRIFT-4.outside", "{country} was not a partner in {body} on {date}.");
  private static final Sentence A_MEMBERSHIP =
      Sentence.of("DRIFT-4.what", "a membership of {country} in {body} on {date}");
  private static final Sentence NO_COUNTRY_AT_ALL =
      Sentence.of(
          "DRIFT-4.no-country",
          "No country is on record, of a unit, an activity or a partner, to hold it against.");

  private final Delivery delivery;
  private final Case facts;
  private final String body;
  private final @Nullable String country;
  private final List<Membership> certain = new ArrayList<>(1);
  private final List<Membership> ofUnknown = new ArrayList<>(0);

  private PartnerOnDay(Delivery delivery, Case facts) {
    this.delivery = delivery;
    this.facts = facts;
    this.body = facts.parameter(PARTNERSHIP, delivery.date()).text();
    this.country = Kinds.country(delivery, facts.view());
  }

  static Rule<Delivery> rule() {
    return Rule.of("DRIFT-4", Kinds.DELIVERIES)
        .title("Scope creep by geography or force")
        .requires("Deliveries go to countries that are partners on that day.")
        .because("A partnership that gives to whoever is near has no border of its own.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: the lists of partners were seen; the test is ours")
        .cites(PARTNER_LIST)
        .needs(
            "deliveries.date",
            "deliveries.unit",
            "units.country",
            "activities.country",
            "partners.kind",
            "partners.country",
            "memberships.partner",
            "memberships.body",
            "memberships.from",
            "memberships.to")
        .examples(DriftExamples.partner())
        .judge((delivery, facts) -> new PartnerOnDay(delivery, facts).judge());
  }

  private Verdict judge() {
    if (!isOnRecord()) {
      return answer(Outcome.NOT_APPLICABLE, NO_PARTNERSHIP).verdict();
    }
    if (country == null) {
      return withRecipient(
              answer(Outcome.INDETERMINATE, COUNTRY_UNKNOWN)
                  .missing("deliveries", "unit", delivery.id()))
          .verdict();
    }
    findMemberships(country);
    if (!certain.isEmpty()) {
      return on(answer(Outcome.COMPLIANT, PARTNER), certain).verdict();
    }
    return ofUnknown.isEmpty() ? judgeOutside(country) : judgeUnknownMember();
  }

  /** Whether the portfolio speaks of the partnership, be it in a row that was left out. */
  private boolean isOnRecord() {
    return facts
            .view()
            .find(Partner.class, body)
            .filter(row -> row.from() == null || !row.from().isAfter(facts.asOf()))
            .isPresent()
        || facts.view().portfolio().isLeftOut(Partner.class, body)
        || !facts.view().list(Membership.class, "body", body).isEmpty();
  }

  private void findMemberships(String of) {
    for (Membership membership : facts.view().list(Membership.class, "body", body)) {
      if (!membership.holdsOn(delivery.date())) {
        continue;
      }
      Optional<Partner> partner = facts.view().find(Partner.class, membership.partner());
      if (partner.isEmpty()) {
        ofUnknown.add(membership);
      } else if (isState(partner.get(), of)) {
        certain.add(membership);
      }
    }
  }

  private static boolean isState(Partner partner, String country) {
    return partner.kind() == Partner.Kind.STATE && country.equals(partner.country());
  }

  private Verdict judgeUnknownMember() {
    VerdictBuilder answer = on(answer(Outcome.INDETERMINATE, MAY_BE_MEMBER), ofUnknown);
    for (Membership membership : ofUnknown) {
      answer.missing("partners", "country", membership.partner());
    }
    return withMembership(answer).verdict();
  }

  private Verdict judgeOutside(String of) {
    boolean complete = facts.view().isComplete(Membership.class);
    VerdictBuilder answer =
        complete
            ? answer(Outcome.ATTENTION, OUTSIDE)
            : answer(Outcome.INDETERMINATE, NOT_SHOWN)
                .missing("memberships", "complete", "")
                .flip(Outcome.ATTENTION, new Edit.DeclareComplete("memberships"));
    answer.notFound(
        "memberships",
        A_MEMBERSHIP.with("country", of, "body", body, "date", delivery.date()),
        facts.view().list(Membership.class, "body", body).size());
    return withMembership(answer).verdict();
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence) {
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "delivery",
                    delivery.id(),
                    "date",
                    delivery.date(),
                    "body",
                    body,
                    "country",
                    country == null ? "" : country))
            .on(delivery, "date", "unit");
    Optional<Unit> unit =
        Optional.ofNullable(delivery.unit()).flatMap(id -> facts.view().find(Unit.class, id));
    if (unit.isPresent()) {
      return answer.on(unit.get(), "country");
    }
    facts
        .view()
        .find(Activity.class, delivery.activity())
        .ifPresent(activity -> answer.on(activity, "country"));
    return answer;
  }

  private VerdictBuilder on(VerdictBuilder answer, List<Membership> memberships) {
    for (Membership membership : memberships) {
      answer.on(membership, "partner", "body", "from", "to");
      facts
          .view()
          .find(Partner.class, membership.partner())
          .ifPresent(partner -> answer.on(partner, "kind", "country"));
    }
    return answer;
  }

  private VerdictBuilder withMembership(VerdictBuilder answer) {
    String of = java.util.Objects.requireNonNull(country);
    return answer.flip(Outcome.COMPLIANT, join(of).toArray(Edit[]::new));
  }

  /** Makes a country a partner from the day of the delivery. */
  private List<Edit> join(String of) {
    List<Edit> edits = new ArrayList<>();
    String state =
        facts.view().list(Partner.class, "country", of).stream()
            .filter(partner -> partner.kind() == Partner.Kind.STATE)
            .map(Partner::id)
            .findFirst()
            .orElseGet(() -> facts.newId(Partner.class));
    if (facts.view().find(Partner.class, state).isEmpty()) {
      edits.add(
          new Edit.AddRow(
              "partners", Map.of("id", state, "name", state, "kind", "STATE", "country", of)));
    }
    edits.add(
        new Edit.AddRow(
            "memberships",
            Map.of("partner", state, "body", body, "from", delivery.date().toString())));
    return edits;
  }

  /** Names a unit as recipient, in a country that is made a partner. */
  private VerdictBuilder withRecipient(VerdictBuilder answer) {
    Optional<String> of = someCountry();
    if (of.isEmpty()) {
      return answer.unchangeable(NO_COUNTRY_AT_ALL);
    }
    String id = facts.newId(Unit.class);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.SetCell("deliveries", delivery.id(), "unit", id));
    edits.add(new Edit.AddRow("units", Map.of("id", id, "name", id, "country", of.get())));
    findMemberships(of.get());
    if (certain.isEmpty()) {
      edits.addAll(join(of.get()));
    }
    return answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
  }

  private Optional<String> someCountry() {
    for (Membership membership : facts.view().list(Membership.class, "body", body)) {
      Optional<String> state =
          facts
              .view()
              .find(Partner.class, membership.partner())
              .filter(partner -> partner.kind() == Partner.Kind.STATE)
              .map(Partner::country);
      if (state.isPresent()) {
        return state;
      }
    }
    return facts.view().list(Unit.class).stream()
        .map(Unit::country)
        .findFirst()
        .or(
            () ->
                facts.view().listKnown(Activity.class).stream()
                    .flatMap(activity -> Optional.ofNullable(activity.country()).stream())
                    .findFirst());
  }
}
