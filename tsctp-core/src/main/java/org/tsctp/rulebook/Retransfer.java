package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.ItemUse;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule EUM-3: whether an item stayed with its recipient and its purpose, unless consent was given.
 */
final class Retransfer {

  private static final String AGREED = "use.agreed_purposes";
  private static final Citation STATUTE =
      new Citation("22 U.S.C. 2314(a) (FAA s.505)", "no other holder or purpose without consent");

  private static final Sentence ELSEWHERE =
      Sentence.of(
          "EUM-3.elsewhere",
          "On {date}, {holder} held the item ({use}), without consent by that day.");
  private static final Sentence OTHER_PURPOSE =
      Sentence.of(
          "EUM-3.other-purpose",
          "On {date}, the item was used for {purpose} ({use}), without consent by that day.");
  private static final Sentence ELSEWHERE_OPEN =
      Sentence.of(
          "EUM-3.elsewhere-open",
          "{use} of {date} reports that {holder} held the item; whether that is so, and without"
              + " consent, is not known.");
  private static final Sentence OTHER_PURPOSE_OPEN =
      Sentence.of(
          "EUM-3.other-purpose-open",
          "{use} of {date} reports a use for {purpose}; whether that is so, and without consent,"
              + " is not known.");
  private static final Sentence PURPOSE_UNKNOWN =
      Sentence.of(
          "EUM-3.purpose-unknown", "{use} of {date} does not say what the item was used for.");
  private static final Sentence NO_RECORD =
      Sentence.of(
          "EUM-3.no-record",
          "No verified use of {delivery} is on record, so it is not known who holds it and for what.");
  private static final Sentence KEPT =
      Sentence.of(
          "EUM-3.kept",
          "No holder or purpose of {delivery} is on record without consent ({count} uses).");

  private final Delivery delivery;
  private final Case facts;
  private final Purposes agreed;
  private final List<ItemUse> uses;

  private Retransfer(Delivery delivery, Case facts) {
    this.delivery = delivery;
    this.facts = facts;
    this.agreed = new Purposes(facts.parameter(AGREED, delivery.date()).words());
    this.uses = ItemUses.of(delivery, facts);
  }

