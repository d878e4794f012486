package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.BaselineReview;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Finding;

/** What a baseline adds to the JSON of an evaluation; nothing where there is none. */
final class JsonBaseline {

  private JsonBaseline() {}

  /** How a finding stands to the baseline. */
  static void write(JsonGenerator json, Baselined baselined, Finding finding) throws IOException {
    if (baselined.baseline().isEmpty() || !finding.outcome().isReported()) {
      return;
    }
    Baselined.Mark mark = baselined.mark(finding);
    json.writeObjectFieldStart("baseline");
    json.writeStringField("state", mark.state().name());
    json.writeBooleanField("accepted", mark.isAccepted());
    if (mark.review() != null) {
      writeEntry(json, mark.review().entry());
    }
    json.writeEndObject();
  }

  /** The baseline as a whole with the review of its entries. */
  static void write(JsonGenerator json, Baselined baselined) throws IOException {
    if (baselined.baseline().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("baseline");
    json.writeStringField("name", baselined.baseline().get().name());
    json.writeNumberField("new", baselined.list(Baselined.State.NEW).size());
    json.writeNumberField("accepted", baselined.accepted().size());
    json.writeNumberField("gone", baselined.gone().size());
    json.writeArrayFieldStart("entries");
    for (BaselineReview review : baselined.reviews()) {
      json.writeStartObject();
      json.writeStringField("fingerprint", review.entry().fingerprint());
      json.writeNumberField("line", review.entry().origin().line());
      writeEntry(json, review.entry());
      json.writeBooleanField("matches", review.matches());
      json.writeBooleanField("counts", review.counts());
      json.writeArrayFieldStart("remarks");
      for (BaselineReview.Remark remark : review.remarks()) {
        json.writeStartObject();
        json.writeStringField("code", remark.name());
        json.writeStringField("text", remark.label());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeEntry(JsonGenerator json, Baseline.Entry entry) throws IOException {
    JsonIdentity.text(json, "outcome", entry.outcome() == null ? null : entry.outcome().name());
    JsonIdentity.text(json, "reason", entry.reason());
    JsonIdentity.text(json, "requestedBy", entry.requestedBy());
    JsonIdentity.text(json, "approvedBy", entry.approvedBy());
    JsonIdentity.text(json, "expires", entry.expires() == null ? null : entry.expires().toString());
  }
}
