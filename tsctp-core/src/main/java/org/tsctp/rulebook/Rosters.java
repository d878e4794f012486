package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tsctp.partnership.RosterEntry;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Context;

/**
 * The rosters of assisted units, by country and day.
 *
 * <p>A roster is what stands in the rows of one day on units of one country.
 */
final class Rosters {

  private final Map<String, NavigableMap<LocalDate, Map<String, RosterEntry>>> byCountry =
      new HashMap<>();

  Rosters(Context context) {
    for (RosterEntry entry : context.view().list(RosterEntry.class)) {
      Optional<Unit> unit = context.view().find(Unit.class, entry.unit());
      unit.ifPresent(
          known ->
              byCountry
                  .computeIfAbsent(known.country(), country -> new TreeMap<>())
                  .computeIfAbsent(entry.date(), day -> new LinkedHashMap<>())
                  .putIfAbsent(entry.unit(), entry));
    }
  }

  /** The latest roster of a country by a day: its rows by unit. */
  Optional<Map<String, RosterEntry>> latest(String country, LocalDate by) {
    return Optional.ofNullable(byCountry.get(country))
        .map(days -> days.floorEntry(by))
        .map(Map.Entry::getValue);
  }
}
