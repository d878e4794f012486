package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.TableDifference;
import org.tsctp.rule.Cause;
import org.tsctp.rule.Change;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Standing;
import org.tsctp.rule.Verdict;

/** A comparison as JSON, {@code tsctp-comparison/1}. */
public final class ComparisonJson {

  /** Name of the format. */
  public static final String SCHEMA = "tsctp-comparison/1";

  /** Name of the resource beside this class that holds the JSON Schema of the format. */
  public static final String SCHEMA_RESOURCE = "tsctp-comparison-1.schema.json";

  private final Comparison comparison;
  private final JsonGenerator json;

  private ComparisonJson(Comparison comparison, JsonGenerator json) {
    this.comparison = comparison;
    this.json = json;
  }

  /**
   * Writes a comparison.
   *
   * @param comparison the comparison
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void write(Comparison comparison, OutputStream out) throws IOException {
    try (JsonGenerator json = PrettyJson.open(out)) {
      new ComparisonJson(comparison, json).write();
      json.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    JsonIdentity.writeEngine(json);
    json.writeStringField("caveat", Engine.CAVEAT);
    JsonIdentity.writeEvaluation(json, "before", comparison.before());
    JsonIdentity.writeEvaluation(json, "after", comparison.after());
    writeCauses("differs", comparison.differs());
    writeTables();
    json.writeArrayFieldStart("edits");
    for (Edit edit : comparison.edits()) {
      json.writeString(edit.text());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    for (var count : comparison.counts().entrySet()) {
      json.writeNumberField(count.getKey().label(), count.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (Change change : comparison.changes()) {
      writeChange(change);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTables() throws IOException {
    json.writeArrayFieldStart("tables");
    for (TableDifference table :
        comparison.before().portfolio().differences(comparison.after().portfolio())) {
      json.writeStartObject();
      json.writeStringField("table", table.table());
      json.writeNumberField("added", table.added());
      json.writeNumberField("removed", table.removed());
      json.writeNumberField("changed", table.changed());
      json.writeBooleanField("completeBefore", table.completeBefore());
      json.writeBooleanField("completeAfter", table.completeAfter());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeChange(Change change) throws IOException {
    Finding finding = change.finding();
    json.writeStartObject();
    json.writeStringField("id", change.id());
    json.writeStringField("rule", finding.rule().id());
    JsonIdentity.writeSubject(json, finding.subject());
    json.writeStringField("status", change.status().name());
    json.writeStringField("severity", finding.rule().severity().name());
    json.writeStringField("force", finding.rule().force().name());
    writeStanding("before", change.before());
    writeStanding("after", change.after());
    json.writeArrayFieldStart("differs");
    for (Standing.Aspect aspect : change.before().differences(change.after())) {
      json.writeString(aspect.name());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("causes");
    for (Set<Cause> together : change.causes()) {
      writeNames(together);
    }
    json.writeEndArray();
    writePairs("parameters", change.parameters());
    writePairs("cells", change.cells());
    json.writeEndObject();
  }

  private void writeStanding(String name, Standing standing) throws IOException {
    json.writeObjectFieldStart(name);
    text("outcome", standing.outcome() == null ? null : standing.outcome().name());
    text("absence", standing.absence() == null ? null : standing.absence().name());
    Finding finding = standing.finding();
    if (finding != null) {
      Verdict verdict = finding.verdict();
      json.writeStringField("message", finding.message());
      text("measured", verdict.measured());
      text("threshold", verdict.threshold());
      text("unit", verdict.unit().isEmpty() ? null : verdict.unit());
      text("waiver", verdict.waiver());
    }
    json.writeEndObject();
  }

  private void writePairs(String name, List<Change.Pair> pairs) throws IOException {
    json.writeArrayFieldStart(name);
    for (Change.Pair pair : pairs) {
      json.writeStartObject();
      json.writeStringField("name", pair.name());
      text("before", pair.before());
      text("after", pair.after());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeCauses(String name, Set<Cause> causes) throws IOException {
    json.writeFieldName(name);
    writeNames(causes);
  }

  private void writeNames(Set<Cause> causes) throws IOException {
    json.writeStartArray();
    for (Cause cause : causes) {
      json.writeString(cause.name());
    }
    json.writeEndArray();
  }

  private void text(String name, @Nullable String text) throws IOException {
    JsonIdentity.text(json, name, text);
  }
}
