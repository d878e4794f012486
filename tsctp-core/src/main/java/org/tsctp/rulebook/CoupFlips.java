package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/** What would change a finding of COUP-1 or COUP-5. */
final class CoupFlips {

  private final Activity activity;
  private final LocalDate day;
  private final List<Restriction> open = new ArrayList<>();
  private final List<Restriction> determined = new ArrayList<>();
  private final List<Waiver> waivers;
  private final boolean section333;
  private final Case facts;

  CoupFlips(
      Activity activity,
      LocalDate day,
      List<Restriction> restrictions,
      boolean section333,
      Case facts) {
    this.activity = activity;
    this.day = day;
    this.section333 = section333;
    this.facts = facts;
    this.waivers = section333 ? List.of() : CoupBar.waivers(activity, day, facts);
    for (Restriction restriction : restrictions) {
      (restriction.determined().isBy(day) ? determined : open).add(restriction);
    }
  }

  /** Had none of the restrictions counted on the day. */
  static VerdictBuilder noneCounts(
      VerdictBuilder answer, List<Restriction> restrictions, LocalDate day, Case facts) {
    boolean seen =
        restrictions.stream().allMatch(r -> RestrictionEdits.isSeen(r, day, facts.view()));
    if (seen) {
      answer.flip(
          Outcome.NOT_APPLICABLE,
          RestrictionEdits.each(restrictions, r -> RestrictionEdits.set(r, "lifted", day, facts)));
    }
    if (!seen || restrictions.stream().anyMatch(r -> r.headElected().isUnknown())) {
      answer.flip(
          Outcome.NOT_APPLICABLE,
          RestrictionEdits.each(
              restrictions, r -> RestrictionEdits.set(r, "head_elected", "N", facts)));
    }
    return answer;
  }

  VerdictBuilder authorityUnknown(VerdictBuilder answer) {
    Authority inScope = section333 ? Authority.SECTION_333 : Authority.FAA;
    boolean exempt = !section333 && CoupBar.exemption(activity, day, facts).isPresent();
    Outcome known = exempt ? Outcome.ATTENTION : outcome(activity.recipientKind(), waived());
    offer(answer, Outcome.INDETERMINATE, known, set("authority", inScope));
    return answer.flip(Outcome.NOT_APPLICABLE, set("authority", Authority.OTHER));
  }

  /** Had the exemption not been shown. */
  VerdictBuilder exempt(VerdictBuilder answer) {
    List<Edit> edits = new ArrayList<>();
    Activity.RecipientKind recipient = activity.recipientKind();
    if (CoupBar.isExemptRecipient(activity, day, facts)) {
      recipient = Activity.RecipientKind.GOVERNMENT;
      edits.add(set("recipient_kind", recipient));
    }
    if (CoupBar.isExemptPurpose(activity.purpose(), day, facts)) {
      edits.add(set("purpose", ""));
    }
    if (activity.notwithstanding().isTrue()) {
      edits.add(set("notwithstanding", "N"));
    }
    answer.flip(outcome(recipient, waived()), edits.toArray(Edit[]::new));
    return noneCounts(answer, all(), day, facts);
  }

  VerdictBuilder barred(VerdictBuilder answer) {
    if (!section333 && open.isEmpty() && facts.findParameter(CoupBar.WAIVER, day).isPresent()) {
      answer.flip(
          Outcome.WAIVED,
          RestrictionEdits.waiver(CoupBar.RULE, activity.id(), day, day.plusDays(1), facts));
    }
    return noneCounts(answer, all(), day, facts);
  }

  /** Had the waivers not been notified. */
  VerdictBuilder waived(VerdictBuilder answer) {
    answer.flip(
        outcome(activity.recipientKind(), false),
        RestrictionEdits.each(
            waivers, waiver -> RestrictionEdits.set(waiver, "notified", "NONE", facts)));
    return noneCounts(answer, all(), day, facts);
  }

  VerdictBuilder recipientUnknown(VerdictBuilder answer) {
    answer.flip(Outcome.VIOLATION, set("recipient_kind", Activity.RecipientKind.GOVERNMENT));
    CoupBar.words(CoupBar.RECIPIENTS, day, facts).stream()
        .findFirst()
        .ifPresent(kind -> answer.flip(Outcome.ATTENTION, set("recipient_kind", kind)));
    return noneCounts(answer, all(), day, facts);
  }

  /** Had the events been determined on their days, or never counted. */
  VerdictBuilder notDetermined(VerdictBuilder answer) {
    boolean waived = waived();
    Outcome settled = barred(activity.recipientKind(), waived);
    offer(
        answer,
        Outcome.INDETERMINATE,
        settled,
        RestrictionEdits.each(open, r -> RestrictionEdits.set(r, "determined", r.event(), facts)));
    if (!determined.isEmpty()) {
      offer(
          answer,
          Outcome.INDETERMINATE,
          settled,
          RestrictionEdits.each(open, r -> RestrictionEdits.set(r, "head_elected", "N", facts)));
    }
    return noneCounts(answer, all(), day, facts);
  }

  private boolean waived() {
    return !waivers.isEmpty();
  }

  private List<Restriction> all() {
    List<Restriction> all = new ArrayList<>(open);
    all.addAll(determined);
    return all;
  }

  /** What the rule says of money that is not exempt. */
  private Outcome outcome(Activity.@Nullable RecipientKind recipient, boolean waived) {
    Outcome barred = determined.isEmpty() ? Outcome.INDETERMINATE : barred(recipient, waived);
    return open.isEmpty() || barred == Outcome.VIOLATION ? barred : Outcome.INDETERMINATE;
  }

  /** The same, once everything that counts is determined. */
  private Outcome barred(Activity.@Nullable RecipientKind recipient, boolean waived) {
    if (waived) {
      return Outcome.WAIVED;
    }
    return section333 || recipient == Activity.RecipientKind.GOVERNMENT
        ? Outcome.VIOLATION
        : Outcome.INDETERMINATE;
  }

  private Edit set(String column, Object value) {
    return RestrictionEdits.set(activity, column, value, facts);
  }

  private static void offer(VerdictBuilder answer, Outcome now, Outcome then, Edit... edits) {
    if (then != now) {
      answer.flip(then, edits);
    }
  }
}
