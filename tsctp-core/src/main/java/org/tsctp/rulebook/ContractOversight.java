package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Missing;
import org.tsctp.explain.Search;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Designation;
import org.tsctp.partnership.Designation.Role;
import org.tsctp.partnership.Invoice;
import org.tsctp.partnership.Row;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rulebook.Point.Seen;

/**
 * Rule ME-4: whether somebody was designated to watch a contract before anything happened on it,
 * whether its invoices are supported, and whether those who approved them might.
 */
final class ContractOversight {

  private static final Set<Role> MONITORS = Set.of(Role.MONITOR, Role.COR);
  private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.COR);
  private static final Citation OIG =
      new Citation(
          "State OIG AUD-MERO-20-42 (September 2020)",
          "four of six contracts had unsupported invoices, about 109 million USD of 201.6");

  private static final Sentence NO_ACTION =
      Sentence.of(
          "ME-4.no-action", "Nothing was paid, invoiced or checked on {activity} by {asOf}.");
  private static final Sentence WATCHED =
      Sentence.of(
          "ME-4.watched",
          "{activity} had a monitor by its first action on {date}, and its invoices ({count}) are"
              + " supported and approved by those designated.");
  private static final Sentence NO_MONITOR =
      Sentence.of(
          "ME-4.no-monitor",
          "No monitor was designated for {activity} by its first action on {date}.");
  private static final Sentence MONITOR_UNKNOWN =
      Sentence.of(
          "ME-4.monitor-unknown",
          "There is no record of a monitor for {activity} by its first action on {date}.");
  private static final Sentence UNSUPPORTED =
      Sentence.of(
          "ME-4.unsupported", "Of {count} invoices of {activity}, no support is shown for {ids}.");
  private static final Sentence SUPPORT_UNKNOWN =
      Sentence.of(
          "ME-4.support-unknown",
          "It is not known whether the invoices {ids} of {activity} are supported.");
  private static final Sentence NOT_DESIGNATED =
      Sentence.of(
          "ME-4.not-designated",
          "Whoever approved the invoices {ids} of {activity} was not designated to on that day.");
  private static final Sentence APPROVER_UNKNOWN =
      Sentence.of(
          "ME-4.approver-unknown",
          "It is not on record that the invoices {ids} of {activity} were approved by somebody"
              + " designated for it that day.");
  private static final Sentence MONITOR_BY =
      Sentence.of("ME-4.monitor-by", "a monitor of {activity} on {date}");

  private final Activity activity;
  private final Case facts;
  private final NewIds ids;
  private final List<Invoice> invoices;
  private final Designations designations;
  private final @Nullable FirstAction first;

  private ContractOversight(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.ids = new NewIds(facts);
    this.invoices =
        facts.view().list(Invoice.class, "activity", activity.id()).stream()
            .sorted(
                Comparator.comparing(Invoice::date).thenComparing(Invoice::id, CodePoints.ORDER))
            .toList();
    this.designations = facts.shared(Designations.class, Designations::new);
    this.first = FirstAction.of(activity, invoices, facts).orElse(null);
  }

  static Rule<Activity> rule() {
    return Rule.of("ME-4", Kinds.ACTIVITIES)
        .title("Monitors designated in writing; invoices supported")
        .requires(
            "A monitor or representative is designated in writing by the first payment, invoice or"
                + " check of a contract; every approved invoice has support, and who approved it"
                + " was designated to.")
        .because("An invoice that nobody could check is paid on trust.")
        .weighs(Severity.HIGH, Force.AUDIT)
        .verified("VERIFIED")
        .cites(OIG)
        .needs(
            "activities.instrument",
            "activities.country",
            "designations.person",
            "designations.role",
            "designations.activity",
            "designations.country",
            "designations.from",
            "designations.to",
            "invoices.activity",
            "invoices.date",
            "invoices.amount",
            "invoices.currency",
            "invoices.approved_by",
            "invoices.supported",
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "deliveries.activity",
            "end_use_checks.delivery",
            "end_use_checks.date",
            "exchange_rates.usd")
        .examples(OversightExamples.contractOversight())
        .judge((activity, facts) -> new ContractOversight(activity, facts).judge());
  }

  private Verdict judge() {
    FirstAction action = first;
    if (action == null) {
      return facts
          .notApplicable(NO_ACTION, "activity", activity.id(), "asOf", facts.asOf())
          .verdict();
    }
    List<Part> parts = List.of(monitor(action), support(), approval());
    Points all = new Points(parts.stream().flatMap(part -> part.points().all().stream()).toList());
    return Contracts.otherThanContract(activity, all.worst(), facts)
        .orElseGet(() -> judge(action, parts, all));
  }

  private Verdict judge(FirstAction action, List<Part> parts, Points all) {
    Outcome worst = all.worst();
    List<Part> failing =
        parts.stream().filter(part -> part.points().worst() != Outcome.COMPLIANT).toList();
    Statement message =
        failing.stream()
            .filter(part -> part.points().worst() == worst)
            .map(this::says)
            .findFirst()
            .orElseGet(
                () ->
                    WATCHED.with(
                        "activity", activity.id(), "date", action.day(), "count", invoices.size()));
    VerdictBuilder answer =
        all.about(facts.answer(worst, message).on(activity, "instrument").on(action.row(), "date"));
    failing.stream()
        .map(this::says)
        .filter(said -> !said.equals(message))
        .forEach(said -> answer.because(() -> facts.reason(said)));
    QuestionedMoney.of(activity, invoices, facts).ifPresent(money -> money.tell(answer, facts));
    return answer.verdict();
  }

  /** One of the three things asked, with the words for failing and for not knowing it. */
  private record Part(Points points, Sentence lacking, Sentence open) {}

  private Statement says(Part part) {
    String which =
        part.points().deciding().stream().map(Point::name).collect(Collectors.joining(", "));
    LocalDate day = first == null ? facts.asOf() : first.day();
    return (part.points().worst() == Outcome.VIOLATION ? part.lacking() : part.open())
        .with("activity", activity.id(), "date", day, "count", invoices.size(), "ids", which);
  }

  private Part monitor(FirstAction action) {
    List<Designation> rows = designations.of(activity, MONITORS);
    List<Edit> remedy = List.of(designation(Role.MONITOR, null, action.day()));
    boolean later =
        rows.stream()
            .anyMatch(
                row -> activity.id().equals(row.activity()) && row.from().isAfter(action.day()));
    List<Seen> seen = rows.stream().map(row -> designated(row)).toList();
    Search search =
        new Search(
            "designations",
            MONITOR_BY.with("activity", activity.id(), "date", action.day()),
            rows.size());
    Point point =
        Designations.on(action.day(), rows)
            .map(row -> Point.holds("monitor", List.of(designated(row))))
            .orElseGet(
                () ->
                    later
                        ? Point.fails("monitor", seen, remedy)
                        : notDesignated("monitor", seen, remedy).afterSearch(search));
    return new Part(new Points(List.of(point)), NO_MONITOR, MONITOR_UNKNOWN);
  }

  private Part support() {
    List<Point> points = new ArrayList<>();
    for (Invoice invoice : invoices) {
      List<Seen> seen = List.of(Seen.of(invoice, "date", "amount", "supported"));
      List<Edit> remedy = List.of(supported(invoice, "Y"));
      points.add(
          switch (invoice.supported()) {
            case TRUE -> Point.holds(invoice.id(), seen);
            case FALSE -> Point.fails(invoice.id(), seen, remedy);
            case UNKNOWN ->
                Point.isOpen(
                    invoice.id(),
                    seen,
                    List.of(new Missing("invoices", "supported", invoice.id())),
                    remedy,
                    List.of(supported(invoice, "N")));
          });
    }
    return new Part(new Points(points), UNSUPPORTED, SUPPORT_UNKNOWN);
  }

  private Part approval() {
    List<Designation> rows = designations.of(activity, APPROVERS);
    Set<String> remedied = new TreeSet<>();
    List<Point> points = new ArrayList<>();
    for (Invoice invoice : invoices) {
      String person = invoice.approvedBy();
      points.add(
          person == null ? approverUnknown(invoice) : approver(invoice, person, rows, remedied));
    }
    return new Part(new Points(points), NOT_DESIGNATED, APPROVER_UNKNOWN);
  }

  private Point approver(
      Invoice invoice, String person, List<Designation> rows, Set<String> remedied) {
    List<Designation> own = rows.stream().filter(row -> row.person().equals(person)).toList();
    Optional<Designation> held = Designations.on(invoice.date(), own);
    Seen shown = Seen.of(invoice, "date", "approved_by");
    if (held.isPresent()) {
      return Point.holds(invoice.id(), List.of(shown, designated(held.get())));
    }
    List<Edit> remedy =
        remedied.add(person)
            ? List.of(designation(Role.APPROVER, person, invoice.date()))
            : List.of();
    List<Seen> seen =
        Stream.concat(Stream.of(shown), own.stream().map(ContractOversight::designated)).toList();
    return notDesignated(invoice.id(), seen, remedy);
  }

  private Point approverUnknown(Invoice invoice) {
    Edit.AddRow row = designation(Role.APPROVER, null, invoice.date());
    String person = String.valueOf(row.cells().get("person"));
    return Point.isOpen(
        invoice.id(),
        List.of(Seen.of(invoice, "date", "approved_by")),
        List.of(new Missing("invoices", "approved_by", invoice.id())),
        List.of(row, new Edit.SetCell("invoices", invoice.id(), "approved_by", person)),
        List.of());
  }

  private Point notDesignated(String name, List<Seen> seen, List<Edit> remedy) {
    return facts.view().isComplete(Designation.class)
        ? Point.fails(name, seen, remedy)
        : Point.isOpen(
            name,
            seen,
            List.of(new Missing("designations", "complete", "")),
            remedy,
            List.of(new Edit.DeclareComplete("designations")));
  }

  private Edit.AddRow designation(Role role, @Nullable String person, LocalDate from) {
    String id = ids.next(Designation.class);
    return new Edit.AddRow(
        "designations",
        Map.of(
            "id", id,
            "person", person == null ? id : person,
            "role", role.name(),
            "activity", activity.id(),
            "from", from.toString()));
  }

  private static Edit supported(Invoice invoice, String value) {
    return new Edit.SetCell("invoices", invoice.id(), "supported", value);
  }

  private static Seen designated(Row row) {
    return Seen.of(row, "person", "role", "from", "to");
  }
}
