package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Scope;
import org.tsctp.basics.Money;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Exercise;
import org.tsctp.partnership.Harm;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Program;
import org.tsctp.partnership.Report;
import org.tsctp.partnership.Response;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Strategy;
import org.tsctp.partnership.Theater;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.partnership.Waiver;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Context;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Subjects;

/** The kinds of subjects that the built-in rules judge. */
final class Kinds {

  /** Visible deliveries. Country: the unit's, else the activity's. */
  static final Subjects<Delivery> DELIVERIES =
      Subjects.visible("delivery", Delivery.class, Kinds::describe, Kinds::value);

  /** Visible obligations, disbursements and expenditures. Country: the activity's. */
  static final Subjects<Transaction> SPENDING =
      new Subjects<>(
          "transaction",
          context ->
              context.view().list(Transaction.class).stream().filter(Kinds::isSpending).toList(),
          (row, context) -> describe(row, context.view()),
          (row, context) -> value(row, context.view()));

  /** Visible activities. Their money is that of their transactions and not counted again. */
  static final Subjects<Activity> ACTIVITIES =
      Subjects.visible("activity", Activity.class, Kinds::describe, (a, view) -> Optional.empty());

  /** Known activities, also before their first day. */
  static final Subjects<Activity> KNOWN_ACTIVITIES =
      Subjects.known("activity", Activity.class, Kinds::describe, (a, view) -> Optional.empty());

  /** Countries and ALL by fiscal year, where there is money of the basis. */
  static final Subjects<Scope> SCOPES = scopes(scope -> true);

  /** Countries by fiscal year, where there is money of the basis. */
  static final Subjects<Scope> COUNTRY_YEARS = scopes(scope -> !scope.isAll());

  /** ALL by fiscal year, where there is money of the basis. */
  static final Subjects<Scope> YEARS = scopes(Scope::isAll);

  /** Visible waivers. Day: their first. */
  static final Subjects<Waiver> WAIVERS =
      rows("waiver", Waiver.class, Waiver::country, Waiver::from);

  /** Visible waivers of the Defense Leahy law. */
  static final Subjects<Waiver> DEFENSE_WAIVERS =
      new Subjects<>(
          "waiver",
          context -> context.view().list(Waiver.class, "rule", LeahyRecord.WAIVED_RULE),
          WAIVERS.describe(),
          WAIVERS.value());

  /** Visible allegations. Day: that on which it happened. */
  static final Subjects<Allegation> ALLEGATIONS =
      rows("allegation", Allegation.class, Allegation::country, Allegation::occurred);

  /** Visible vettings. Country: the unit's. */
  static final Subjects<Vetting> VETTINGS =
      new Subjects<>(
          "vetting",
          context -> context.view().list(Vetting.class),
          (row, context) ->
              new Subject(
                  "vetting",
                  row.id(),
                  context.view().find(Unit.class, row.unit()).map(Unit::country).orElse(null),
                  row.decided().isKnown() ? row.decided().date() : null),
          (row, context) -> Optional.empty());

  /** Visible units. */
  static final Subjects<Unit> UNITS = rows("unit", Unit.class, Unit::country, unit -> null);

  /** Visible listings. Day: their own date. */
  static final Subjects<Listing> LISTINGS =
      rows("listing", Listing.class, Listing::country, Listing::ownDate);

  /** Visible notices. Day: that on which it was sent. */
  static final Subjects<Notice> NOTICES =
      rows("notice", Notice.class, Notice::country, Notice::sent);

  /** Visible restrictions. Day: that of the event. */
  static final Subjects<Restriction> RESTRICTIONS =
      rows("restriction", Restriction.class, Restriction::country, Restriction::event);

  /** Visible strategies. Day: their first. */
  static final Subjects<Strategy> STRATEGIES =
      rows("strategy", Strategy.class, strategy -> null, Strategy::from);

  /** Visible reports. Day: that on which it is due. */
  static final Subjects<Report> REPORTS = rows("report", Report.class, report -> null, Report::due);

  /** Visible programs. Day: their first. */
  static final Subjects<Program> PROGRAMS =
      rows("program", Program.class, program -> null, Program::from);

