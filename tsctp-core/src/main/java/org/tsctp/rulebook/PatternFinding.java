package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.Row;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule HR502B-1: security assistance to a country with a finding of a consistent pattern of gross
 * violations, over the days of performance so far.
 */
final class PatternFinding {

  private static final String ACCOUNTS = "hr502b.accounts";
  private static final String OTHER_ACCOUNTS = "hr502b.other_accounts";

  private static final Sentence NO_COUNTRY =
      Sentence.of("HR502B-1.no-country", "{activity} names no country.");
  private static final Sentence OTHER_ASSISTANCE =
      Sentence.of(
          "HR502B-1.other-assistance",
          "{activity} is not security assistance in the sense of 22 U.S.C. 2304(d)(2).");
  private static final Sentence ACCOUNT_UNKNOWN =
      Sentence.of(
          "HR502B-1.account-unknown",
          "It is not known whether {activity} is security assistance in the sense of 22 U.S.C."
              + " 2304(d)(2).");
  private static final Sentence NO_FINDING =
      Sentence.of(
          "HR502B-1.no-finding",
          "No finding of a consistent pattern of gross violations concerned {country} while"
              + " {activity} was performed, up to {last}.");
  private static final Sentence NOT_RECORDED =
      Sentence.of(
          "HR502B-1.not-recorded",
          "No finding on a consistent pattern of gross violations in {country} is on record for"
              + " {last}, either way.");
  private static final Sentence CERTIFIED =
      Sentence.of(
          "HR502B-1.certified",
          "Finding {listing} concerned {country}; certification {notice} of extraordinary"
              + " circumstances covers {activity}.");
  private static final Sentence BARRED =
      Sentence.of(
          "HR502B-1.barred",
          "Finding {listing} concerned {country} while {activity} was performed; no certification"
              + " of extraordinary circumstances covers {day}.");
  private static final Sentence LOOKED_FOR_CERTIFICATION =
      Sentence.of(
          "HR502B-1.looked-for-certification", "a certification for {country} that covers {day}");
  private static final Sentence LOOKED_FOR_FINDING =
      Sentence.of("HR502B-1.looked-for-finding", "a finding on {country} in force on {day}");

  private final Activity activity;
  private final String country;
  private final Case facts;
  private final LocalDate last;
  private final List<Listing> listings;

  private PatternFinding(Activity activity, String country, Case facts) {
    this.activity = activity;
    this.country = country;
    this.facts = facts;
    this.last = Performance.lastDay(activity, facts);
    this.listings =
        facts.view().list(Listing.class, "country", country).stream()
            .filter(row -> row.list() == Listing.ListName.HR502B)
            .toList();
  }

  static Verdict judge(Activity activity, Case facts) {
    String country = activity.country();
    Truth scope = isSecurityAssistance(activity, Performance.lastDay(activity, facts), facts);
    if (country == null) {
      return facts
          .notApplicable(NO_COUNTRY, "activity", activity.id())
          .on(activity, "country")
          .verdict();
    }
    if (scope.isFalse()) {
      return facts
          .notApplicable(OTHER_ASSISTANCE, "activity", activity.id())
          .on(activity, "account", "authority")
          .verdict();
    }
    PatternFinding finding = new PatternFinding(activity, country, facts);
    return scope.isTrue() ? finding.judge() : finding.accountUnknown();
  }

