package org.tsctp.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsctp.rule.BaselineReview.Remark;

/** Looks at every entry of a baseline and says what is wrong or worth knowing. */
final class BaselineReviewer {

  private static final String EXPIRING = "waiver.expiring";

  private final Evaluation evaluation;
  private final Baseline baseline;
  private final Map<String, Finding> listed = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();

  BaselineReviewer(Evaluation evaluation, Baseline baseline) {
    this.evaluation = evaluation;
    this.baseline = baseline;
    for (Finding finding : evaluation.findings()) {
      if (finding.outcome().isReported()) {
        listed.put(finding.id(), finding);
      }
    }
    baseline.entries().forEach(entry -> named.merge(entry.fingerprint(), 1, Integer::sum));
  }

  List<BaselineReview> review() {
    List<BaselineReview> reviews = new ArrayList<>();
    for (Baseline.Entry entry : baseline.entries()) {
      Finding finding = listed.get(entry.fingerprint());
      List<Remark> remarks = remarks(entry, finding);
      boolean counts =
          finding != null
              && entry.isComplete()
              && !remarks.contains(Remark.EXPIRED)
              && !remarks.contains(Remark.OTHER_OUTCOME);
      reviews.add(new BaselineReview(entry, finding != null, counts, remarks));
    }
    return reviews;
  }

  private List<Remark> remarks(Baseline.Entry entry, @Nullable Finding finding) {
    List<Remark> remarks = new ArrayList<>();
    String fingerprint = entry.fingerprint();
    int colon = Math.max(0, fingerprint.indexOf(':'));
    boolean judged = evaluation.book().find(fingerprint.substring(0, colon)).isPresent();
    boolean failed = hasFailed(fingerprint.substring(0, colon), fingerprint.substring(colon + 1));
    if (!judged) {
      remarks.add(Remark.RULE_NOT_JUDGED);
    } else if (failed) {
      remarks.add(Remark.RULE_FAILED);
    }
    if (entry.reason() == null || entry.approvedBy() == null || entry.expires() == null) {
      remarks.add(Remark.INCOMPLETE);
    }
    if (entry.isSelfApproved()) {
      remarks.add(Remark.SELF_APPROVED);
    } else if (entry.requestedBy() == null) {
      remarks.add(Remark.INDEPENDENCE_NOT_SHOWN);
    }
    addExpiry(entry.expires(), remarks);
    if (finding != null && entry.outcome() != null && entry.outcome() != finding.outcome()) {
      remarks.add(Remark.OTHER_OUTCOME);
    }
    if (named.getOrDefault(fingerprint, 0) > 1) {
      remarks.add(Remark.OVERLAPPING);
    }
    if (finding == null && judged && !failed) {
      remarks.add(Remark.NEVER_MATCHING);
    }
    return remarks;
  }

  private boolean hasFailed(String rule, String subject) {
    return evaluation.malfunctions().stream()
        .anyMatch(
            failed ->
                failed.rule().equals(rule)
                    && (failed.subject().isEmpty() || failed.subject().equals(subject)));
  }

  private void addExpiry(@Nullable LocalDate expires, List<Remark> remarks) {
    LocalDate asOf = evaluation.asOf();
    if (expires == null) {
      return;
    }
    if (!expires.isAfter(asOf)) {
      remarks.add(Remark.EXPIRED);
    } else if (evaluation
        .policy()
        .at(asOf)
        .find(EXPIRING)
        .filter(days -> !expires.isAfter(asOf.plusDays(days.whole())))
        .isPresent()) {
      remarks.add(Remark.EXPIRING);
    }
  }
}
