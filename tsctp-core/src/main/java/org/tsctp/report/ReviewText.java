package org.tsctp.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.BaselineReview;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.WaiverReview;

/** Waivers and accepted findings in words, the same in every report. */
final class ReviewText {

  private ReviewText() {}

  /** The waiver that covers a finding, with who stands for it; empty if none does. */
  static String waiver(Evaluation evaluation, Finding finding) {
    return finding.verdict().waivers().stream()
        .map(id -> waiver(evaluation, id))
        .collect(Collectors.joining(". "));
  }

  private static String waiver(Evaluation evaluation, String id) {
    return evaluation
        .portfolio()
        .find(Waiver.class, id)
        .map(waiver -> id + ": " + details(waiver))
        .orElse(id);
  }

  private static String details(Waiver waiver) {
    return or(waiver.reason(), "no reason")
        + "; basis "
        + or(waiver.basis(), "not stated")
        + "; requested by "
        + or(waiver.requestedBy(), "nobody named")
        + ", approved by "
        + or(waiver.approvedBy(), "nobody")
        + "; from "
        + waiver.from()
        + ", ends "
        + waiver.to();
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  /** What is to be said of a waiver. */
  static String remarks(WaiverReview review) {
    String remarks =
        review.remarks().stream().map(WaiverReview.Remark::label).collect(Collectors.joining("; "));
    if (review.usedBy() == 0) {
      return remarks;
    }
    return "covers "
        + Plain.count(review.usedBy(), "finding", "findings").replace(Plain.GLUE, ' ')
        + (remarks.isEmpty() ? "" : "; " + remarks);
  }

  /** How a finding stands to the baseline; empty if there is none. */
  static String mark(Baselined baselined, Finding finding) {
    if (baselined.baseline().isEmpty() || !finding.outcome().isReported()) {
      return "";
    }
    BaselineReview review = baselined.mark(finding).review();
    if (review == null) {
      return "New: not in the baseline.";
    }
    return review.counts()
        ? "Accepted: " + details(review.entry()) + "."
        : "In the baseline, but not accepted: " + remarks(review) + ".";
  }

  /** Reason, people and end of an entry. */
  static String details(Baseline.Entry entry) {
    return or(entry.reason(), "no reason")
        + "; requested by "
        + or(entry.requestedBy(), "nobody named")
        + ", approved by "
        + or(entry.approvedBy(), "nobody")
        + "; expires "
        + (entry.expires() == null ? "never said" : entry.expires());
  }

  /** What is to be said of an entry. */
  static String remarks(BaselineReview review) {
    List<String> remarks = review.remarks().stream().map(BaselineReview.Remark::label).toList();
    return remarks.isEmpty()
        ? "accepts the finding"
        : (review.counts() ? "accepts the finding; " : "") + String.join("; ", remarks);
  }

  /** Where an entry stands and what it names. */
  static String place(BaselineReview review) {
    return review.entry().fingerprint() + " (line " + review.entry().origin().line() + ")";
  }

  /** How many findings stand how to the baseline; empty if there is none. */
  static String summary(Baselined baselined) {
    return baselined
        .baseline()
        .map(
            baseline ->
                "Baseline "
                    + baseline.name()
                    + ", "
                    + entries(baseline.entries().size())
                    + ". Findings: "
                    + baselined.list(Baselined.State.NEW).size()
                    + " new, "
                    + baselined.accepted().size()
                    + " accepted, "
                    + notAccepted(baselined)
                    + " named but not accepted. Entries whose finding is gone: "
                    + baselined.gone().size()
                    + ".")
        .orElse("");
  }

  private static String entries(int number) {
    return number + (number == 1 ? " entry" : " entries");
  }

  private static long notAccepted(Baselined baselined) {
    return baselined.evaluation().findings().stream()
        .map(baselined::mark)
        .filter(mark -> mark.review() != null && !mark.isAccepted())
        .count();
  }

  /** The entries that something is to be said of, or that match nothing. */
  static List<BaselineReview> worthTelling(Baselined baselined) {
    return baselined.reviews().stream().filter(review -> !review.remarks().isEmpty()).toList();
  }
}
