package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tsctp.basics.CodePoints;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Designation;
import org.tsctp.rule.Context;

/** Who is designated in writing to watch, represent or approve; made once for an evaluation. */
final class Designations {

  private static final Comparator<Designation> BY_DAY =
      Comparator.comparing(Designation::from).thenComparing(Designation::id, CodePoints.ORDER);

  private final Map<String, List<Designation>> byActivity = new HashMap<>();
  private final List<Designation> general = new ArrayList<>();

  Designations(Context context) {
    for (Designation row : context.view().list(Designation.class)) {
      String activity = row.activity();
      if (activity == null) {
        general.add(row);
      } else {
        byActivity.computeIfAbsent(activity, id -> new ArrayList<>()).add(row);
      }
    }
  }

  /** Those in certain roles that fit an activity, the first first. */
  List<Designation> of(Activity activity, Set<Designation.Role> roles) {
    List<Designation> fitting = new ArrayList<>();
    for (List<Designation> rows :
        List.of(byActivity.getOrDefault(activity.id(), List.of()), general)) {
      for (Designation row : rows) {
        if (roles.contains(row.role())
            && (row.country() == null || row.country().equals(activity.country()))) {
          fitting.add(row);
        }
      }
    }
    fitting.sort(BY_DAY);
    return fitting;
  }

  /** The first of several that holds on a day. */
  static Optional<Designation> on(LocalDate day, List<Designation> rows) {
    return rows.stream().filter(row -> row.holdsOn(day)).findFirst();
  }
}
