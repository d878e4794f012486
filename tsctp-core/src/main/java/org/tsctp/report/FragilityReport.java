package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.policy.ParameterMove;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Fragility;
import org.tsctp.rule.Outcome;

/** What hangs on the exact value of a parameter, as text, CSV and {@code tsctp-fragility/1}. */
public final class FragilityReport {

  /** Name of the JSON format. */
  public static final String SCHEMA = "tsctp-fragility/1";

  /** Name of the resource beside this class that holds the JSON Schema of the format. */
  public static final String SCHEMA_RESOURCE = "tsctp-fragility-1.schema.json";

  private static final List<String> HEADER =
      List.of(
          "parameter",
          "bound",
          "direction",
          "by",
          "since",
          "value",
          "moved",
          "finding",
          "rule",
          "severity",
          "from",
          "to");
  private static final int ENTRY = 4;

  private FragilityReport() {}

  /**
   * Writes it for people.
   *
   * @param fragility what hangs on what
   * @param style the layout
   * @param out where to
   */
  public static void write(Fragility fragility, TextStyle style, Appendable out) {
    TextPage page = new TextPage(out, style);
    page.heading("WHAT HANGS ON THE EXACT VALUE OF A PARAMETER");
    page.paragraph(0, ComparisonText.identity(fragility.evaluation()));
    page.paragraph(
        0,
        "Each number that decided something was moved by "
            + fragility.percent()
            + " %, each number of days by "
            + fragility.days()
            + " days, down and up, one at a time, and judged again.");
    page.gap();
    page.paragraph(
        0,
        Plain.count(fragility.turned(), "finding turns", "findings turn")
            + " of "
            + fragility.judged()
            + " judged; "
            + fragility.steady().size()
            + " of "
            + listed(fragility)
            + " listed ones turn under no move.");
    if (!fragility.notMoved().isEmpty()) {
      page.paragraph(
          0,
          "Read, but no numbers, so not moved: " + String.join(", ", fragility.notMoved()) + ".");
    }
    page.gap();
    List<String> idle = new ArrayList<>();
    for (Fragility.Shift shift : fragility.shifts()) {
      if (shift.turns().isEmpty()) {
        idle.add(title(shift.move()));
      } else {
        writeShift(shift, page);
      }
    }
    if (!idle.isEmpty()) {
      page.gap();
      page.paragraph(0, "Nothing turns under these moves:");
      idle.forEach(move -> page.paragraph(ENTRY, move));
    }
    if (fragility.shifts().isEmpty()) {
      page.paragraph(0, "No rule read a number.");
    }
    HumanReport.writeMalfunctions(page, fragility.evaluation().malfunctions());
    page.gap();
    page.paragraph(0, Engine.CAVEAT);
  }

  private static long listed(Fragility fragility) {
    return fragility.evaluation().findings().stream()
        .map(Finding::outcome)
        .filter(Outcome::isReported)
        .count();
  }

  private static void writeShift(Fragility.Shift shift, TextPage page) {
    page.paragraph(
        0,
        title(shift.move())
            + ": "
            + Plain.count(shift.turns().size(), "finding turns.", "findings turn."));
    int listed = page.style().listed(shift.turns().size());
    for (Fragility.Turn turn : shift.turns().subList(0, listed)) {
      page.paragraph(ENTRY, turn.id() + "  " + label(turn.from()) + " -> " + label(turn.to()));
    }
    HumanReport.writeRest(page, shift.turns().size() - listed, "--max 0, or --format csv");
  }

  /** Such as {@code vetting.validity 30 days down, 365 to 335}. */
  private static String title(ParameterMove move) {
    StringBuilder title = new StringBuilder(move.parameter().id());
    if (move.bound() != ParameterMove.Bound.VALUE) {
      title.append(move.bound() == ParameterMove.Bound.LOWER ? ", lower bound" : ", upper bound");
    }
    title
        .append(' ')
        .append(move.by())
        .append(move.direction() == ParameterMove.Direction.DOWN ? " down" : " up");
    String separator = ", ";
    for (var value : move.values().entrySet()) {
      title
          .append(separator)
          .append(value.getValue().getKey())
          .append(" to ")
          .append(value.getValue().getValue());
      if (move.values().size() > 1) {
        title.append(" since ").append(value.getKey());
      }
      separator = "; ";
    }
    return title.toString();
  }

