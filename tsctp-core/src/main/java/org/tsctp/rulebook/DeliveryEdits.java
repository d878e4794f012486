package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/** Edits that several rules on deliveries, units and allegations offer alike. */
final class DeliveryEdits {

  /** A user-assigned code, for a unit of which no country is known. */
  private static final String SOME_COUNTRY = "XAA";

  private DeliveryEdits() {}

  /** An approval of a unit that counts on a day, whatever other vettings of that day say. */
  static Edit approval(String unit, LocalDate day, Case facts) {
    return approval(facts.newId(Vetting.class), unit, day);
  }

  /** The same with an id of its own, where several units are to be approved. */
  static Edit approval(String id, String unit, LocalDate day) {
    return new Edit.AddRow(
        "vettings",
        Map.of(
            "id",
            id,
            "unit",
            unit,
            "requested",
            day.toString(),
            "decided",
            day.toString(),
            "outcome",
            "APPROVED"));
  }

  /** The delivery goes to a unit whose row is known and that was approved. */
  static Edit[] clearedUnit(Delivery delivery, Case facts) {
    String unit = facts.newId(Unit.class);
    return new Edit[] {
      newUnit(unit, delivery, facts),
      new Edit.SetCell("deliveries", delivery.id(), "unit", unit),
      approval(unit, delivery.date(), facts)
    };
  }

  /** A unit of which nothing but its name is written down. */
  static Edit newUnit(String id, Delivery delivery, Case facts) {
    String country = Kinds.country(delivery, facts.view());
    return new Edit.AddRow(
        "units",
        Map.of("id", id, "name", "What if", "country", country == null ? SOME_COUNTRY : country));
  }

  /** The delivery is paid under an authority, by its activity or, if that is unknown, another. */
  static Edit[] authority(Delivery delivery, Authority authority, Case facts) {
    if (Kinds.activity(facts.view(), delivery.activity()).isPresent()) {
      return new Edit[] {
        new Edit.SetCell("activities", delivery.activity(), "authority", authority.name())
      };
    }
    String activity = facts.newId(Activity.class);
    return new Edit[] {
      new Edit.AddRow(
          "activities", Map.of("id", activity, "title", "What if", "authority", authority.name())),
      new Edit.SetCell("deliveries", delivery.id(), "activity", activity)
    };
  }

  /** Out of the reach of the State Leahy law, where it is not known to be in it. */
  static Edit[] outsideState(Delivery delivery, Case facts) {
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    boolean authorityKnown = activity.map(Activity::authority).isPresent();
    return authorityKnown
        ? new Edit[] {new Edit.SetCell("activities", delivery.activity(), "channel", "DCS")}
        : authority(delivery, Authority.OTHER, facts);
  }

  /** An allegation is settled by a day. */
  static List<Edit> settled(
      Allegation allegation, Allegation.Credibility as, LocalDate day, PortfolioView view) {
    return List.of(
        new Edit.SetCell("allegations", allegation.id(), "credibility", as.name()),
        new Edit.SetCell(
            "allegations", allegation.id(), "assessed", known(day, allegation, view).toString()));
  }

  /**
   * A day, or the day of knowledge if a row that does not say when it became known would hide the
   * later day.
   */
  static LocalDate known(LocalDate day, Row row, PortfolioView view) {
    if (row.provenance().recorded() != null) {
      return day;
    }
    return view.knownOn().filter(known -> known.isBefore(day)).orElse(day);
  }
}
