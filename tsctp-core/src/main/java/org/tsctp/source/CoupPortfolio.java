package org.tsctp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Provenance;
import org.tsctp.partnership.Restriction;

/** Turns bundled cases and judged events into restrictions, and lists the other events. */
final class CoupPortfolio {

  /** Events of one country that lie at most so many days apart are one. */
  static final int DAYS_OF_ONE_EVENT = 3;

  private static final PortfolioHeader HEADER =
      PortfolioHeader.of("coups")
          .withTitle("Coups and restrictions")
          .withAttribution(
              "Cline Center Coup d'Etat Project, University of Illinois (CC BY 4.0); cases compiled"
                  + " by this project, sources in each row");

  /** An event that became a restriction. */
  private record Judged(String id, String country, CoupState state) {}

  /** An event with its overrides. */
  private record Candidate(CoupEvent event, CoupState state) {}

  private final PortfolioBuilder builder = Portfolio.builder(HEADER);
  private final List<Issue> issues;
  private final CoupOverrides overrides;
  private final List<Judged> judged = new ArrayList<>();
  private final IssueGroups groups = new IssueGroups();

  CoupPortfolio(List<Issue> issues, CoupOverrides overrides) {
    this.issues = issues;
    this.overrides = overrides;
  }

  Loaded<Portfolio> load(List<CoupEvent> events) {
    CoupCase.bundled().forEach(this::add);
    List<Candidate> candidates =
        unique(events).stream()
            .map(event -> new Candidate(event, overrides.apply(event.id(), state(event))))
            .filter(candidate -> !candidate.state().dropped())
            .sorted(
                Comparator.comparing((Candidate c) -> Objects.requireNonNull(c.state().event()))
                    .thenComparing(c -> c.event().id(), CodePoints.ORDER))
            .toList();
    candidates.stream().filter(c -> c.state().judged()).forEach(this::judge);
    CoupListing listing = new CoupListing(groups);
    for (Candidate other : candidates) {
      if (!other.state().judged() && near(other.event().country(), other.state()).isEmpty()) {
        listing.add(other.event(), other.state());
      }
    }
    overrides.reportUnknown();
    groups.flush(issues::add);
    issues.forEach(builder::issue);
    return builder.load();
  }

  /** One event of each id: the first. */
  private List<CoupEvent> unique(List<CoupEvent> events) {
    Map<String, CoupEvent> byId = new LinkedHashMap<>();
    for (CoupEvent event : events) {
      CoupEvent first = byId.putIfAbsent(event.id(), event);
      if (first != null) {
        issues.add(CoupListing.repeated(event, first));
      }
    }
    return List.copyOf(byId.values());
  }

  private static CoupState state(CoupEvent event) {
    return CoupState.listed(event.date());
  }

  private void add(CoupCase reference) {
    CoupState state = overrides.apply(reference.id(), reference.state());
    if (state.dropped()) {
      return;
    }
    if (state.event() == null) {
      issues.add(
          Issue.warning(
              reference.origin(),
              "event_date",
              reference.eventText(),
              "a full day",
              "Name "
                  + reference.id()
                  + " in an override file with action CORRECT and its day. It is not judged."));
      return;
    }
    add(
        reference.id(),
        reference.country(),
        state,
        new Provenance(null, reference.source(), joined(reference.note(), state.decisions())),
        reference.origin());
  }

  private void judge(Candidate candidate) {
    CoupEvent event = candidate.event();
    Optional<Judged> near = near(event.country(), candidate.state());
    if (near.isPresent()) {
      issues.add(
          CoupListing.sameEvent(candidate.state().applied(), near.get().id(), event.origin()));
    } else if (!event.realized()) {
      issues.add(CoupListing.notRealized(candidate.state().applied(), event));
    } else {
      add(
          "CLINE-" + event.id(),
          event.country(),
          candidate.state(),
          new Provenance(null, "Cline Center Coup d'Etat Project", candidate.state().decisions()),
          event.origin());
    }
  }

  private void add(
      String id, String country, CoupState state, Provenance provenance, Origin origin) {
    judged.add(new Judged(id, country, state));
    builder.add(
        Restriction.builder(id)
            .kind(Restriction.Kind.COUP)
            .country(country)
            .event(Objects.requireNonNull(state.event()))
            .headElected(state.headElected())
            .determined(state.determined())
            .lifted(state.lifted())
            .provenance(provenance)
            .build(),
        origin);
  }

  private Optional<Judged> near(String country, CoupState state) {
    return judged.stream()
        .filter(other -> other.country().equals(country) && other.state().isNear(state))
        .findFirst();
  }

  private static String joined(String note, String decisions) {
    return decisions.isEmpty() ? note : note + "; " + decisions;
  }
}
