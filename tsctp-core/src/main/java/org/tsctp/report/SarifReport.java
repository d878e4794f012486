package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tsctp.explain.Fact;
import org.tsctp.rule.BaselineReview;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Malfunction;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.WaiverReview;

/**
 * An evaluation as SARIF 2.1.0, for tools that show results of checks beside the files.
 *
 * <p>COMPLIANT is kind pass, ATTENTION review, VIOLATION fail, INDETERMINATE open, NOT_APPLICABLE
 * notApplicable; WAIVED is fail with an accepted suppression.
 */
public final class SarifReport {

  private static final String VERSION = "2.1.0";

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final JsonGenerator json;

  private SarifReport(Baselined baselined, JsonGenerator json) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.json = json;
  }

  /**
   * Writes an evaluation.
   *
   * @param evaluation the evaluation
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void write(Evaluation evaluation, OutputStream out) throws IOException {
    write(Baselined.none(evaluation), out);
  }

  /**
   * Writes an evaluation with a baseline laid over it.
   *
   * @param baselined the evaluation and the baseline
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void write(Baselined baselined, OutputStream out) throws IOException {
    try (JsonGenerator json = PrettyJson.open(out)) {
      new SarifReport(baselined, json).write();
      json.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("version", VERSION);
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool();
    writeInvocation();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeObjectFieldStart("properties");
    json.writeStringField("asOf", evaluation.asOf().toString());
    json.writeStringField("policy", evaluation.policy().id());
    json.writeStringField("caveat", Engine.CAVEAT);
    json.writeEndObject();
    json.writeArrayFieldStart("results");
    for (Finding finding : evaluation.findings()) {
      writeResult(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", Engine.NAME);
    json.writeStringField("version", Engine.VERSION);
    json.writeArrayFieldStart("rules");
    for (Rule<?> rule : evaluation.book().rules()) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      writeText("shortDescription", rule.title());
      writeText("fullDescription", rule.requirement());
      json.writeObjectFieldStart("properties");
      json.writeStringField("severity", rule.severity().name());
      json.writeStringField("force", rule.force().name());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeResult(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", evaluation.book().rules().indexOf(finding.rule()));
    json.writeStringField("kind", kind(finding.outcome()));
    json.writeStringField("level", level(finding));
    writeText("message", finding.message());
    writeLocations(finding.verdict().explanation().facts());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("finding/v1", finding.id());
    json.writeEndObject();
    boolean accepted = baselined.mark(finding).isAccepted();
    if (baselined.baseline().isPresent() && finding.outcome().isReported()) {
      json.writeStringField("baselineState", baselined.mark(finding).state().label());
    }
    if (finding.outcome() == Outcome.WAIVED || accepted) {
      json.writeArrayFieldStart("suppressions");
      if (finding.outcome() == Outcome.WAIVED) {
        writeSuppression("waiver " + ReviewText.waiver(evaluation, finding));
      }
      if (accepted) {
        writeSuppression(ReviewText.mark(baselined, finding));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeSuppression(String justification) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", justification);
    json.writeEndObject();
  }

  /** Waivers and baseline are the configuration of the run; rules that failed are its failures. */
  private void writeInvocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", evaluation.malfunctions().isEmpty());
    json.writeArrayFieldStart("toolConfigurationNotifications");
    for (WaiverReview waiver : evaluation.waivers()) {
      writeNotification(
          waiver.remarks().isEmpty() ? "note" : "warning",
          "Waiver "
              + waiver.id()
              + " of "
              + waiver.rule()
              + ": "
              + ReviewText.remarks(waiver)
              + ".");
    }
    for (BaselineReview review : ReviewText.worthTelling(baselined)) {
      writeNotification(
          "warning",
          "Baseline entry " + ReviewText.place(review) + ": " + ReviewText.remarks(review) + ".");
    }
    json.writeEndArray();
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Malfunction malfunction : evaluation.malfunctions()) {
      writeNotification(
          "error", malfunction.rule() + ":" + malfunction.subject() + ": " + malfunction.problem());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeNotification(String level, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    writeText("message", text);
    json.writeEndObject();
  }

  private void writeLocations(List<Fact> facts) throws IOException {
    json.writeArrayFieldStart("locations");
    for (Fact fact : facts) {
      if (fact.origin().line() > 0) {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(fact.origin().file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", fact.origin().line());
        json.writeEndObject();
        json.writeEndObject();
        writeText("message", fact.id() + ", " + fact.column() + " = " + fact.value());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void writeText(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String uri(String file) {
    try {
      return new java.net.URI(null, null, file, null).toASCIIString();
    } catch (java.net.URISyntaxException e) {
      return "";
    }
  }

  private static String kind(Outcome outcome) {
    return switch (outcome) {
      case COMPLIANT -> "pass";
      case ATTENTION -> "review";
      case VIOLATION, WAIVED -> "fail";
      case INDETERMINATE -> "open";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  private static String level(Finding finding) {
    if (!kind(finding.outcome()).equals("fail")) {
      return "none";
    }
    Severity severity = finding.rule().severity();
    return severity == Severity.BLOCKER || severity == Severity.HIGH
        ? "error"
        : severity == Severity.MEDIUM ? "warning" : "note";
  }
}