  private static String label(@Nullable Outcome outcome) {
    return outcome == null ? "no finding" : outcome.letter() + Plain.GLUE + outcome.label();
  }

  /**
   * Writes it as CSV, one row for each finding that a move turns.
   *
   * @param fragility what hangs on what
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeCsv(Fragility fragility, Writer out) throws IOException {
    CsvCells csv = new CsvCells(out);
    csv.write(HEADER);
    for (Fragility.Shift shift : fragility.shifts()) {
      ParameterMove move = shift.move();
      for (Fragility.Turn turn : shift.turns()) {
        csv.write(
            List.of(
                move.parameter().id(),
                move.bound().name(),
                move.direction().name(),
                move.by(),
                joined(move, value -> value.getKey().toString()),
                joined(move, value -> value.getValue().getKey()),
                joined(move, value -> value.getValue().getValue()),
                turn.id(),
                turn.rule().id(),
                turn.rule().severity().name(),
                turn.from() == null ? "" : turn.from().name(),
                turn.to() == null ? "" : turn.to().name()));
      }
    }
    csv.end();
  }

  private static String joined(
      ParameterMove move,
      java.util.function.Function<
              java.util.Map.Entry<java.time.LocalDate, java.util.Map.Entry<String, String>>, String>
          part) {
    return move.values().entrySet().stream()
        .map(part)
        .collect(java.util.stream.Collectors.joining("; "));
  }

  /**
   * Writes it as JSON.
   *
   * @param fragility what hangs on what
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeJson(Fragility fragility, OutputStream out) throws IOException {
    try (JsonGenerator json = PrettyJson.open(out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      JsonIdentity.writeEngine(json);
      json.writeStringField("caveat", Engine.CAVEAT);
      JsonIdentity.writeEvaluation(json, "evaluation", fragility.evaluation());
      json.writeNumberField("percent", fragility.percent());
      json.writeNumberField("days", fragility.days());
      json.writeNumberField("judged", fragility.judged());
      json.writeNumberField("turned", fragility.turned());
      json.writeArrayFieldStart("steady");
      for (Finding finding : fragility.steady()) {
        json.writeString(finding.id());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notMoved");
      for (String parameter : fragility.notMoved()) {
        json.writeString(parameter);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("shifts");
      for (Fragility.Shift shift : fragility.shifts()) {
        writeShift(shift, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeShift(Fragility.Shift shift, JsonGenerator json) throws IOException {
    ParameterMove move = shift.move();
    json.writeStartObject();
    json.writeStringField("parameter", move.parameter().id());
    json.writeStringField("unit", move.parameter().unit().label());
    json.writeStringField("bound", move.bound().name());
    json.writeStringField("direction", move.direction().name());
    json.writeStringField("by", move.by());
    json.writeArrayFieldStart("values");
    for (var value : move.values().entrySet()) {
      json.writeStartObject();
      json.writeStringField("since", value.getKey().toString());
      json.writeStringField("value", value.getValue().getKey());
      json.writeStringField("moved", value.getValue().getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("turns");
    for (Fragility.Turn turn : shift.turns()) {
      json.writeStartObject();
      json.writeStringField("id", turn.id());
      json.writeStringField("rule", turn.rule().id());
      JsonIdentity.writeSubject(json, turn.subject());
      json.writeStringField("severity", turn.rule().severity().name());
      JsonIdentity.text(json, "from", turn.from() == null ? null : turn.from().name());
      JsonIdentity.text(json, "to", turn.to() == null ? null : turn.to().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
