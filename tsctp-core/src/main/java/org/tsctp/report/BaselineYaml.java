package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tsctp.rule.Baseline;

/** A baseline as YAML: a list of entries. */
final class BaselineYaml {

  private final JsonParser parser;
  private final BaselineEntries entries;

  private BaselineYaml(JsonParser parser, BaselineEntries entries) {
    this.parser = parser;
    this.entries = entries;
  }

  static void read(String text, BaselineEntries entries) {
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      new BaselineYaml(parser, entries).read();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      entries.problem(
          line,
          "this is not valid YAML",
          "Indent by two spaces and quote texts that hold a colon.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_ARRAY) {
      entries.problem(line(), "the file is no list", "Begin each entry with \"- fingerprint:\".");
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = line();
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        readEntry(line);
      } else {
        entries.problem(
            line, "an entry is no mapping", "Begin each entry with \"- fingerprint:\".");
        parser.skipChildren();
      }
    }
  }

  private void readEntry(int line) throws IOException {
    Map<String, String> cells = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int at = line();
      parser.nextToken();
      if (!parser.currentToken().isScalarValue()) {
        entries.problem(at, key + " has several parts", "Write a single text.");
        parser.skipChildren();
      } else if (entries.isKnown(key, at)) {
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        if (cells.put(key, text) != null) {
          entries.problem(at, key + " stands in one entry twice", "Keep one of the two.");
        }
      }
    }
    entries.add(line, cells);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  static void write(Map<Baseline.Entry, String> entries, Writer out) throws IOException {
    YAMLFactory yaml =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();
    try (JsonGenerator generator = yaml.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.writeStartArray();
      for (Map.Entry<Baseline.Entry, String> entry : entries.entrySet()) {
        List<String> cells = BaselineFile.cells(entry.getKey(), entry.getValue());
        generator.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
          generator.writeStringField(BaselineFile.COLUMNS.get(i), cells.get(i));
        }
        generator.writeEndObject();
      }
      generator.writeEndArray();
    }
    out.flush();
  }
}
