package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Notice;
import org.tsctp.rule.Context;

/** The agreements on record under which articles are given; made once for an evaluation. */
final class TransferAgreements {

  private final Map<String, List<Notice>> byActivity = new HashMap<>();
  private final Map<String, List<Notice>> byCountry = new HashMap<>();
  private final List<Notice> general = new ArrayList<>();
  private int size;

  TransferAgreements(Context context) {
    for (Notice notice : context.view().list(Notice.class)) {
      if (notice.kind() == Notice.Kind.TRANSFER_AGREEMENT) {
        size++;
        add(notice);
      }
    }
  }

  private void add(Notice notice) {
    String activity = notice.activity();
    String country = notice.country();
    if (activity != null) {
      byActivity.computeIfAbsent(activity, id -> new ArrayList<>()).add(notice);
    } else if (country != null) {
      byCountry.computeIfAbsent(country, code -> new ArrayList<>()).add(notice);
      general.add(notice);
    }
  }

  int size() {
    return size;
  }

  /** Those that cover, or may cover, a delivery to a country, whatever their days. */
  List<Notice> of(Delivery delivery, @Nullable String country) {
    List<Notice> fitting = new ArrayList<>(byActivity.getOrDefault(delivery.activity(), List.of()));
    fitting.addAll(country == null ? general : byCountry.getOrDefault(country, List.of()));
    fitting.removeIf(notice -> covers(notice, delivery, country).isFalse());
    return fitting;
  }

  /** Whether an agreement covers a delivery: whatever it names must be the delivery's. */
  static Truth covers(Notice notice, Delivery delivery, @Nullable String country) {
    return matches(notice.activity(), delivery.activity())
        .and(matches(notice.country(), country))
        .and(matches(notice.unit(), delivery.unit()));
  }

  private static Truth matches(@Nullable String named, @Nullable String own) {
    return named == null ? Truth.TRUE : own == null ? Truth.UNKNOWN : Truth.of(named.equals(own));
  }
}
