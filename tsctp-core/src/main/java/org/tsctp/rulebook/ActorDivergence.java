package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.Dimensions;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** ACTOR-2: a body of the partnership suspends a country, and security assistance goes on. */
final class ActorDivergence {

  private static final Citation OURS =
      new Citation("Our own analysis", "conflicting interests of outside actors");

  private static final Sentence NO_BODY =
      Sentence.of("ACTOR-2.no-body", "Restriction {restriction} is not that of a partner body.");
  private static final Sentence TOGETHER =
      Sentence.of(
          "ACTOR-2.together",
          "No delivery or payment for security in {country} is on record during restriction"
              + " {restriction}.");
  private static final Sentence DIVERGES =
      Sentence.of(
          "ACTOR-2.diverges",
          "Deliveries and payments for security in {country} are on record during restriction"
              + " {restriction} of {event} ({count}), the first on {first}.");
  private static final Sentence OPEN =
      Sentence.of(
          "ACTOR-2.open",
          "Deliveries and payments in {country} are on record during restriction {restriction} of"
              + " {event} ({count}); whether they were for security is not known.");

  private ActorDivergence() {}

  static Rule<Restriction> rule() {
    return Rule.of("ACTOR-2", Kinds.RESTRICTIONS)
        .title("Partners restrict together")
        .requires(
            "While a body of the partnership suspends a country, no other partner delivers to it or"
                + " pays for security there. Method: deliveries, disbursements and expenditures of"
                + " the country's security and shared activities from the day of the event until the"
                + " restriction is lifted.")
        .because("A suspension that others fill in for carries no message.")
        .weighs(Severity.MEDIUM, Force.ANALYTIC)
        .verified("UNVERIFIED: the test is ours")
        .cites(OURS)
        .needs(
            "restrictions.kind",
            "restrictions.country",
            "restrictions.body",
            "restrictions.event",
            "restrictions.lifted",
            "activities.country",
            "activities.dimension",
            "activities.sector",
            "activities.account",
            "activities.effort",
            "deliveries.date",
            "transactions.type",
            "transactions.date",
            "transactions.amount")
        .examples(ActorExamples.actorDivergence())
        .judge(ActorDivergence::judge);
  }

  /** A delivery or payment during a restriction. */
  private record Gift(Row row, LocalDate date, Activity activity) {}

  private static Verdict judge(Restriction restriction, Case facts) {
    if (restriction.kind() != Restriction.Kind.REGIONAL_SUSPENSION && restriction.body() == null) {
      return facts
          .notApplicable(NO_BODY, "restriction", restriction.id())
          .on(restriction, "kind", "body")
          .verdict();
    }
    List<Gift> security = new ArrayList<>();
    List<Gift> open = new ArrayList<>();
    for (Gift gift : gifts(restriction, facts.view())) {
      Truth counts = isSecurity(gift.activity());
      if (counts.isTrue()) {
        security.add(gift);
      } else if (counts.isUnknown()) {
        open.add(gift);
      }
    }
    List<Gift> shown = security.isEmpty() ? open : security;
    Outcome outcome =
        !security.isEmpty()
            ? Outcome.ATTENTION
            : open.isEmpty() ? Outcome.COMPLIANT : Outcome.INDETERMINATE;
    Sentence sentence =
        switch (outcome) {
          case ATTENTION -> DIVERGES;
          case COMPLIANT -> TOGETHER;
          default -> OPEN;
        };
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "restriction", restriction.id(),
                    "country", restriction.country(),
                    "event", restriction.event(),
                    "count", shown.size(),
                    "first", String.valueOf(first(shown))))
            .on(restriction, "kind", "country", "body", "event", "lifted");
    shown.forEach(gift -> answer.on(gift.row(), "date").on(gift.activity(), "dimension"));
    addFlips(answer, outcome, restriction, security, open, facts.view());
    return answer.verdict();
  }

  private static List<Gift> gifts(Restriction restriction, PortfolioView view) {
    List<Gift> gifts = new ArrayList<>();
    for (Activity activity : view.list(Activity.class, "country", restriction.country())) {
      for (Delivery delivery : view.list(Delivery.class, "activity", activity.id())) {
        if (isDuring(restriction, delivery.date())) {
          gifts.add(new Gift(delivery, delivery.date(), activity));
        }
      }
      for (Transaction row : view.list(Transaction.class, "activity", activity.id())) {
        boolean paid =
            row.type() == Transaction.Type.DISBURSEMENT
                || row.type() == Transaction.Type.EXPENDITURE;
        if (paid && row.amount().signum() > 0 && isDuring(restriction, row.date())) {
          gifts.add(new Gift(row, row.date(), activity));
        }
      }
    }
    return gifts;
  }

  private static boolean isDuring(Restriction restriction, LocalDate day) {
    return !day.isBefore(restriction.event()) && !restriction.lifted().isBy(day);
  }

  private static Truth isSecurity(Activity activity) {
    Optional<Dimension> side = Dimensions.of(activity);
    return side.map(known -> Truth.of(known == Dimension.SECURITY || known == Dimension.SHARED))
        .orElse(Truth.UNKNOWN);
  }

  private static @Nullable LocalDate first(List<Gift> gifts) {
    return gifts.stream().map(Gift::date).min(LocalDate::compareTo).orElse(null);
  }

  private static void addFlips(
      VerdictBuilder answer,
      Outcome outcome,
      Restriction restriction,
      List<Gift> security,
      List<Gift> open,
      PortfolioView view) {
    if (outcome == Outcome.COMPLIANT) {
      return;
    }
    List<Gift> all = new ArrayList<>(security);
    all.addAll(open);
    LocalDate first = first(all);
    boolean readable =
        restriction.provenance().recorded() != null
            || view.knownOn().isEmpty()
            || (first != null && !first.isAfter(view.knownOn().get()));
    LocalDate lifted = first != null && readable ? first : restriction.event();
    answer.flip(
        Outcome.COMPLIANT,
        new Edit.SetCell("restrictions", restriction.id(), "lifted", lifted.toString()));
    if (outcome == Outcome.INDETERMINATE) {
      open.forEach(gift -> answer.missing("activities", "dimension", gift.activity().id()));
      answer.flip(Outcome.COMPLIANT, sides(open, Dimension.GOVERNANCE));
      answer.flip(Outcome.ATTENTION, sides(open, Dimension.SECURITY));
    }
  }

  private static Edit[] sides(List<Gift> gifts, Dimension side) {
    return gifts.stream()
        .map(gift -> gift.activity().id())
        .distinct()
        .map(id -> new Edit.SetCell("activities", id, "dimension", side.name()))
        .toArray(Edit[]::new);
  }
}
