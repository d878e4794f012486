package org.tsctp.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.PortfolioDigest;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Malfunction;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WaiverReview;

/**
 * An evaluation as JSON, {@code tsctp-evaluation/1}.
 *
 * <p>Numbers that are decided upon are decimal strings. No clock, path of the machine or locale
 * appears in it.
 */
public final class JsonReport {

  /** Name of the format. */
  public static final String SCHEMA = "tsctp-evaluation/1";

  /** Name of the resource beside this class that holds the JSON Schema of the format. */
  public static final String SCHEMA_RESOURCE = "tsctp-evaluation-1.schema.json";

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final JsonGenerator json;

  private JsonReport(Baselined baselined, JsonGenerator json) {
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
      new JsonReport(baselined, json).write();
      json.writeRaw('\n');
    }
  }

  /**
   * Writes one line per finding, then one line with everything else, so that a cut is noticed.
   *
   * @param evaluation the evaluation
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeLines(Evaluation evaluation, OutputStream out) throws IOException {
    writeLines(Baselined.none(evaluation), out);
  }

  /**
   * Writes one line per finding, then one line with everything else, with a baseline laid over it.
   *
   * @param baselined the evaluation and the baseline
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeLines(Baselined baselined, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(null);
      JsonReport report = new JsonReport(baselined, json);
      for (Finding finding : baselined.evaluation().findings()) {
        new JsonFinding(json, baselined).write(finding);
        json.writeRaw('\n');
      }
      json.writeStartObject();
      report.writeHead();
      report.writeTail();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    writeHead();
    json.writeArrayFieldStart("findings");
    JsonFinding findings = new JsonFinding(json, baselined);
    for (Finding finding : evaluation.findings()) {
      findings.write(finding);
    }
    json.writeEndArray();
    writeTail();
    json.writeEndObject();
  }

  private void writeHead() throws IOException {
    json.writeStringField("schema", SCHEMA);
    writePortfolio();
    JsonIdentity.writePolicyAndRules(json, evaluation);
    JsonIdentity.writeEngine(json);
    json.writeStringField("caveat", Engine.CAVEAT);
    json.writeStringField("asOf", evaluation.asOf().toString());
    writeText("knownOn", evaluation.knownOn().map(Object::toString).orElse(null));
    writeSummary();
    writeCoverage();
  }

  private void writePortfolio() throws IOException {
    json.writeObjectFieldStart("portfolio");
    json.writeStringField("id", evaluation.portfolio().header().id());
    json.writeStringField("title", evaluation.portfolio().header().title());
    json.writeStringField("digest", PortfolioDigest.of(evaluation.portfolio()));
    json.writeObjectFieldStart("rows");
    for (Table<?> table : Tables.all()) {
      int rows = evaluation.portfolio().list(table.type()).size();
      if (rows > 0) {
        json.writeNumberField(table.name(), rows);
      }
    }
    json.writeEndObject();
    json.writeArrayFieldStart("issues");
    for (Issue issue : evaluation.issues()) {
      writeIssue(issue);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("leftOut");
    for (LeftOut leftOut : evaluation.portfolio().leftOut()) {
      json.writeStartObject();
      json.writeStringField("table", leftOut.table());
      json.writeNumberField("rows", leftOut.rows());
      json.writeStringField("amount", Decimals.money(leftOut.amount()));
      json.writeStringField("currency", leftOut.currency());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeIssue(Issue issue) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", issue.severity().name());
    json.writeStringField("file", issue.file());
    json.writeNumberField("line", issue.line());
    json.writeStringField("column", issue.column());
    json.writeStringField("value", issue.value());
    json.writeStringField("expected", issue.expected());
    json.writeStringField("fix", issue.fix());
    json.writeArrayFieldStart("alsoAt");
    for (Origin place : issue.alsoAt()) {
      json.writeStartObject();
      json.writeStringField("file", place.file());
      json.writeNumberField("line", place.line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeSummary() throws IOException {
    json.writeObjectFieldStart("summary");
    writeOutcomes(evaluation.outcomes());
    writeMoney("valueNotAssessed", evaluation.valueNotAssessed());
    json.writeEndObject();
  }

  private void writeOutcomes(Map<Outcome, Integer> outcomes) throws IOException {
    json.writeObjectFieldStart("outcomes");
    for (Outcome outcome : OutcomeOrder.LISTED) {
      json.writeNumberField(outcome.name(), outcomes.getOrDefault(outcome, 0));
    }
    json.writeEndObject();
  }

  private void writeMoney(String name, Map<String, BigDecimal> sums) throws IOException {
    json.writeArrayFieldStart(name);
    for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
      json.writeStartObject();
      json.writeStringField("currency", sum.getKey());
      json.writeStringField("amount", Decimals.money(sum.getValue()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeCoverage() throws IOException {
    json.writeArrayFieldStart("coverage");
    for (Coverage coverage : evaluation.coverage()) {
      json.writeStartObject();
      json.writeStringField("rule", coverage.rule());
      writeOutcomes(coverage.outcomes());
      json.writeNumberField("eligible", coverage.eligible());
      json.writeNumberField("examined", coverage.examined());
      writeMoney("valueNotAssessed", coverage.valueNotAssessed());
      writeText("reason", coverage.reason().orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeTail() throws IOException {
    json.writeArrayFieldStart("waivers");
    for (WaiverReview waiver : evaluation.waivers()) {
      json.writeStartObject();
      json.writeStringField("id", waiver.id());
      json.writeStringField("rule", waiver.rule());
      json.writeNumberField("usedBy", waiver.usedBy());
      json.writeArrayFieldStart("remarks");
      for (WaiverReview.Remark remark : waiver.remarks()) {
        json.writeStartObject();
        json.writeStringField("code", remark.name());
        json.writeStringField("text", remark.label());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonBaseline.write(json, baselined);
    json.writeArrayFieldStart("malfunctions");
    for (Malfunction malfunction : evaluation.malfunctions()) {
      json.writeStartObject();
      json.writeStringField("rule", malfunction.rule());
      json.writeStringField("subject", malfunction.subject());
      json.writeStringField("problem", malfunction.problem());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeText(String name, @Nullable String text) throws IOException {
    JsonIdentity.text(json, name, text);
  }
}
