package org.tsctp.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.NearestName;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;

/** Reads one JSON document as a stream: header keys, and one array of objects per table. */
final class JsonPortfolioReader {

  private static final int LONGEST_NAME = 256;
  private static final int FIRST_BYTES = 4;

  private static final Pattern PARSER_NAMES =
      Pattern.compile(
          ", from `[^`]*`|: enable `[^`]*` to allow| ?\\((?:start marker at|for [A-Za-z]+ starting at) \\[Source:[^\\]]*\\]\\)");

  private final PortfolioBuilder builder;
  private final CellReader cells;
  private final HeaderReader header;
  private final Limits limits;

  JsonPortfolioReader(
      PortfolioBuilder builder, CellReader cells, HeaderReader header, Limits limits) {
    this.builder = builder;
    this.cells = cells;
    this.header = header;
    this.limits = limits;
  }

  void read(InputStream json, String file) {
    try (InputStream utf8 = withoutOtherEncodings(json, file);
        JsonParser parser = factory().createParser(utf8)) {
      header.start();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw unreadable(file, parser.currentTokenLocation(), "a JSON object is expected");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        Optional<Table<?>> table = Tables.find(key);
        if (HeaderReader.KEYS.contains(key) || table.isEmpty()) {
          header.read(key, parser, file);
        } else {
          readTable(table.get(), parser, file);
        }
      }
      if (parser.nextToken() != null) {
        throw unreadable(file, parser.currentTokenLocation(), "nothing may follow the document");
      }
      header.end(file);
    } catch (JsonProcessingException e) {
      throw unreadable(file, e.getLocation(), plain(e));
    } catch (IOException e) {
      throw new UnreadableInputException(
          file + " cannot be read.\nCheck that it is complete and that you may read it.", e);
    }
  }

  /** Refuses a byte order mark and the encodings that the library would detect beside UTF-8. */
  private static InputStream withoutOtherEncodings(InputStream json, String file)
      throws IOException {
    PushbackInputStream in = new PushbackInputStream(json, FIRST_BYTES);
    byte[] first = in.readNBytes(FIRST_BYTES);
    in.unread(first);
    for (byte b : first) {
      if (b == 0 || b == (byte) 0xEF || b == (byte) 0xFE || b == (byte) 0xFF) {
        throw new UnreadableInputException(
            file + " is not UTF-8 without a byte order mark.\nSave it as UTF-8 without one.");
      }
    }
    return in;
  }

  private JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.fieldCharacters())
                .maxNameLength(LONGEST_NAME)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .build();
  }

  private <R extends Row> void readTable(Table<R> table, JsonParser parser, String file)
      throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      wrongRow(table, parser, file, "an array of rows");
      return;
    }
    int rows = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (++rows > limits.rows()) {
        throw new UnreadableInputException(
            file + ", " + table.jsonName() + ": more than " + limits.rows() + " rows.\nSplit it.");
      }
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        readRow(table, parser, file);
      } else {
        wrongRow(table, parser, file, "an object with the columns of a row");
      }
    }
  }

  private <R extends Row> void readRow(Table<R> table, JsonParser parser, String file)
      throws IOException {
    RawRow<R> row = new RawRow<>(table, HeaderReader.place(parser, file));
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Origin place = HeaderReader.place(parser, file);
      parser.nextToken();
      int column = column(table, name);
      if (column < 0) {
        unknownColumn(table, name, place);
        parser.skipChildren();
      } else if (row.has(column)) {
        repeatedColumn(table.columns().get(column), name, place);
        parser.skipChildren();
      } else {
        readCell(row, column, parser);
      }
    }
    cells.add(row);
  }

  private static int column(Table<?> table, String name) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).jsonName().equals(name) || columns.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static void readCell(RawRow<?> row, int column, JsonParser parser) throws IOException {
    int line = Math.max(0, parser.currentTokenLocation().getLineNr());
    String family = row.table().columns().get(column).family();
    switch (parser.currentToken()) {
      case VALUE_NULL -> row.set(column, null, line);
      case VALUE_TRUE, VALUE_FALSE -> {
        if (family.equals("YES_NO")) {
          row.set(column, parser.currentToken() == JsonToken.VALUE_TRUE ? "Y" : "N", line);
        } else {
          row.setWrongKind(column, parser.getText(), line);
        }
      }
      case START_ARRAY -> readList(row, column, parser, family, line);
      case START_OBJECT -> {
        parser.skipChildren();
        row.setWrongKind(column, "{…}", line);
      }
      default -> row.set(column, parser.getText(), line);
    }
  }

  private static void readList(
      RawRow<?> row, int column, JsonParser parser, String family, int line) throws IOException {
    List<String> entries = new ArrayList<>();
    boolean good = family.equals("LIST") || family.equals("COUNTRIES");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      good &= parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().indexOf(';') < 0;
      entries.add(parser.currentToken().isScalarValue() ? parser.getText() : "{…}");
      parser.skipChildren();
    }
    String joined = String.join(";", entries);
    if (good) {
      row.set(column, joined, line);
    } else {
      row.setWrongKind(column, "[" + joined + "]", line);
    }
  }

  /** Such as fiscalYear and fiscal_year in one row. */
  private void repeatedColumn(Column column, String name, Origin place) {
    builder.issue(
        Issue.error(
            place,
            column.name(),
            name,
            "each column once",
            "Remove one of the two columns. The first one is read."));
  }

  private void unknownColumn(Table<?> table, String name, Origin place) {
    List<String> known = table.columns().stream().map(Column::jsonName).toList();
    builder.issue(
        Issue.warning(
            place,
            name,
            name,
            "a column of " + table.jsonName(),
            NearestName.of(name, known)
                .map(nearest -> "Maybe " + nearest + " is meant. It is not read.")
                .orElse("It is not read.")));
  }

  private void wrongRow(Table<?> table, JsonParser parser, String file, String expected)
      throws IOException {
    builder.issue(
        Issue.error(
            HeaderReader.place(parser, file),
            table.jsonName(),
            parser.currentToken().isScalarValue() ? parser.getText() : "{…}",
            expected,
            "Write an array of objects, one per row. It is left out."));
    builder.incomplete(table.type());
    parser.skipChildren();
  }

  /** What the parser says, without its own names. */
  private static String plain(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    return PARSER_NAMES.matcher(end < 0 ? message : message.substring(0, end)).replaceAll("");
  }

  private static UnreadableInputException unreadable(
      String file, @Nullable JsonLocation at, String what) {
    String place = at == null ? "" : " line " + at.getLineNr() + ", character " + at.getColumnNr();
    return new UnreadableInputException(
        file
            + place
            + ": "
            + what
            + ".\nThe file must be one JSON object with the keys of portfolio.yaml and an array per"
            + " table.",
        at == null ? 0 : Math.max(0, at.getLineNr()),
        at == null ? 0 : Math.max(0, at.getColumnNr()));
  }
}
