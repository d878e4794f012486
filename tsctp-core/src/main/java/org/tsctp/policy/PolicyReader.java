package org.tsctp.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    try (JsonParser parser =
        YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .createParser(yaml)) {
      return new PolicyReader(file, base).parameters(parser);
    } catch (JsonProcessingException e) {
      throw new PolicyException(
          file
              + " line "
              + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())
              + (e.getOriginalMessage().startsWith("Duplicate")
                  ? " has a key for the second time.\nKeep one of the two."
                  : " is not valid YAML.\nIndent by two spaces and quote texts that hold a colon."),
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
    Parameter known = base == null ? null : base.findForm(id).orElse(null);
    String description = known == null ? "" : known.description();
    Parameter.Unit unit = known == null ? null : known.unit();
    TreeMap<LocalDate, Placed> values = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "description" -> description = word(parser, id, key);
        case "unit" -> unit = unit(id, parser, known);
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
    TreeMap<LocalDate, Parameter.Value> fitting = new TreeMap<>();
    for (Map.Entry<LocalDate, Placed> entry : values.entrySet()) {
      Parameter.Value value = entry.getValue().value();
      if (value.text() != null && !ParameterForm.fits(value.text(), unit)) {
        throw at(
            entry.getValue().line(),
            id + " = \"" + value.text() + "\"",
            "Expected " + ParameterForm.expected(unit) + ".",
            null);
      }
      fitting.put(entry.getKey(), value);
    }
    return new Parameter(id, description, unit, fitting);
  }

  private Parameter.Unit unit(String id, JsonParser parser, @Nullable Parameter known)
      throws IOException {
    String label = word(parser, id, "unit");
    if (known != null && !known.unit().label().equals(label)) {
      throw at(
          parser,
          id + " has the unit \"" + label + "\"",
          "Its unit is " + known.unit().label() + "; leave it out or write that.");
    }
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

  /** A value and the line it stands on, until it is known whether it fits the unit. */
  private record Placed(Parameter.Value value, int line) {}

  private TreeMap<LocalDate, Placed> values(String id, JsonParser parser) throws IOException {
    expectObject(parser, id + ".values", "days with a value, a citation and a force each");
    TreeMap<LocalDate, Placed> values = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String day = parser.currentName();
      int line = line(parser);
      LocalDate since;
      try {
        since = Dates.parse(day);
      } catch (DateTimeParseException e) {
        throw at(parser, id + " has a value from \"" + day + "\"", "Write a date YYYY-MM-DD.", e);
      }
      parser.nextToken();
      values.put(since, value(id, day, line, parser));
    }
    return values;
  }

  private Placed value(String id, String day, int dayLine, JsonParser parser) throws IOException {
    String what = id + " from " + day;
    expectObject(parser, what, "value, citation and force");
    int valueLine = 0;
    String text = null;
    String citation = "";
    String note = "";
    Force force = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "value" -> {
          valueLine = line(parser);
          text = text(parser, what);
        }
        case "citation" -> citation = word(parser, what, key);
        case "note" -> note = word(parser, what, key);
        case "force" -> force = force(id, parser);
        default ->
            throw at(
                parser, what + " has \"" + key + "\"", "Write value, citation, note and force.");
      }
    }
    if (citation.isEmpty()) {
      throw at(
          dayLine,
          what + " has no citation",
          "Say who sets the value; without that it is not used.",
          null);
    }
    if (force == null) {
      throw at(dayLine, what + " has no force", "Write statute, policy, audit or analytic.", null);
    }
    if (valueLine == 0) {
      throw at(
          dayLine, what + " has no value", "Write the value, or null if it is not in force.", null);
    }
    return new Placed(new Parameter.Value(text, new Citation(citation, note), force), valueLine);
  }

  private @Nullable String text(JsonParser parser, String what) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return word(parser, what, "value");
    }
    List<String> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(word(parser, what, "value"));
    }
    return String.join(",", entries);
  }

  private Force force(String id, JsonParser parser) throws IOException {
    String word = word(parser, id, "force");
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

  /** A single text; nothing for null. */
  private String word(JsonParser parser, String what, String key) throws IOException {
    if (!parser.currentToken().isScalarValue()) {
      throw at(parser, what + " has a " + key + " of several parts", "Write a single text.");
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
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
    return at(line(parser), found, remedy, cause);
  }

  private PolicyException at(int line, String found, String remedy, @Nullable Exception cause) {
    return new PolicyException(file + " line " + line + ": " + found + ".\n" + remedy, cause);
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
