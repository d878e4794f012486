package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Waiver;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.WaiverScope;
import org.tsctp.rule.Waivers;

/** What the rules on the coup restriction share: which one counts, what is exempt or waived. */
final class CoupBar {

  static final String RULE = "COUP-1";
  static final String WAIVER = "coup.waiver";
  static final String RECIPIENTS = "coup.exempt_recipients";
  static final String PURPOSES = "coup.exempt_purposes";
  static final String TRANSITION = "coup.democratic_transition";

  private static final Sentence EXEMPT_RECIPIENT =
      Sentence.of(
          "coup.exempt-recipient",
          "{country} was under a coup restriction on {date}; the money is exempt: the recipient is"
              + " no government ({recipient}).");
  private static final Sentence EXEMPT_PURPOSE =
      Sentence.of(
          "coup.exempt-purpose",
          "{country} was under a coup restriction on {date}; the money is exempt: purpose"
              + " {purpose}.");
  private static final Sentence EXEMPT_NOTWITHSTANDING =
      Sentence.of(
          "coup.exempt-notwithstanding",
          "{country} was under a coup restriction on {date}; the money is exempt: its authority"
              + " applies notwithstanding other law.");

  private CoupBar() {}

  /** Whether the event had happened, was a coup against an elected head, and was not lifted. */
  static boolean counts(Restriction restriction, LocalDate day) {
    return restriction.kind() == Restriction.Kind.COUP
        && !restriction.event().isAfter(day)
        && !restriction.lifted().isBy(day)
        && !restriction.headElected().isFalse();
  }

  /** The restrictions of a country that count on a day. */
  static List<Restriction> counting(@Nullable String country, LocalDate day, PortfolioView view) {
    return country == null
        ? List.of()
        : view.list(Restriction.class, "country", country).stream()
            .filter(restriction -> counts(restriction, day))
            .toList();
  }

  /** The restrictions of any country that count on a day. */
  static List<Restriction> counting(LocalDate day, PortfolioView view) {
    return view.list(Restriction.class).stream()
        .filter(restriction -> counts(restriction, day))
        .toList();
  }

  /** Why money is exempt, if it is: its recipient, its purpose or its authority. */
  static Optional<Statement> exemption(Activity activity, LocalDate day, Case facts) {
    if (isExemptRecipient(activity, day, facts)) {
      return said(EXEMPT_RECIPIENT, activity, day, "recipient", activity.recipientKind());
    }
    if (isExemptPurpose(activity.purpose(), day, facts)) {
      return said(EXEMPT_PURPOSE, activity, day, "purpose", activity.purpose());
    }
    return activity.notwithstanding().isTrue()
        ? said(EXEMPT_NOTWITHSTANDING, activity, day, "notwithstanding", "Y")
        : Optional.empty();
  }

  private static Optional<Statement> said(
      Sentence sentence, Activity activity, LocalDate day, String name, @Nullable Object value) {
    return Optional.of(
        sentence.with(
            "country",
            String.valueOf(activity.country()),
            "date",
            day,
            name,
            String.valueOf(value)));
  }

  static boolean isExemptRecipient(Activity activity, LocalDate day, Case facts) {
    return activity.recipientKind() != null
        && words(RECIPIENTS, day, facts).contains(activity.recipientKind().name());
  }

  static boolean isExemptPurpose(Activity.@Nullable Purpose purpose, LocalDate day, Case facts) {
    if (purpose == Activity.Purpose.DEMOCRATIC_TRANSITION) {
      return facts.findParameter(TRANSITION, day).isPresent();
    }
    return purpose != null && words(PURPOSES, day, facts).contains(purpose.name());
  }

  /** The entries of a list in the policy, none if it is not in force. */
  static List<String> words(String parameter, LocalDate day, Case facts) {
    return facts.findParameter(parameter, day).map(ParameterValue::words).orElse(List.of());
  }

  /** The waivers of the restriction that cover money on a day. */
  static List<Waiver> waivers(Activity activity, LocalDate day, Case facts) {
    WaiverScope scope = new WaiverScope(activity.country(), null, activity.id());
    List<Waiver> covering = new ArrayList<>();
    for (Waiver waiver : facts.view().list(Waiver.class, "rule", RULE)) {
      if (Waivers.isComplete(waiver)
          && scope.fits(waiver)
          && waiver.holdsOn(day)
          && facts.findParameter(WAIVER, waiver.from()).isPresent()
          && waiver.certified().isBy(day)
          && waiver.consulted().isBy(day)
          && waiver.notified().isBy(day)) {
        covering.add(waiver);
      }
    }
    return covering;
  }
}
