package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.tsctp.explain.Citation;
import org.tsctp.policy.Parameter;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Malfunction;
import org.tsctp.rule.Profiles;
import org.tsctp.rule.Standing;

/** Policies side by side, as text, CSV and {@code tsctp-profiles/1}. */
public final class ProfilesReport {

  /** Name of the JSON format. */
  public static final String SCHEMA = "tsctp-profiles/1";

  /** Name of the resource beside this class that holds the JSON Schema of the format. */
  public static final String SCHEMA_RESOURCE = "tsctp-profiles-1.schema.json";

  private static final int ENTRY = 2;
  private static final int DETAIL = 6;

  private final Profiles profiles;
  private final TextPage page;

  private ProfilesReport(Profiles profiles, TextPage page) {
    this.profiles = profiles;
    this.page = page;
  }

  /**
   * Writes them for people.
   *
   * @param profiles the evaluations side by side
   * @param style the layout
   * @param out where to
   */
  public static void write(Profiles profiles, TextStyle style, Appendable out) {
    new ProfilesReport(profiles, new TextPage(out, style)).write();
  }

  private void write() {
    List<Profiles.Line> all = lines(true);
    List<Profiles.Line> choice = lines(false);
    page.heading("POLICIES SIDE BY SIDE");
    for (Evaluation evaluation : profiles.evaluations()) {
      page.paragraph(0, ComparisonText.identity(evaluation));
    }
    page.gap();
    page.paragraph(
        0,
        Plain.count(all.size(), "finding has", "findings have")
            + " one outcome under every policy, "
            + choice.size()
            + (choice.size() == 1 ? " is" : " are")
            + " the policy's choice.");
    writeDifferences();
    writeLines("THE POLICY'S CHOICE", choice, this::writeChoice);
    writeLines("UNDER EVERY POLICY", all, this::writeCommon);
    HumanReport.writeMalfunctions(page, malfunctions());
    page.gap();
    page.paragraph(0, Engine.CAVEAT);
  }

  private List<Profiles.Line> lines(boolean underAll) {
    return profiles.lines().stream().filter(line -> line.holdsUnderAll() == underAll).toList();
  }

  private List<Malfunction> malfunctions() {
    List<Malfunction> all = new ArrayList<>();
    for (Evaluation evaluation : profiles.evaluations()) {
      evaluation.malfunctions().stream().filter(m -> !all.contains(m)).forEach(all::add);
    }
    return all;
  }

  private void writeDifferences() {
    page.gap();
    page.heading("WHAT THE POLICIES SET OTHERWISE");
    for (Profiles.Difference difference : profiles.differences()) {
      page.paragraph(ENTRY, difference.id());
      for (int i = 0; i < difference.parameters().size(); i++) {
        String name = profiles.evaluations().get(i).policy().id();
        page.hanging(
            " ".repeat(ENTRY * 2) + name + ": ", DETAIL, history(difference.parameters().get(i)));
      }
    }
    if (profiles.differences().isEmpty()) {
      page.paragraph(ENTRY, "Nothing.");
    }
  }

  private static String history(Optional<Parameter> parameter) {
    if (parameter.isEmpty()) {
      return "not set.";
    }
    StringJoiner history = new StringJoiner("; ", "", ".");
    parameter
        .get()
        .values()
        .forEach(
            (since, value) ->
                history.add(
                    (value.text() == null ? "not in force" : value.text())
                        + " since "
                        + since
                        + ", "
                        + value.force().label()
                        + ": "
                        + value.citation()));
    return history.toString();
  }

  private void writeLines(
      String heading,
      List<Profiles.Line> lines,
      java.util.function.Consumer<Profiles.Line> writer) {
    if (lines.isEmpty()) {
      return;
    }
    page.gap();
    page.heading(heading);
    int listed = page.style().listed(lines.size());
    lines.subList(0, listed).forEach(writer);
    HumanReport.writeRest(page, lines.size() - listed, "--max 0, or --format csv");
  }

