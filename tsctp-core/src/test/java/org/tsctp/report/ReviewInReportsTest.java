package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rulebook.RuleBooks;

/** The review of waivers and of accepted findings stands in every form of a report. */
class ReviewInReportsTest {

  private static final String NEVER = "no finding rests on it";
  private static final String WAIVER =
      "W1: reason; basis law; requested by P, approved by Q; from 2023-01-01, ends 2024-01-01";
  private static final String ACCEPTED =
      "Accepted: Plan is being written; requested by Desk, approved by Chief; expires 2024-06-01";
  private static final String GONE = "no such finding is listed";

  /** A waived transaction, a waiver that is never used, a plan that was accepted, one gone. */
  private static Evaluation evaluation() {
    Facts facts =
        Facts.of()
            .row(
                "activities",
                "id=A1 country=XAA authority=FAA recipient_kind=GOVERNMENT from=2022-01-01"
                    + " monitoring_plan=NONE")
            .row(
                "restrictions",
                "id=C1 kind=COUP country=XAA event=2022-10-01 determined=2022-11-01")
            .row("transactions", "id=T1 activity=A1 type=OBLIGATION amount=10 date=2023-03-01");
    for (String id : List.of("W1 country=XAA", "W2 country=XAB")) {
      facts.row(
          "waivers",
          "id="
              + id
              + " rule=COUP-1 from=2023-01-01 to=2024-01-01 reason=reason basis=law"
              + " requested_by=P approved_by=Q certified=2023-01-02 consulted=2023-01-02"
              + " notified=2023-01-02");
    }
    return Evaluator.of(RuleBooks.standard().select(List.of("COUP-1", "ME-2")))
        .evaluate(
            facts.portfolio(), EvaluationOptions.of(Policies.standard(), Facts.day("2023-09-30")));
  }

  private static Baselined baselined() {
    Baseline baseline =
        BaselineFile.parse(
            """
            fingerprint,reason,requested_by,approved_by,expires
            ME-2:A1,Plan is being written,Desk,Chief,2024-06-01
            ME-2:A9,Closed,Desk,Chief,2024-06-01
            """,
            "accepted.csv");
    return Baselined.of(evaluation(), baseline);
  }

  private static String bytes(Writing writing) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private interface Writing {
    void write(ByteArrayOutputStream out) throws Exception;
  }

  @Test
  void human() {
    StringBuilder out = new StringBuilder();
    HumanReport.write(baselined(), new TextStyle(300, 0, false), out);
    assertThat(out)
        .contains("W2 of COUP-1: " + NEVER, "Waiver " + WAIVER + ".", ACCEPTED)
        .contains("ME-2:A9 (line 3): " + GONE)
        .contains("Baseline accepted.csv, 2 entries. Findings: 1 new, 1 accepted, 0 named but not");
  }

  @Test
  void markdown() throws Exception {
    StringBuilder out = new StringBuilder();
    MarkdownReport.write(baselined(), out);
    assertThat(out)
        .contains("| W2 | COUP-1 | 0 | " + NEVER + " |", "| W1 | COUP-1 | 1 | covers 1 finding")
        .contains("Waiver " + WAIVER, ACCEPTED, "- ME-2:A9 (line 3): " + GONE);
  }

  @Test
  void html() throws Exception {
    String page = bytes(out -> HtmlReport.write(baselined(), out));
    assertThat(page)
        .contains("<h2>Waivers</h2>", "W2 of COUP-1: " + NEVER, "<li>Waiver " + WAIVER)
        .contains("<h2>Baseline</h2>", ACCEPTED, "ME-2:A9 (line 3): " + GONE);
  }

  @Test
  void csv() throws Exception {
    StringWriter out = new StringWriter();
    CsvReport.write(baselined(), out);
    assertThat(out.toString())
        .contains(",waiver_details,baseline,accepted,accepted_reason,accepted_by,accepted_until\n")
        .contains(",UNCHANGED,Y,Plan is being written,Chief,2024-06-01\n")
        .contains(WAIVER + "\",NEW,,,,\n")
        .contains(",COUP-1,,,,waiver review,W2,,," + NEVER)
        .contains(",ME-2,,,,baseline review,A9,,,\"" + GONE);
    StringWriter without = new StringWriter();
    CsvReport.write(evaluation(), without);
    assertThat(without.toString())
        .contains(",waiver_details\n", ",COUP-1,,,,waiver review,W2,,," + NEVER);
  }

