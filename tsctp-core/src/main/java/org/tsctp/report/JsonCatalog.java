package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import org.tsctp.explain.Citation;
import org.tsctp.partnership.PortfolioDigest;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Definition;
import org.tsctp.rule.Example;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/**
 * What is known of rules and parameters as JSON: {@code tsctp-rules/1} and {@code
 * tsctp-parameters/1}.
 *
 * <p>A list names the version and digest of what it lists, the same as an evaluation states; an
 * entry of the list is the same object that is written when the entry is asked for alone.
 */
public final class JsonCatalog {

  /** Name of the format of a list of rules. */
  public static final String RULES_SCHEMA = "tsctp-rules/1";

  /** Name of the format of a list of parameters. */
  public static final String PARAMETERS_SCHEMA = "tsctp-parameters/1";

  private final JsonGenerator json;

  private JsonCatalog(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes all rules of a book.
   *
   * @param book the rules
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeRules(RuleBook book, OutputStream out) throws IOException {
    write(out, catalog -> catalog.rules(book));
  }

  /**
   * Writes one rule.
   *
   * @param book the book it stands in
   * @param rule the rule
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeRule(RuleBook book, Rule<?> rule, OutputStream out) throws IOException {
    write(out, catalog -> catalog.rule(book, rule));
  }

  /**
   * Writes all parameters of a policy.
   *
   * @param policy the policy
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeParameters(Policy policy, OutputStream out) throws IOException {
    write(out, catalog -> catalog.parameters(policy));
  }

  /**
   * Writes one parameter.
   *
   * @param parameter the parameter
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeParameter(Parameter parameter, OutputStream out) throws IOException {
    write(out, catalog -> catalog.parameter(parameter));
  }

  private static void write(OutputStream out, Content content) throws IOException {
    try (JsonGenerator json = PrettyJson.open(out)) {
      content.write(new JsonCatalog(json));
      json.writeRaw('\n');
    }
  }

  private void rules(RuleBook book) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", RULES_SCHEMA);
    json.writeStringField("version", book.version());
    json.writeStringField("digest", book.digest());
    json.writeArrayFieldStart("rules");
    for (Rule<?> rule : book.rules()) {
      rule(book, rule);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("definitions");
    for (Definition definition : book.definitions()) {
      definition(definition);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void definition(Definition definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", definition.id());
    json.writeStringField("title", definition.title());
    json.writeStringField("text", definition.text());
    json.writeStringField("status", definition.status());
    json.writeArrayFieldStart("citations");
    for (Citation citation : definition.citations()) {
      citation(citation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("usedBy");
    for (String rule : definition.usedBy()) {
      json.writeString(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(RuleBook book, Rule<?> rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("title", rule.title());
    json.writeStringField("requirement", rule.requirement());
    json.writeStringField("reason", rule.reason());
    json.writeStringField("severity", rule.severity().name());
    json.writeStringField("force", rule.force().name());
    json.writeStringField("status", rule.status());
    json.writeArrayFieldStart("citations");
    for (Citation citation : rule.citations()) {
      citation(citation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("parameters");
    for (Parameter parameter : rule.parameters(Policies.standard())) {
      json.writeString(parameter.id());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("needs");
    for (String column : rule.needs()) {
      json.writeString(column);
    }
    json.writeEndArray();
    json.writeBooleanField("waivable", rule.waivable());
    json.writeStringField("chapter", book.chapter(rule.id()));
    json.writeArrayFieldStart("examples");
    for (Example example : rule.examples()) {
      json.writeStartObject();
      json.writeStringField("outcome", example.outcome().name());
      json.writeStringField("story", example.story());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void parameters(Policy policy) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", PARAMETERS_SCHEMA);
    json.writeObjectFieldStart("policy");
    json.writeStringField("id", policy.id());
    json.writeStringField("version", policy.version());
    json.writeStringField("digest", PortfolioDigest.ofText(policy.content()));
    json.writeEndObject();
    json.writeArrayFieldStart("parameters");
    for (Parameter parameter : policy.parameters()) {
      parameter(parameter);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void parameter(Parameter parameter) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", parameter.id());
    json.writeStringField("description", parameter.description());
    json.writeStringField("unit", parameter.unit().label());
    json.writeArrayFieldStart("values");
    for (Map.Entry<LocalDate, Parameter.Value> dated : parameter.values().entrySet()) {
      json.writeStartObject();
      json.writeStringField("since", dated.getKey().toString());
      // No value: not in force from that day on.
      json.writeStringField("value", dated.getValue().text());
      json.writeStringField("force", dated.getValue().force().name());
      json.writeFieldName("citation");
      citation(dated.getValue().citation());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void citation(Citation citation) throws IOException {
    json.writeStartObject();
    json.writeStringField("label", citation.label());
    json.writeStringField("note", citation.note());
    json.writeEndObject();
  }

  /** What is written into a document. */
  @FunctionalInterface
  private interface Content {
    void write(JsonCatalog catalog) throws IOException;
  }
}
