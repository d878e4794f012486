package org.tsctp.source;

import java.util.ArrayList;
import java.util.List;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/** Says which events are not judged, and what would judge them. */
final class CoupListing {

  private final IssueGroups issues;
  private final List<Realized> listed = new ArrayList<>();

  /** An event that is listed. */
  private record Realized(CoupEvent event, CoupState state) {}

  CoupListing(IssueGroups issues) {
    this.issues = issues;
  }

  /** Lists an event; attempts and conspiracies together, one of several of some days once. */
  void add(CoupEvent event, CoupState state) {
    if (!event.realized()) {
      issues.add(
          Issue.warning(
              event.origin(),
              "event_type",
              event.type(),
              "a realized coup",
              "Power did not change hands. These events are not judged."));
      return;
    }
    for (Realized earlier : listed) {
      if (earlier.event().country().equals(event.country()) && earlier.state().isNear(state)) {
        return;
      }
    }
    listed.add(new Realized(event, state));
    issues.add(
        Issue.warning(
            event.origin(),
            "coup_id",
            event.id(),
            "an event that a case or an override judges",
            event.name()
                + " "
                + state.event()
                + " is listed, not judged. Name it in an override file with action JUDGE and"
                + " head_elected, and with determined and lifted where they are known."));
  }

  static Issue sameEvent(List<CoupOverride> overrides, String other, Origin event) {
    return error(
        overrides,
        "an event more than " + CoupPortfolio.DAYS_OF_ONE_EVENT + " days from " + other,
        "The event at " + event + " is the same as " + other + ", which stands. Name that one.");
  }

  static Issue notRealized(List<CoupOverride> overrides, CoupEvent event) {
    return error(
        overrides,
        "the coup_id of a realized coup",
        "The event at " + event.origin() + " is of type " + event.type() + ". It is not judged.");
  }

  static Issue repeated(CoupEvent event, CoupEvent first) {
    return Issue.error(
        event.origin(),
        "coup_id",
        event.id(),
        "a coup_id that no other event has",
        "Read one edition of the list. The event at " + first.origin() + " counts, this not.");
  }

  private static Issue error(List<CoupOverride> overrides, String expected, String fix) {
    CoupOverride last = overrides.get(overrides.size() - 1);
    return Issue.error(last.origin(), "coup_id", last.id(), expected, fix);
  }
}