  @Test
  void sarif() throws Exception {
    JsonNode run =
        new ObjectMapper()
            .readTree(bytes(out -> SarifReport.write(baselined(), out)))
            .get("runs")
            .get(0);
    JsonNode waived = run.get("results").get(0);
    JsonNode accepted = run.get("results").get(1);

    assertThat(waived.get("baselineState").asText()).isEqualTo("new");
    assertThat(waived.get("suppressions").get(0).get("justification").asText())
        .isEqualTo("waiver " + WAIVER);
    assertThat(accepted.get("baselineState").asText()).isEqualTo("unchanged");
    assertThat(accepted.get("suppressions").get(0).get("status").asText()).isEqualTo("accepted");
    assertThat(accepted.get("suppressions").get(0).get("justification").asText())
        .startsWith(ACCEPTED);
    JsonNode notes = run.get("invocations").get(0).get("toolConfigurationNotifications");
    assertThat(notes.toString())
        .contains("Waiver W2 of COUP-1: " + NEVER, "Baseline entry ME-2:A9 (line 3): " + GONE);
    assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void junit() throws Exception {
    String xml = bytes(out -> JunitReport.write(baselined(), out));
    assertThat(xml)
        .contains("<testsuite name=\"ME-2\" tests=\"1\" failures=\"0\" skipped=\"1\" errors=\"0\">")
        .contains(ACCEPTED, WAIVER)
        .contains("<testcase classname=\"waivers\" name=\"W2\"><skipped message=\"COUP-1: " + NEVER)
        .contains("<testcase classname=\"baseline\" name=\"ME-2:A9 (line 3)\"><skipped message=\"");
    assertThat(bytes(out -> JunitReport.write(evaluation(), out)))
        .contains(
            "<testsuite name=\"ME-2\" tests=\"1\" failures=\"1\" skipped=\"0\" errors=\"0\">");
  }

  @Test
  void json_fits_the_schema_and_without_a_baseline_says_nothing_of_one() throws Exception {
    String json = bytes(out -> JsonReport.write(baselined(), out));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JsonReport.class.getResourceAsStream(JsonReport.SCHEMA_RESOURCE))
                .validate(json, InputFormat.JSON))
        .isEmpty();
    JsonNode read = new ObjectMapper().readTree(json);
    assertThat(read.get("findings").get(1).get("baseline").get("accepted").asBoolean()).isTrue();
    assertThat(read.get("findings").get(1).get("baseline").get("approvedBy").asText())
        .isEqualTo("Chief");
    assertThat(read.get("findings").get(0).get("baseline").get("state").asText()).isEqualTo("NEW");
    assertThat(read.get("baseline").get("gone").asInt()).isEqualTo(1);
    assertThat(
            read.get("baseline").get("entries").get(1).get("remarks").get(0).get("code").asText())
        .isEqualTo("NEVER_MATCHING");
    assertThat(bytes(out -> JsonReport.write(evaluation(), out))).doesNotContain("baseline");
    assertThat(bytes(out -> JsonReport.writeLines(baselined(), out)).lines())
        .hasSize(3)
        .allMatch(line -> line.contains("\"baseline\":{"));
  }

  @Test
  void waivers_alone() throws Exception {
    StringBuilder text = new StringBuilder();
    WaiversReport.write(baselined(), TextStyle.PLAIN, text);
    assertThat(text)
        .contains("2 waivers, 1 in use; 1: no finding rests on it.")
        .contains("W1 of COUP-1, country XAA\n      From 2023-01-01, ends 2024-01-01, 93 days left")
        .contains("      Covers COUP-1:T1\n", "    - " + NEVER, "ME-2:A9 (line 3)\n");
    StringWriter csv = new StringWriter();
    WaiversReport.writeCsv(baselined(), csv);
    assertThat(csv.toString())
        .contains(
            "\nW1,COUP-1,XAA,,,2023-01-01,2024-01-01,93,reason,law,P,Q,COUP-1:T1,,waivers.csv,2\n")
        .contains(
            "\n(baseline),ME-2,,,,,2024-06-01,245,Closed,,Desk,Chief,ME-2:A9,NEVER_MATCHING,");
    JsonNode json =
        new ObjectMapper().readTree(bytes(out -> WaiversReport.writeJson(baselined(), out)));
    assertThat(json.get("schema").asText()).isEqualTo("tsctp-waivers/1");
    assertThat(json.get("waivers").get(0).get("findings").get(0).asText()).isEqualTo("COUP-1:T1");
    assertThat(json.get("waivers").get(1).get("remarks").get(0).get("code").asText())
        .isEqualTo("NEVER_USED");
    assertThat(json.get("baseline").get("accepted").asInt()).isEqualTo(1);
  }
}
