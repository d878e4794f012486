package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Cases;
import org.tsctp.fixtures.Facts;
import org.tsctp.fixtures.Golden;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rulebook.RuleBooks;

/** The JSON form of an evaluation and the schema that describes it. */
class JsonReportTest {

  private static final JsonSchema SCHEMA = schema();

  @Test
  void evaluations_of_all_examples_and_of_many_portfolios_fit_the_schema() throws IOException {
    int findings = 0;
    int issues = 0;
    int leftOut = 0;
    for (Cases one : Cases.all(250)) {
      Evaluation evaluation = one.evaluate();
      assertThat(SCHEMA.validate(text(evaluation), InputFormat.JSON)).as(one.name()).isEmpty();
      findings += evaluation.findings().size();
      issues += evaluation.issues().size();
      leftOut += evaluation.portfolio().leftOut().size();
    }
    assertThat(findings).isGreaterThan(5_000);
    assertThat(issues).isGreaterThan(20);
    assertThat(leftOut).isGreaterThan(20);
  }

  @Test
  void schema_is_itself_valid() throws IOException {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(resource(JsonReport.SCHEMA_RESOURCE), InputFormat.JSON)).isEmpty();
  }

  @Test
  void schema_refuses_what_the_report_never_writes() throws IOException {
    assertRefused("\"rule\" : \"LEAHY-4\"", "\"rule\" : \"LEAHY-4\", \"more\" : 1");
    assertRefused("\"outcome\" : \"ATTENTION\"", "\"outcome\" : \"UNKNOWN\"");
    assertRefused("\"measured\" : \"413\"", "\"measured\" : 413");
    assertRefused("\"measured\" : \"413\"", "\"measured\" : \"1,413\"");
    assertRefused("\"measured\" : \"413\"", "\"measured\" : \"4.13e2\"");
    assertRefused("\"asOf\" : \"2023-09-30\"", "\"asOf\" : \"30.09.2023\"");
    assertRefused("\"amount\" : \"612000.00\"", "\"amount\" : \"612000\"");
    assertRefused("\"missing\" : [ ]", "\"missing\" : null");
    assertRefused("sha256:", "sha1:");
  }

  private static void assertRefused(String written, String changed) throws IOException {
    String json = text(lapsed());
    assertThat(json).contains(written);
    assertThat(SCHEMA.validate(json.replace(written, changed), InputFormat.JSON))
        .as(changed)
        .isNotEmpty();
  }

  @Test
  void a_whole_report_is_written_like_this() throws IOException {
    Golden.assertHolds(
        Path.of("src/test/resources/org/tsctp/report/lapsed.json"),
        text(lapsed())
            .replaceAll("sha256:[0-9a-f]{64}", "sha256:")
            .replaceAll("\"version\" : \"[^\"]*\"", "\"version\" : \"\""),
        JsonReportTest.class);
  }

  @Test
  void same_bytes_in_any_locale_and_time_zone() throws IOException {
    List<byte[]> here = reports();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(reports()).usingElementComparator(java.util.Arrays::compare).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<byte[]> reports() throws IOException {
    List<byte[]> reports = new ArrayList<>();
    for (Cases one : Cases.all(20)) {
      reports.add(bytes(one.evaluate()));
    }
    return reports;
  }

  @Test
  void lines_are_the_findings_and_at_last_all_the_rest() throws IOException {
    for (Cases one : Cases.all(10)) {
      Evaluation evaluation = one.evaluate();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JsonReport.writeLines(evaluation, out);
      String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
      assertThat(lines).hasSize(evaluation.findings().size() + 1);
      String last = lines[lines.length - 1];
      int tail = last.lastIndexOf(",\"waivers\":[");
      String findings = String.join(",", List.of(lines).subList(0, lines.length - 1));
      assertThat(
              last.substring(0, tail) + ",\"findings\":[" + findings + "]" + last.substring(tail))
          .isEqualTo(onOneLine(text(evaluation)));
    }
  }

  private static String onOneLine(String pretty) {
    return pretty
        .replaceAll("\n *", "")
        .replaceAll("(?<!\\\\)\" : ", "\":")
        .replace("[ ]", "[]")
        .replace("{ }", "{}");
  }

  @Test
  void stream_stays_open_and_ends_with_a_line_end() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    JsonReport.write(lapsed(), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("\r");
    assertThat(closed[0]).isFalse();
  }

  private static Evaluation lapsed() {
    Facts facts =
        Facts.of()
            .row("activities", "id=A1 authority=FAA")
            .row("units", "id=U1 country=XAB")
            .row("vettings", "id=V1 unit=U1 decided=2020-10-01 outcome=APPROVED")
            .row(
                "deliveries",
                "id=D1 activity=A1 unit=U1 kind=TRAINING date=2021-11-18 value=612000");
    return Evaluator.of(RuleBooks.standard().select(List.of("LEAHY-4")))
        .evaluate(facts.load(), EvaluationOptions.of(Policies.standard(), Facts.day("2023-09-30")));
  }

  private static String text(Evaluation evaluation) throws IOException {
    return new String(bytes(evaluation), StandardCharsets.UTF_8);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(Evaluation evaluation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(evaluation, out);
    return out.toByteArray();
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(JsonReport.class.getResourceAsStream(JsonReport.SCHEMA_RESOURCE));
  }
}