  static Rule<Delivery> rule() {
    return Rule.of("EUM-3", Kinds.DELIVERIES)
        .title("No retransfer or other purpose without consent")
        .requires(
            "Delivered equipment stays with its recipient and is used for the purposes agreed,"
                + " unless consent to another holder or purpose was given by that day.")
        .because("Whoever gives arms answers for the hands they end in.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(STATUTE)
        .needs(
            "deliveries.kind",
            "deliveries.date",
            "deliveries.unit",
            "units.name",
            "units.aliases",
            "item_uses.delivery",
            "item_uses.date",
            "item_uses.holder",
            "item_uses.purpose",
            "item_uses.consent",
            "item_uses.verified")
        .examples(EndUseExamples.retransfer())
        .judge(
            (delivery, facts) ->
                GrantItems.otherThanEquipment(delivery, facts)
                    .orElseGet(() -> new Retransfer(delivery, facts).judge()));
  }

  private Verdict judge() {
    Optional<ItemUse> worst = first(Outcome.VIOLATION).or(() -> first(Outcome.INDETERMINATE));
    if (worst.isPresent()) {
      return prohibited(worst.get());
    }
    boolean shown = uses.stream().anyMatch(use -> use.verified().isTrue());
    if (!shown && !facts.view().isComplete(ItemUse.class)) {
      return noRecord();
    }
    return withUses(facts.compliant(KEPT, "delivery", delivery.id(), "count", uses.size()))
        .verdict();
  }

  private Optional<ItemUse> first(Outcome outcome) {
    return uses.stream().filter(use -> outcome(use) == outcome).findFirst();
  }

  private Outcome outcome(ItemUse use) {
    Truth prohibited = isProhibited(use);
    Truth consented = use.consent().by(use.date());
    if (prohibited.isFalse() || consented.isTrue()) {
      return Outcome.COMPLIANT;
    }
    return prohibited.isTrue() && consented.isFalse() && use.verified().isTrue()
        ? Outcome.VIOLATION
        : Outcome.INDETERMINATE;
  }

  private Truth isProhibited(ItemUse use) {
    return ItemUses.isElsewhere(use, delivery, facts).or(agreed.include(use.purpose()).not());
  }

  private Verdict prohibited(ItemUse use) {
    Outcome outcome = outcome(use);
    VerdictBuilder answer =
        withUses(
            facts.answer(
                outcome,
                sentence(use, outcome)
                    .with(
                        "use", use.id(),
                        "date", use.date(),
                        "holder", String.valueOf(use.holder()),
                        "purpose", String.valueOf(use.purpose()))));
    if (outcome == Outcome.INDETERMINATE) {
      addMissing(answer, use);
      addDenial(answer, use);
    }
    List<Edit> remedy = new ArrayList<>();
    for (ItemUse one : uses) {
      if (outcome(one) != Outcome.COMPLIANT) {
        Edit consent = ItemUses.cell(one, "consent", one.date().toString());
        remedy.addAll(ItemUses.verified(one, consent));
      }
    }
    return answer.flip(Outcome.COMPLIANT, remedy.toArray(Edit[]::new)).verdict();
  }

  private Sentence sentence(ItemUse use, Outcome outcome) {
    boolean violation = outcome == Outcome.VIOLATION;
    if (!ItemUses.isElsewhere(use, delivery, facts).isFalse()) {
      return violation ? ELSEWHERE : ELSEWHERE_OPEN;
    }
    if (use.purpose() == null) {
      return PURPOSE_UNKNOWN;
    }
    return violation ? OTHER_PURPOSE : OTHER_PURPOSE_OPEN;
  }

  private void addMissing(VerdictBuilder answer, ItemUse use) {
    if (!use.verified().isTrue()) {
      answer.missing("item_uses", "verified", use.id());
    }
    if (use.consent().isUnknown()) {
      answer.missing("item_uses", "consent", use.id());
    }
    if (isProhibited(use).isUnknown() && use.purpose() == null) {
      answer.missing("item_uses", "purpose", use.id());
    }
    if (ItemUses.isElsewhere(use, delivery, facts).isUnknown()) {
      answer.missing("deliveries", "unit", delivery.id());
    }
  }

  /** A report of what was prohibited is verified, and consent was not given. */
  private void addDenial(VerdictBuilder answer, ItemUse use) {
    if (!isProhibited(use).isTrue()) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    if (!use.verified().isTrue()) {
      edits.add(ItemUses.cell(use, "verified", "Y"));
    }
    if (use.consent().isUnknown()) {
      edits.add(ItemUses.cell(use, "consent", "NONE"));
    }
    answer.flip(Outcome.VIOLATION, edits.toArray(Edit[]::new));
  }

  private Verdict noRecord() {
    VerdictBuilder answer =
        withUses(facts.indeterminate(NO_RECORD, "delivery", delivery.id()))
            .missing("item_uses", "complete", "")
            .flip(Outcome.COMPLIANT, new Edit.DeclareComplete("item_uses"))
            .flip(
                Outcome.COMPLIANT, ItemUses.seen(delivery, delivery.date(), agreed.first(), facts));
    for (ItemUse use : uses) {
      answer
          .missing("item_uses", "verified", use.id())
          .flip(Outcome.COMPLIANT, ItemUses.cell(use, "verified", "Y"));
    }
    return answer.verdict();
  }

  private VerdictBuilder withUses(VerdictBuilder answer) {
    answer.on(delivery, "date", "unit");
    uses.forEach(use -> answer.on(use, "date", "holder", "purpose", "consent", "verified"));
    return answer;
  }
}
