package org.tsctp.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Waiver;

/** Looks at every known waiver and says what is wrong or worth knowing. */
final class WaiverReviewer {

  private static final String EXPIRING = "waiver.expiring";

  private final Context context;
  private final RuleBook book;
  private final Map<String, Integer> uses;

  WaiverReviewer(Context context, RuleBook book, Map<String, Integer> uses) {
    this.context = context;
    this.book = book;
    this.uses = uses;
  }

  List<WaiverReview> review() {
    List<Waiver> waivers = context.view().listKnown(Waiver.class);
    Map<String, List<Waiver>> byRule = new HashMap<>();
    waivers.forEach(w -> byRule.computeIfAbsent(w.rule(), rule -> new ArrayList<>()).add(w));
    List<WaiverReview> reviews = new ArrayList<>();
    for (Waiver waiver : waivers) {
      reviews.add(
          new WaiverReview(
              waiver.id(),
              waiver.rule(),
              uses.getOrDefault(waiver.id(), 0),
              remarks(waiver, byRule.getOrDefault(waiver.rule(), List.of()))));
    }
    return reviews;
  }

  private List<WaiverReview.Remark> remarks(Waiver waiver, List<Waiver> sameRule) {
    List<WaiverReview.Remark> remarks = new ArrayList<>();
    Rule<?> rule = book.find(waiver.rule()).orElse(null);
    if (rule == null) {
      remarks.add(WaiverReview.Remark.RULE_NOT_JUDGED);
    } else if (!rule.waivable()) {
      remarks.add(WaiverReview.Remark.NOT_ALLOWED);
    }
    if (waiver.reason() == null || waiver.basis() == null || waiver.approvedBy() == null) {
      remarks.add(WaiverReview.Remark.INCOMPLETE);
    }
    if (Waivers.isSelfApproved(waiver)) {
      remarks.add(WaiverReview.Remark.SELF_APPROVED);
    } else if (waiver.requestedBy() == null) {
      remarks.add(WaiverReview.Remark.INDEPENDENCE_NOT_SHOWN);
    }
    addDates(waiver, remarks);
    if (rule != null && isBeyondScope(waiver, rule.subjects().kind().equals("delivery"))) {
      remarks.add(WaiverReview.Remark.BEYOND_SCOPE);
    }
    if (sameRule.stream().anyMatch(other -> overlaps(waiver, other))) {
      remarks.add(WaiverReview.Remark.OVERLAPPING);
    }
    if (!uses.containsKey(waiver.id())) {
      remarks.add(WaiverReview.Remark.NEVER_USED);
    }
    return remarks;
  }

  /**
   * Whether no subject can lie in its scope: it names a unit where no unit is asked for, or a
   * country that is not that of the unit or activity it names.
   */
  private boolean isBeyondScope(Waiver waiver, boolean deliveries) {
    if (waiver.unit() != null && !deliveries) {
      return true;
    }
    String country = waiver.country();
    if (country == null) {
      return false;
    }
    return deliveries
        ? waiver.unit() != null
            && context
                .view()
                .find(Unit.class, waiver.unit())
                .filter(unit -> !country.equals(unit.country()))
                .isPresent()
        : waiver.activity() != null
            && context
                .view()
                .find(Activity.class, waiver.activity())
                .filter(activity -> !country.equals(activity.country()))
                .isPresent();
  }

  private void addDates(Waiver waiver, List<WaiverReview.Remark> remarks) {
    LocalDate asOf = context.view().asOf();
    if (waiver.from().isAfter(asOf)) {
      remarks.add(WaiverReview.Remark.NOT_YET);
    }
    LocalDate to = waiver.to();
    int days = context.policy().at(asOf).get(EXPIRING).whole();
    if (!to.isAfter(asOf)) {
      remarks.add(WaiverReview.Remark.EXPIRED);
    } else if (!to.isAfter(asOf.plusDays(days))) {
      remarks.add(WaiverReview.Remark.EXPIRING);
    }
  }

  private static boolean overlaps(Waiver waiver, Waiver other) {
    return !waiver.id().equals(other.id())
        && DateRange.of(waiver.from(), waiver.to()).overlaps(DateRange.of(other.from(), other.to()))
        && compatible(waiver.country(), other.country())
        && compatible(waiver.unit(), other.unit())
        && compatible(waiver.activity(), other.activity());
  }

  private static boolean compatible(@Nullable String a, @Nullable String b) {
    return a == null || b == null || Objects.equals(a, b);
  }
}