  /** Visible harms. */
  static final Subjects<Harm> HARMS = rows("harm", Harm.class, Harm::country, Harm::date);

  /** Visible theaters. */
  static final Subjects<Theater> THEATERS =
      rows("theater", Theater.class, theater -> null, theater -> null);

  /** Visible exercises. */
  static final Subjects<Exercise> EXERCISES =
      rows("exercise", Exercise.class, exercise -> null, Exercise::date);

  /** Visible answers to findings. */
  static final Subjects<Response> RESPONSES =
      rows("response", Response.class, response -> null, Response::date);

  private static final String BASIS = "balance.basis";

  private Kinds() {}

  /** The visible rows of a table, without money at stake. */
  static <R extends Row> Subjects<R> rows(
      String kind,
      Class<R> type,
      Function<R, @Nullable String> country,
      Function<R, @Nullable LocalDate> date) {
    return Subjects.visible(
        kind,
        type,
        (row, view) ->
            new Subject(kind, view.portfolio().id(row), country.apply(row), date.apply(row)),
        (row, view) -> Optional.empty());
  }

  private static Subjects<Scope> scopes(Predicate<Scope> which) {
    return new Subjects<>(
        "scope",
        context -> balance(context).scopes().stream().filter(which).toList(),
        (scope, context) ->
            new Subject(
                "scope", scope.id(), scope.isAll() ? null : scope.country(), scope.year().last()),
        (scope, context) -> Optional.empty());
  }

  /** The sums by country and year, made once for an evaluation. */
  static BalanceSheet balance(Context context) {
    return context.shared(BalanceSheet.class, Kinds::newBalance);
  }

  /** Adds up the money of an evaluation. */
  static BalanceSheet newBalance(Context context) {
    return new BalanceSheet(context.view(), Transaction.Type.valueOf(basis(context).text()));
  }

  /** The type of transaction that is weighed. */
  static ParameterValue basis(Context context) {
    return context.policy().at(context.view().asOf()).get(BASIS);
  }

  /** The activity of a delivery or transaction, empty if nothing is known of it. */
  static Optional<Activity> activity(PortfolioView view, String id) {
    return view.find(Activity.class, id);
  }

  /** The country of a delivery: its unit's, else its activity's. */
  static @Nullable String country(Delivery delivery, PortfolioView view) {
    String unit = delivery.unit();
    Optional<Unit> known = unit == null ? Optional.empty() : view.find(Unit.class, unit);
    return known
        .map(Unit::country)
        .or(() -> activity(view, delivery.activity()).map(Activity::country))
        .orElse(null);
  }

  private static boolean isSpending(Transaction row) {
    return switch (row.type()) {
      case OBLIGATION, DISBURSEMENT, EXPENDITURE -> true;
      default -> false;
    };
  }

  private static Subject describe(Delivery delivery, PortfolioView view) {
    return new Subject("delivery", delivery.id(), country(delivery, view), delivery.date());
  }

  private static Subject describe(Transaction row, PortfolioView view) {
    String country = activity(view, row.activity()).map(Activity::country).orElse(null);
    return new Subject("transaction", row.id(), country, row.date());
  }

  private static Subject describe(Activity activity, PortfolioView view) {
    return new Subject("activity", activity.id(), activity.country(), activity.from());
  }

  private static Optional<Money> value(Delivery delivery, PortfolioView view) {
    BigDecimal value = delivery.value();
    if (value == null) {
      return Optional.empty();
    }
    Optional<String> currency =
        Optional.ofNullable(delivery.currency())
            .or(
                () ->
                    activity(view, delivery.activity())
                        .map(
                            a ->
                                a.currency() != null
                                    ? a.currency()
                                    : view.portfolio().header().currency()));
    return currency.map(c -> new Money(value, c));
  }

  private static Optional<Money> value(Transaction row, PortfolioView view) {
    return Optional.ofNullable(
            BalanceSheet.currency(
                row,
                activity(view, row.activity()).orElse(null),
                view.portfolio().header().currency()))
        .map(currency -> new Money(row.amount(), currency));
  }
}
