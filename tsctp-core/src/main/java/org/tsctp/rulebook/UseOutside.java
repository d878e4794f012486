package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.EndUseCheck;
import org.tsctp.partnership.ItemUse;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule DRIFT-2: whether equipment given against terrorism is used for that. */
final class UseOutside {

  private static final String PURPOSES = "use.counterterrorism_purposes";
  private static final Citation OIG =
      new Citation(
          "State OIG AUD-MERO-20-42 (September 2020)",
          "no assurance that items were used against terrorism");
  private static final Citation STATUTE = Citation.of("22 U.S.C. 2314(a)");

  private static final Sentence OTHER_AIM =
      Sentence.of("DRIFT-2.other-aim", "{delivery} serves another stated purpose, {purpose}.");
  private static final Sentence AIM_UNKNOWN =
      Sentence.of(
          "DRIFT-2.aim-unknown",
          "What {delivery} is for is not known: nothing is known of {activity}.");
  private static final Sentence OUTSIDE =
      Sentence.of(
          "DRIFT-2.outside",
          "On {date}, the item was used for {purpose} ({use}), which is not counterterrorism.");
  private static final Sentence OUTSIDE_OPEN =
      Sentence.of(
          "DRIFT-2.outside-open",
          "{use} of {date} reports a use for {purpose}; whether that is so, and without consent,"
              + " is not known.");
  private static final Sentence PURPOSE_UNKNOWN =
      Sentence.of(
          "DRIFT-2.purpose-unknown", "{use} of {date} does not say what the item was used for.");
  private static final Sentence CONSENTED =
      Sentence.of(
          "DRIFT-2.consented",
          "On {date}, the item was used outside counterterrorism ({use}), with consent.");
  private static final Sentence NO_RECORD =
      Sentence.of("DRIFT-2.no-record", "No verified use of {delivery} is on record.");
  private static final Sentence CUSTODY_ONLY =
      Sentence.of(
          "DRIFT-2.custody",
          "The checks of {delivery} verified who has it; no verified use is on record.");
  private static final Sentence WITHIN =
      Sentence.of("DRIFT-2.within", "Every use of {delivery} on record is counterterrorism.");

  private final Delivery delivery;
  private final Case facts;
  private final Purposes purposes;
  private final List<ItemUse> uses;
  private final List<EndUseCheck> checks;

  private UseOutside(Delivery delivery, Case facts) {
    this.delivery = delivery;
    this.facts = facts;
    this.purposes = new Purposes(facts.parameter(PURPOSES, delivery.date()).words());
    this.uses = ItemUses.of(delivery, facts);
    this.checks =
        facts.view().list(EndUseCheck.class, "delivery", delivery.id()).stream()
            .filter(check -> check.result() == EndUseCheck.Result.ACCOUNTED)
            .filter(check -> !check.date().isBefore(delivery.date()))
            .toList();
  }

  static Rule<Delivery> rule() {
    return Rule.of("DRIFT-2", Kinds.DELIVERIES)
        .title("Use outside counterterrorism")
        .requires(
            "Delivered equipment is seen in use, and every use on record serves counterterrorism"
                + " or was consented to.")
        .because("An item that is accounted for may still serve another end.")
        .weighs(Severity.HIGH, Force.AUDIT)
        .verified("VERIFIED")
        .cites(OIG, STATUTE)
        .needs(
            "deliveries.kind",
            "deliveries.date",
            "deliveries.activity",
            "activities.purpose",
            "item_uses.delivery",
            "item_uses.date",
            "item_uses.purpose",
            "item_uses.consent",
            "item_uses.verified",
            "end_use_checks.delivery",
            "end_use_checks.date",
            "end_use_checks.result",
            "end_use_checks.verified")
        .examples(EndUseExamples.useOutside())
        .judge(UseOutside::judge);
  }

  private static Verdict judge(Delivery delivery, Case facts) {
    Optional<Verdict> other = GrantItems.otherThanEquipment(delivery, facts);
    if (other.isPresent()) {
      return other.get();
    }
    Activity activity = Kinds.activity(facts.view(), delivery.activity()).orElse(null);
    if (activity == null) {
      return facts
          .indeterminate(AIM_UNKNOWN, "delivery", delivery.id(), "activity", delivery.activity())
          .on(delivery, "activity")
          .missing("activities", "purpose", delivery.activity())
          .flip(
              Outcome.NOT_APPLICABLE,
              GrantItems.underNewActivity(delivery, "purpose", "OTHER", facts))
          .verdict();
    }
    Activity.Purpose purpose = activity.purpose();
    if (purpose != null && purpose != Activity.Purpose.COUNTERTERRORISM) {
      return facts
          .notApplicable(OTHER_AIM, "delivery", delivery.id(), "purpose", purpose)
          .on(activity, "purpose")
          .verdict();
    }
    return new UseOutside(delivery, facts).judge();
  }

