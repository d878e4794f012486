package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/**
 * What the notices to Congress about an activity say: whether one of them has every item of a list.
 *
 * <p>An item is there if the notice has an element of that name, present Y and never N or PARTIAL.
 */
final class NoticeContent {

  private static final String ELEMENTS = "elements";
  private static final Sentence ITEM =
      Sentence.of("notices.item", "item {item} of notice {notice}");

  private final Activity activity;
  private final List<String> items;
  private final Case facts;
  private final List<Notice> notices;
  private final Optional<Read> best;

  /** One notice and what it lacks, for certain and perhaps. */
  private record Read(Notice notice, List<String> lacking, List<String> notListed) {
    Truth whole() {
      return lacking.isEmpty() ? (notListed.isEmpty() ? Truth.TRUE : Truth.UNKNOWN) : Truth.FALSE;
    }

    int open() {
      return lacking.size() + notListed.size();
    }

    /** Whole before perhaps whole before not whole, then the one that lacks least. */
    boolean isBetterThan(Read other) {
      int order = rank(whole()) - rank(other.whole());
      return order != 0 ? order < 0 : open() < other.open();
    }

    private static int rank(Truth whole) {
      return whole.isTrue() ? 0 : whole.isUnknown() ? 1 : 2;
    }
  }

  NoticeContent(Activity activity, List<String> items, Case facts) {
    this.activity = activity;
    this.items = items;
    this.facts = facts;
    this.notices = CongressionalNotices.about(activity, facts);
    Read found = null;
    for (Notice notice : notices) {
      Read read = read(notice);
      found = found == null || read.isBetterThan(found) ? read : found;
    }
    this.best = Optional.ofNullable(found);
  }

  private Read read(Notice notice) {
    boolean complete = facts.view().isComplete(Element.class);
    List<String> lacking = new ArrayList<>();
    List<String> notListed = new ArrayList<>();
    for (String item : items) {
      List<Element> rows = rows(notice, item);
      if (rows.isEmpty() && !complete) {
        notListed.add(item);
      } else if (rows.isEmpty() || !rows.stream().allMatch(NoticeContent::isPresent)) {
        lacking.add(item);
      }
    }
    return new Read(notice, lacking, notListed);
  }

  private List<Element> rows(Notice notice, String item) {
    return facts.view().list(Element.class, "notice", notice.id()).stream()
        .filter(row -> row.framework() == Element.Framework.NOTICE && row.element().equals(item))
        .toList();
  }

  private static boolean isPresent(Element row) {
    return row.presence() == StrategyElement.Presence.Y;
  }

  /** Whether some notice has every item. */
  Truth isThere() {
    if (best.isPresent()) {
      return best.get().whole();
    }
    return facts.view().isComplete(Notice.class) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The outcome where the items must be there. */
  Outcome outcome() {
    return switch (isThere()) {
      case TRUE -> Outcome.COMPLIANT;
      case FALSE -> Outcome.VIOLATION;
      case UNKNOWN -> Outcome.INDETERMINATE;
    };
  }

  /** The notice that lacks least, if there is a notice. */
  Optional<Notice> notice() {
    return best.map(Read::notice);
  }

  /** The items asked for. */
  String asked() {
    return String.join(", ", items);
  }

  /** The items that the best notice lacks, or may lack. */
  String open() {
    List<String> open = new ArrayList<>(items);
    best.ifPresent(
        read ->
            open.removeIf(
                item -> !read.lacking().contains(item) && !read.notListed().contains(item)));
    return String.join(", ", open);
  }

  /** Adds to an answer what was read and not found, what is missing and what would change it. */
  VerdictBuilder explain(VerdictBuilder answer) {
    if (best.isPresent()) {
      explain(answer, best.get());
    } else {
      answer
          .on(activity, "country")
          .notFound(
              CongressionalNotices.TABLE, CongressionalNotices.sought(activity), notices.size());
    }
    return answer;
  }

  private void explain(VerdictBuilder answer, Read read) {
    answer.on(read.notice(), "activity", "country", "sent");
    for (String item : items) {
      rows(read.notice(), item).forEach(row -> answer.on(row, "element", "present", "date"));
    }
    int searched = facts.view().list(Element.class, "notice", read.notice().id()).size();
    for (String item : items) {
      if (rows(read.notice(), item).isEmpty()) {
        answer.notFound(ELEMENTS, ITEM.with("item", item, "notice", read.notice().id()), searched);
      }
    }
  }

  /** Says what would decide it and what would change it, where the items must be there. */
  VerdictBuilder decide(VerdictBuilder answer) {
    answer.flip(Outcome.COMPLIANT, whole().toArray(Edit[]::new));
    if (isThere().isUnknown()) {
      String table = best.isPresent() ? ELEMENTS : CongressionalNotices.TABLE;
      answer
          .missing(table, "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete(table));
    }
    return answer;
  }

  /** The edits by which one notice has every item. */
  List<Edit> whole() {
    List<Edit> edits = new ArrayList<>();
    String notice = best.map(read -> read.notice().id()).orElse(facts.newId(Notice.class));
    if (best.isEmpty()) {
      edits.add(CongressionalNotices.sentOn(facts.asOf(), notice, activity));
    }
    for (String item : items) {
      List<Element> rows = best.map(read -> rows(read.notice(), item)).orElse(List.of());
      if (rows.isEmpty()) {
        edits.add(element(item, notice));
      }
      for (Element row : rows) {
        if (row.present() != StrategyElement.Presence.Y) {
          edits.add(new Edit.SetCell(ELEMENTS, row.id(), "present", "Y"));
        }
        if (row.date().isNone()) {
          edits.add(
              new Edit.SetCell(ELEMENTS, row.id(), "date", Checklist.latestDay(facts).toString()));
        }
      }
    }
    return edits;
  }

  private Edit element(String item, String notice) {
    return new Edit.AddRow(
        ELEMENTS,
        new TreeMap<>(
            Map.of(
                "id",
                facts.newId(Element.class) + "-" + item,
                "framework",
                Element.Framework.NOTICE.name(),
                "element",
                item,
                "present",
                "Y",
                "notice",
                notice)));
  }
}