  /**
   * Whether an activity is security assistance: by its account; where the account does not tell, an
   * authority other than the two acts that 22 U.S.C. 2304(d)(2) names rules it out.
   */
  private static Truth isSecurityAssistance(Activity activity, LocalDate day, Case facts) {
    String account = activity.account();
    if (account != null && facts.parameter(ACCOUNTS, day).words().contains(account)) {
      return Truth.TRUE;
    }
    if (account != null && facts.parameter(OTHER_ACCOUNTS, day).words().contains(account)) {
      return Truth.FALSE;
    }
    return isDefense(activity.authority()) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static boolean isDefense(@Nullable Authority authority) {
    return authority != null
        && switch (authority) {
          case SECTION_1206, SECTION_2282, SECTION_333, TITLE_10 -> true;
          case FAA, AECA, OTHER -> false;
        };
  }

  private Verdict accountUnknown() {
    String other = facts.parameter(OTHER_ACCOUNTS, last).words().get(0);
    return facts
        .indeterminate(ACCOUNT_UNKNOWN, "activity", activity.id())
        .on(activity, "account", "authority")
        .missing("activities", "account", activity.id())
        .flip(
            Outcome.NOT_APPLICABLE, new Edit.SetCell("activities", activity.id(), "account", other))
        .verdict();
  }

  private Verdict judge() {
    List<Listing> findings =
        listings.stream().filter(row -> row.listed() && overlaps(row)).toList();
    if (findings.isEmpty()) {
      return withoutFinding();
    }
    Optional<LocalDate> open =
        findings.stream().flatMap(f -> uncovered(f).stream()).min(LocalDate::compareTo);
    return open.isPresent() ? barred(findings, open.get()) : certified(findings);
  }

  /** First day of a listing: its own, else the day that stands for its year. */
  private static @Nullable LocalDate start(Listing row) {
    return row.ownDate();
  }

  /** Whether some day of performance so far lies under a listing. */
  private boolean overlaps(Listing row) {
    return !firstDay(row).isAfter(lastDay(row));
  }

  /** The first day of performance under a listing; the last one if both hold since always. */
  private LocalDate firstDay(Listing row) {
    LocalDate start = start(row);
    LocalDate from = activity.from();
    if (start == null || from == null) {
      return start != null ? start : from != null ? from : lastDay(row);
    }
    return start.isAfter(from) ? start : from;
  }

  private LocalDate lastDay(Listing row) {
    LocalDate end = row.to();
    return end == null || end.isAfter(last) ? last : end.minusDays(1);
  }

  private Verdict withoutFinding() {
    Optional<Listing> denial =
        listings.stream()
            .filter(row -> !row.listed() && DateRange.contains(start(row), row.to(), last))
            .findFirst();
    if (denial.isPresent() || facts.view().isComplete(Listing.class)) {
      VerdictBuilder answer =
          about(
              facts.compliant(
                  NO_FINDING, "country", country, "activity", activity.id(), "last", last));
      denial.ifPresent(row -> answer.on(row, "listed", "year", "from", "to"));
      return answer
          .knowable(SafeguardChecks.knowable(last, denial.map(List::of).orElse(List.of())))
          .verdict();
    }
    return about(facts.indeterminate(NOT_RECORDED, "country", country, "last", last))
        .notFound(
            "listings", LOOKED_FOR_FINDING.with("country", country, "day", last), listings.size())
        .missing("listings", "listed", "")
        .flip(Outcome.COMPLIANT, denial())
        .flip(Outcome.COMPLIANT, new Edit.DeclareComplete("listings"))
        .verdict();
  }

  private Edit denial() {
    return new Edit.AddRow(
        "listings",
        Map.of(
            "id",
            facts.newId(Listing.class),
            "list",
            "HR502B",
            "country",
            country,
            "listed",
            "N",
            "from",
            last.toString()));
  }

  private List<Notice> certifications() {
    return facts.view().list(Notice.class, "country", country).stream()
        .filter(
            row ->
                row.kind() == Notice.Kind.CERTIFICATION
                    && row.unit() == null
                    && (row.activity() == null || row.activity().equals(activity.id())))
        .toList();
  }

  /** The first day under a finding that no certification covers. */
  private Optional<LocalDate> uncovered(Listing finding) {
    LocalDate lastBarred = lastDay(finding);
    LocalDate next = firstDay(finding);
    while (!next.isAfter(lastBarred)) {
      Optional<Notice> notice = covering(next);
      if (notice.isEmpty()) {
        return Optional.of(next);
      }
      LocalDate to = notice.get().to();
      next = to == null ? lastBarred.plusDays(1) : to;
    }
    return Optional.empty();
  }

  /** The certification that covers a day and lasts longest. */
  private Optional<Notice> covering(LocalDate day) {
    Notice longest = null;
    for (Notice notice : certifications()) {
      if (DateRange.contains(notice.sent(), notice.to(), day)
          && (longest == null || lasts(notice, longest))) {
        longest = notice;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean lasts(Notice notice, Notice longest) {
    LocalDate known = longest.to();
    LocalDate to = notice.to();
    return known != null && (to == null || to.isAfter(known));
  }

  private Verdict barred(List<Listing> findings, LocalDate day) {
    List<Row> rows = new ArrayList<>(findings);
    VerdictBuilder answer =
        about(
            facts.violation(
                BARRED,
                "listing",
                findings.get(0).id(),
                "country",
                country,
                "activity",
                activity.id(),
                "day",
                day));
    findings.forEach(row -> answer.on(row, "listed", "year", "from", "to"));
    return answer
        .notFound(
            "notices",
            LOOKED_FOR_CERTIFICATION.with("country", country, "day", day),
            certifications().size())
        .knowable(SafeguardChecks.knowable(last, rows))
        .flip(
            Outcome.ATTENTION,
            new Edit.AddRow(
                "notices",
                Map.of(
                    "id",
                    facts.newId(Notice.class),
                    "kind",
                    "CERTIFICATION",
                    "country",
                    country,
                    "sent",
                    day.toString())))
        .verdict();
  }

  private Verdict certified(List<Listing> findings) {
    Listing first = findings.get(0);
    Notice notice = covering(firstDay(first)).orElseThrow();
    List<Row> rows = new ArrayList<>(findings);
    rows.add(notice);
    VerdictBuilder answer =
        about(
            facts.attention(
                CERTIFIED,
                "listing",
                first.id(),
                "country",
                country,
                "notice",
                notice.id(),
                "activity",
                activity.id()));
    findings.forEach(row -> answer.on(row, "listed", "year", "from", "to"));
    List<Edit> edits = new ArrayList<>();
    findings.forEach(row -> edits.add(new Edit.SetCell("listings", row.id(), "listed", "N")));
    boolean denied =
        facts.view().isComplete(Listing.class)
            || listings.stream()
                .filter(row -> !row.listed() || findings.contains(row))
                .anyMatch(row -> DateRange.contains(start(row), row.to(), last));
    return answer
        .on(notice, "sent", "to")
        .knowable(SafeguardChecks.knowable(last, rows))
        .flip(denied ? Outcome.COMPLIANT : Outcome.INDETERMINATE, edits.toArray(Edit[]::new))
        .verdict();
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    return answer.on(activity, "country", "account", "from", "to");
  }
}
