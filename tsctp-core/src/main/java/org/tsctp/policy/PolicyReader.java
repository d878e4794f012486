package org.tsctp.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Dates;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;

/**
 * Reads parameters from a YAML file.
 *
 * <pre>
 * vetting.validity:
 *   description: Days that an approval covers after its decision
 *   unit: days
 *   values:
 *     1900-01-01: {value: 365, citation: State vetting practice, note: unverified, force: policy}
 * </pre>
 *
 * <p>A value of {@code null} says that the parameter is not in force from that day on. A file laid
 * over another policy may leave out description and unit.
 */
final class PolicyReader {

  private final String file;
  private final @Nullable Policy base;

  private PolicyReader(String file, @Nullable Policy base) {
    this.file = file;
    this.base = base;
  }

  /**
   * Reads a file.
   *
   * @param base the policy it is laid over, or null if it stands alone
   */
  static List<Parameter> read(InputStream yaml, String file, @Nullable Policy base) {
    try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
      return new PolicyReader(file, base).parameters(parser);
    } catch (JsonProcessingException e) {
      throw new PolicyException(
          file
              + " line "
              + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())
              + " is not valid YAML.\nIndent by two spaces and quote texts that hold a colon.",
          e);
    } catch (IOException e) {
      throw new PolicyException(file + " cannot be read.\nCheck that you may read it.", e);
    }
  }

  private List<Parameter> parameters(JsonParser parser) throws IOException {
    List<Parameter> parameters = new ArrayList<>();
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return parameters;
    }
    expectObject(parser, "the file", "parameters, each with values by day");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String id = parser.currentName();
      parser.nextToken();
      parameters.add(parameter(id, parser));
    }
    return parameters;
  }

  private Parameter parameter(String id, JsonParser parser) throws IOException {
    expectObject(parser, id, "description, unit and values");
    Parameter known = base == null ? null : base.find(id).or(() -> general(id)).orElse(null);
    String description = known == null ? "" : known.description();
    Parameter.Unit unit = known == null ? null : known.unit();
    TreeMap<LocalDate, Parameter.Value> values = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "description" -> description = parser.getText();
        case "unit" -> unit = unit(id, parser);
        case "values" -> values.putAll(values(id, parser));
        default ->
            throw at(parser, id + " has \"" + key + "\"", "Write description, unit and values.");
      }
    }
    if (unit == null) {
      throw at(
          parser,
          "parameter " + id + " has no unit and is in no policy below",
          base == null
              ? "Add a unit."
              : org.tsctp.basics.NearestName.of(
                      id, base.parameters().stream().map(Parameter::id).toList())
                  .map(nearest -> "Maybe " + nearest + " is meant.")
                  .orElse("Add description and unit, or correct the name."));
    }
    for (Parameter.Value value : values.values()) {
      if (value.text() != null && !ParameterForm.fits(value.text(), unit)) {
        throw at(
            parser,
            id + " = \"" + value.text() + "\"",
            "Expected " + ParameterForm.expected(unit) + ".");
      }
    }
    return new Parameter(id, description, unit, values);
  }

  /** A parameter for one country takes form and meaning from the general one. */
  private java.util.Optional<Parameter> general(String id) {
    int dot = id.lastIndexOf('.');
    return base == null || dot < 0 || !id.substring(dot + 1).matches("[A-Z]{3}")
        ? java.util.Optional.empty()
        : base.find(id.substring(0, dot));
  }

  private Parameter.Unit unit(String id, JsonParser parser) throws IOException {
    String label = parser.getText();
    return Parameter.Unit.parse(label)
        .orElseThrow(
            () -> {
              List<String> labels = new ArrayList<>();
              for (Parameter.Unit unit : Parameter.Unit.values()) {
                labels.add(unit.label());
              }
              return at(
                  parser,
                  id + " has the unit \"" + label + "\"",
                  "Write one of " + String.join(", ", labels) + ".");
            });
  }

  private TreeMap<LocalDate, Parameter.Value> values(String id, JsonParser parser)
      throws IOException {
    expectObject(parser, id + ".values", "days with a value, a citation and a force each");
    TreeMap<LocalDate, Parameter.Value> values = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String day = parser.currentName();
      LocalDate since;
      try {
        since = Dates.parse(day);
      } catch (DateTimeParseException e) {
        throw at(parser, id + " has a value from \"" + day + "\"", "Write a date YYYY-MM-DD.", e);
      }
      parser.nextToken();
      values.put(since, value(id, day, parser));
    }
    return values;
  }

  private Parameter.Value value(String id, String day, JsonParser parser) throws IOException {
    expectObject(parser, id + " from " + day, "value, citation and force");
    String text = null;
    String citation = "";
    String note = "";
    Force force = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "value" -> text = text(parser);
        case "citation" -> citation = parser.getText().strip();
        case "note" -> note = parser.getText().strip();
        case "force" -> force = force(id, parser);
        default ->
            throw at(
                parser,
                id + " from " + day + " has \"" + key + "\"",
                "Write value, citation, note and force.");
      }
    }
    if (citation.isEmpty()) {
      throw at(
          parser,
          id + " from " + day + " has no citation",
          "Say who sets the value; without that it is not used.");
    }
    if (force == null) {
      throw at(
          parser,
          id + " from " + day + " has no force",
          "Write statute, policy, audit or analytic.");
    }
    return new Parameter.Value(text, new Citation(citation, note), force);
  }

  private static @Nullable String text(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return parser.getText().strip();
    }
    List<String> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText().strip());
    }
    return String.join(",", entries);
  }

  private Force force(String id, JsonParser parser) throws IOException {
    String word = parser.getText();
    for (Force force : Force.values()) {
      if (force.name().equalsIgnoreCase(word)) {
        return force;
      }
    }
    throw at(
        parser,
        id + " has the force \"" + word + "\"",
        "Write statute, policy, audit or analytic.");
  }

  private void expectObject(JsonParser parser, String what, String expected) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw at(parser, what + " holds " + parser.getText(), "Write " + expected + ".");
    }
  }

  private PolicyException at(JsonParser parser, String found, String remedy) {
    return at(parser, found, remedy, null);
  }

  private PolicyException at(
      JsonParser parser, String found, String remedy, @Nullable Exception cause) {
    return new PolicyException(
        file + " line " + parser.currentTokenLocation().getLineNr() + ": " + found + ".\n" + remedy,
        cause);
  }
}