  private Verdict judge() {
    for (Outcome outcome : List.of(Outcome.VIOLATION, Outcome.INDETERMINATE)) {
      for (ItemUse use : uses) {
        if (outcome(use) == outcome) {
          return outside(use, outcome);
        }
      }
    }
    if (!isShown()) {
      return noRecord();
    }
    return uses.stream()
        .filter(use -> outcome(use) == Outcome.ATTENTION)
        .findFirst()
        .map(this::consented)
        .orElseGet(() -> withRecord(facts.compliant(WITHIN, "delivery", delivery.id())).verdict());
  }

  private Outcome outcome(ItemUse use) {
    Truth within = purposes.include(use.purpose());
    Truth consented = use.consent().by(use.date());
    if (within.isTrue()) {
      return Outcome.COMPLIANT;
    }
    if (consented.isTrue()) {
      return Outcome.ATTENTION;
    }
    return within.isFalse() && consented.isFalse() && use.verified().isTrue()
        ? Outcome.VIOLATION
        : Outcome.INDETERMINATE;
  }

  /** Whether anybody saw the item in use; who has it is not how it is used. */
  private boolean isShown() {
    return uses.stream().anyMatch(use -> use.verified().isTrue())
        || checks.stream().anyMatch(check -> check.verified() == EndUseCheck.Verified.USE);
  }

  private Verdict outside(ItemUse use, Outcome outcome) {
    Sentence sentence =
        outcome == Outcome.VIOLATION
            ? OUTSIDE
            : use.purpose() == null ? PURPOSE_UNKNOWN : OUTSIDE_OPEN;
    VerdictBuilder answer =
        withRecord(
            facts.answer(
                outcome,
                sentence.with(
                    "use", use.id(),
                    "date", use.date(),
                    "purpose", String.valueOf(use.purpose()))));
    if (outcome == Outcome.INDETERMINATE) {
      addMissing(answer, use);
    }
    List<Edit> within = new ArrayList<>();
    List<Edit> consent = new ArrayList<>();
    boolean othersConsented = false;
    for (ItemUse one : uses) {
      Outcome own = outcome(one);
      othersConsented |= own == Outcome.ATTENTION;
      if (own == Outcome.VIOLATION || own == Outcome.INDETERMINATE) {
        within.addAll(ItemUses.verified(one, ItemUses.cell(one, "purpose", purposes.first())));
        consent.addAll(
            ItemUses.verified(one, ItemUses.cell(one, "consent", one.date().toString())));
      }
    }
    return answer
        .flip(othersConsented ? Outcome.ATTENTION : Outcome.COMPLIANT, within.toArray(Edit[]::new))
        .flip(Outcome.ATTENTION, consent.toArray(Edit[]::new))
        .verdict();
  }

  private static void addMissing(VerdictBuilder answer, ItemUse use) {
    if (use.purpose() == null) {
      answer.missing("item_uses", "purpose", use.id());
    }
    if (use.consent().isUnknown()) {
      answer.missing("item_uses", "consent", use.id());
    }
    if (!use.verified().isTrue()) {
      answer.missing("item_uses", "verified", use.id());
    }
  }

  private Verdict consented(ItemUse use) {
    List<Edit> within = new ArrayList<>();
    for (ItemUse one : uses) {
      if (outcome(one) == Outcome.ATTENTION) {
        within.add(ItemUses.cell(one, "purpose", purposes.first()));
      }
    }
    return withRecord(facts.attention(CONSENTED, "use", use.id(), "date", use.date()))
        .flip(Outcome.COMPLIANT, within.toArray(Edit[]::new))
        .verdict();
  }

  private Verdict noRecord() {
    boolean custody =
        checks.stream().anyMatch(check -> check.verified() == EndUseCheck.Verified.CUSTODY);
    Outcome then =
        uses.stream().anyMatch(use -> outcome(use) == Outcome.ATTENTION)
            ? Outcome.ATTENTION
            : Outcome.COMPLIANT;
    VerdictBuilder answer =
        withRecord(
                facts.indeterminate(custody ? CUSTODY_ONLY : NO_RECORD, "delivery", delivery.id()))
            .missing("item_uses", "purpose", "")
            .flip(then, ItemUses.seen(delivery, delivery.date(), purposes.first(), facts));
    for (EndUseCheck check : checks) {
      answer
          .missing("end_use_checks", "verified", check.id())
          .flip(then, new Edit.SetCell("end_use_checks", check.id(), "verified", "USE"));
    }
    return answer.verdict();
  }

  private VerdictBuilder withRecord(VerdictBuilder answer) {
    answer.on(delivery, "date", "activity");
    uses.forEach(use -> answer.on(use, "date", "purpose", "consent", "verified"));
    checks.forEach(check -> answer.on(check, "date", "result", "verified"));
    return answer;
  }
}