  private void writeChoice(Profiles.Line line) {
    page.paragraph(ENTRY, line.id() + "  " + line.rule().title());
    for (int i = 0; i < line.standings().size(); i++) {
      Standing standing = line.standings().get(i);
      String message = standing.finding() == null ? "" : ": " + standing.finding().message();
      page.hanging(
          " ".repeat(ENTRY * 2) + profiles.evaluations().get(i).policy().id() + "  ",
          DETAIL,
          ComparisonText.standing(standing) + message);
    }
    page.paragraph(
        DETAIL,
        line.parameters().isEmpty()
            ? "It reads none of the parameters above."
            : "It reads " + String.join(", ", line.parameters()) + ".");
  }

  private void writeCommon(Profiles.Line line) {
    Standing standing = line.standings().get(0);
    page.paragraph(ENTRY, ComparisonText.standing(standing) + "  " + line.id());
  }

  /**
   * Writes them as CSV, one row for each finding and a column for each policy.
   *
   * @param profiles the evaluations side by side
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeCsv(Profiles profiles, Writer out) throws IOException {
    CsvCells csv = new CsvCells(out);
    List<String> header =
        new ArrayList<>(List.of("finding", "rule", "severity", "subject", "holds", "parameters"));
    profiles.evaluations().forEach(evaluation -> header.add(evaluation.policy().id()));
    csv.write(header);
    for (Profiles.Line line : profiles.lines()) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  line.id(),
                  line.rule().id(),
                  line.rule().severity().name(),
                  line.subject().id(),
                  line.holdsUnderAll() ? "UNDER_ALL" : "POLICY_CHOICE",
                  String.join("; ", line.parameters())));
      line.standings().forEach(standing -> cells.add(word(standing)));
      csv.write(cells);
    }
    csv.end();
  }

  private static String word(Standing standing) {
    return standing.outcome() != null
        ? standing.outcome().name()
        : String.valueOf(standing.absence());
  }

  /**
   * Writes them as JSON.
   *
   * @param profiles the evaluations side by side
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeJson(Profiles profiles, OutputStream out) throws IOException {
    try (JsonGenerator json = PrettyJson.open(out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      JsonIdentity.writeEngine(json);
      json.writeStringField("caveat", Engine.CAVEAT);
      json.writeArrayFieldStart("profiles");
      for (Evaluation evaluation : profiles.evaluations()) {
        json.writeStartObject();
        json.writeStringField("name", evaluation.policy().id());
        JsonIdentity.writeEvaluation(json, "evaluation", evaluation);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("parameters");
      for (Profiles.Difference difference : profiles.differences()) {
        writeDifference(profiles, difference, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Profiles.Line line : profiles.lines()) {
        writeLine(profiles, line, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeDifference(
      Profiles profiles, Profiles.Difference difference, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", difference.id());
    json.writeObjectFieldStart("values");
    for (int i = 0; i < difference.parameters().size(); i++) {
      json.writeArrayFieldStart(profiles.evaluations().get(i).policy().id());
      if (difference.parameters().get(i).isPresent()) {
        for (var value : difference.parameters().get(i).get().values().entrySet()) {
          Citation citation = value.getValue().citation();
          json.writeStartObject();
          json.writeStringField("since", value.getKey().toString());
          JsonIdentity.text(json, "value", value.getValue().text());
          json.writeStringField("force", value.getValue().force().name());
          json.writeObjectFieldStart("citation");
          json.writeStringField("label", citation.label());
          json.writeStringField("note", citation.note());
          json.writeEndObject();
          json.writeEndObject();
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeLine(Profiles profiles, Profiles.Line line, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", line.id());
    json.writeStringField("rule", line.rule().id());
    JsonIdentity.writeSubject(json, line.subject());
    json.writeStringField("severity", line.rule().severity().name());
    json.writeStringField("force", line.rule().force().name());
    json.writeBooleanField("holdsUnderAll", line.holdsUnderAll());
    json.writeArrayFieldStart("parameters");
    for (String parameter : line.parameters()) {
      json.writeString(parameter);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("outcomes");
    for (int i = 0; i < line.standings().size(); i++) {
      json.writeStringField(
          profiles.evaluations().get(i).policy().id(), word(line.standings().get(i)));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
