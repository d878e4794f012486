package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.Money;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Fact;
import org.tsctp.explain.Missing;
import org.tsctp.explain.ParameterUse;
import org.tsctp.explain.Search;
import org.tsctp.explain.Statement;
import org.tsctp.rule.AuthorityComparison;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Flip;
import org.tsctp.rule.Verdict;

/** One finding as JSON. */
record JsonFinding(JsonGenerator json, Baselined baselined) {

  void write(Finding finding) throws IOException {
    Verdict verdict = finding.verdict();
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule().id());
    JsonIdentity.writeSubject(json, finding.subject());
    json.writeStringField("outcome", finding.outcome().name());
    json.writeStringField("severity", finding.rule().severity().name());
    json.writeStringField("force", finding.rule().force().name());
    json.writeStringField("message", finding.message());
    writeCriteria(finding);
    writeCondition(finding);
    writeEvidence(verdict.explanation().facts());
    writeNotFound(verdict.notFound());
    text("knowable", verdict.knowable() == null ? null : verdict.knowable().name());
    writeMissing(verdict.missing());
    writeFlips(verdict.flips());
    writeUnchangeable(verdict.unchangeable());
    text("waiver", verdict.waiver());
    writeComparison(verdict.authorityComparison());
    writeValue(finding.value().orElse(null));
    JsonBaseline.write(json, baselined, finding);
    json.writeEndObject();
  }

  private void writeCriteria(Finding finding) throws IOException {
    json.writeObjectFieldStart("criteria");
    json.writeStringField("text", finding.rule().requirement());
    json.writeArrayFieldStart("parameters");
    for (ParameterUse use : finding.verdict().parameters()) {
      json.writeStartObject();
      json.writeStringField("id", use.id());
      json.writeStringField("value", use.value());
      json.writeStringField("unit", use.unit());
      json.writeStringField("since", use.since().toString());
      json.writeStringField("force", use.force().name());
      json.writeFieldName("citation");
      writeCitation(use.citation());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("citations");
    for (Citation citation : finding.rule().citations()) {
      writeCitation(citation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeCitation(Citation citation) throws IOException {
    json.writeStartObject();
    json.writeStringField("label", citation.label());
    json.writeStringField("note", citation.note());
    json.writeEndObject();
  }

  private void writeCondition(Finding finding) throws IOException {
    Verdict verdict = finding.verdict();
    StringBuilder condition = new StringBuilder(finding.message());
    for (Explanation reason : verdict.reasons()) {
      if (reason instanceof Explanation.Branch branch) {
        condition.append(' ').append(branch.statement().text());
      }
    }
    json.writeObjectFieldStart("condition");
    json.writeStringField("text", condition.toString());
    text("measured", verdict.measured());
    text("threshold", verdict.threshold());
    text("unit", verdict.unit().isEmpty() ? null : verdict.unit());
    json.writeEndObject();
  }

  private void writeEvidence(List<Fact> facts) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Fact fact : facts) {
      json.writeStartObject();
      json.writeStringField("table", fact.table());
      json.writeStringField("id", fact.id());
      json.writeStringField("file", fact.origin().file());
      json.writeNumberField("line", fact.origin().line());
      json.writeStringField("column", fact.column());
      json.writeStringField("value", fact.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeNotFound(List<Search> searches) throws IOException {
    json.writeArrayFieldStart("notFound");
    for (Search search : searches) {
      json.writeStartObject();
      json.writeStringField("table", search.table());
      json.writeStringField("what", search.what().text());
      json.writeNumberField("searched", search.searched());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMissing(List<Missing> missing) throws IOException {
    json.writeArrayFieldStart("missing");
    for (Missing what : missing) {
      json.writeStartObject();
      json.writeStringField("table", what.table());
      json.writeStringField("column", what.column());
      json.writeStringField("id", what.id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeFlips(List<Flip> flips) throws IOException {
    json.writeArrayFieldStart("wouldChange");
    for (Flip flip : flips) {
      json.writeStartObject();
      json.writeStringField("edit", flip.text());
      json.writeStringField("outcome", flip.outcome().name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeUnchangeable(@Nullable Statement reason) throws IOException {
    text("unchangeable", reason == null ? null : reason.text());
  }

  private void writeComparison(@Nullable AuthorityComparison laws) throws IOException {
    if (laws == null) {
      json.writeNullField("authorityComparison");
      return;
    }
    json.writeObjectFieldStart("authorityComparison");
    json.writeStringField("STATE", laws.state().name());
    json.writeStringField("DEFENSE", laws.defense().name());
    json.writeEndObject();
  }

  private void writeValue(@Nullable Money value) throws IOException {
    if (value == null) {
      json.writeNullField("value");
      return;
    }
    json.writeObjectFieldStart("value");
    json.writeStringField("amount", Decimals.money(value.amount()));
    json.writeStringField("currency", value.currency());
    json.writeEndObject();
  }

  private void text(String name, @Nullable String text) throws IOException {
    JsonIdentity.text(json, name, text);
  }
}
