package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Notice;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/**
 * Notices to Congress that speak of an activity: those that name it, and those that name its
 * country and no activity.
 */
final class CongressionalNotices {

  static final String TABLE = "notices";

  private static final Sentence SOUGHT =
      Sentence.of("notices.sought", "a notice to Congress of {activity} or of its country");
  private static final Sentence SOUGHT_BY =
      Sentence.of(
          "notices.sought-by",
          "a notice to Congress of {activity} or of its country, sent by {date}");

  private CongressionalNotices() {}

  static List<Notice> about(Activity activity, Case facts) {
    List<Notice> all = new ArrayList<>(facts.view().list(Notice.class, "activity", activity.id()));
    if (activity.country() != null) {
      for (Notice notice : facts.view().list(Notice.class, "country", activity.country())) {
        if (notice.activity() == null) {
          all.add(notice);
        }
      }
    }
    all.removeIf(notice -> notice.kind() != Notice.Kind.CONGRESSIONAL);
    return all;
  }

  static Statement sought(Activity activity) {
    return SOUGHT.with("activity", activity.id());
  }

  static Statement sought(Activity activity, LocalDate by) {
    return SOUGHT_BY.with("activity", activity.id(), "date", by);
  }

  /** A notice of an activity that might be added. */
  static Edit sentOn(LocalDate day, String id, Activity activity) {
    return new Edit.AddRow(
        TABLE,
        Map.of(
            "id", id,
            "kind", Notice.Kind.CONGRESSIONAL.name(),
            "activity", activity.id(),
            "sent", day.toString()));
  }

  static Edit sentOn(LocalDate day, Activity activity, Case facts) {
    return sentOn(day, facts.newId(Notice.class), activity);
  }
}
