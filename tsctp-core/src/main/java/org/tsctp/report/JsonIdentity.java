package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.PortfolioDigest;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Subject;

/** What every form of JSON says alike: which engine, policy, rules and subject. */
final class JsonIdentity {

  private JsonIdentity() {}

  static void writeEngine(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("engine");
    json.writeStringField("name", Engine.NAME);
    json.writeStringField("version", Engine.VERSION);
    json.writeEndObject();
  }

  static void writePolicyAndRules(JsonGenerator json, Evaluation evaluation) throws IOException {
    json.writeObjectFieldStart("policy");
    json.writeStringField("id", evaluation.policy().id());
    json.writeStringField("version", evaluation.policy().version());
    json.writeStringField("digest", PortfolioDigest.ofText(evaluation.policy().content()));
    json.writeEndObject();
    json.writeObjectFieldStart("rules");
    json.writeStringField("version", evaluation.book().version());
    json.writeStringField("digest", evaluation.book().digest());
    json.writeEndObject();
  }

  /** Which portfolio, policy, rules and days an evaluation is of. */
  static void writeEvaluation(JsonGenerator json, String name, Evaluation evaluation)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeObjectFieldStart("portfolio");
    json.writeStringField("id", evaluation.portfolio().header().id());
    json.writeStringField("title", evaluation.portfolio().header().title());
    json.writeStringField("digest", PortfolioDigest.of(evaluation.portfolio()));
    json.writeNumberField("issues", evaluation.issues().size());
    json.writeEndObject();
    writePolicyAndRules(json, evaluation);
    json.writeStringField("asOf", evaluation.asOf().toString());
    text(json, "knownOn", evaluation.knownOn().map(Object::toString).orElse(null));
    json.writeNumberField("malfunctions", evaluation.malfunctions().size());
    json.writeEndObject();
  }

  static void writeSubject(JsonGenerator json, Subject subject) throws IOException {
    json.writeObjectFieldStart("subject");
    json.writeStringField("kind", subject.kind());
    json.writeStringField("id", subject.id());
    text(json, "country", subject.country());
    text(json, "date", subject.date() == null ? null : subject.date().toString());
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
    if (text == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, text);
    }
  }
}
