package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Cases;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Change;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Fragility;
import org.tsctp.rule.Profiles;

/** A comparison as JSON, CSV and text. */
class ComparisonReportsTest {

  private static final JsonSchema SCHEMA = schema(ComparisonJson.SCHEMA_RESOURCE);

  private static JsonSchema schema(String resource) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(ComparisonJson.class.getResourceAsStream(resource));
  }

  @Test
  void what_hangs_on_a_parameter_and_profiles_fit_their_schemas() throws IOException {
    JsonSchema fragility = schema(FragilityReport.SCHEMA_RESOURCE);
    JsonSchema profiles = schema(ProfilesReport.SCHEMA_RESOURCE);
    List<Cases> cases = Cases.all(6);
    for (int i = 0; i < cases.size(); i += 4) {
      Evaluation evaluation = cases.get(i).evaluate();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FragilityReport.writeJson(Fragility.of(evaluation), out);
      assertThat(fragility.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
          .as(cases.get(i).name())
          .isEmpty();
      out.reset();
      ProfilesReport.writeJson(Profiles.of(List.of(evaluation, evaluation)), out);
      assertThat(profiles.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
          .as(cases.get(i).name())
          .isEmpty();
    }
  }

  @Test
  void waivers_fit_their_schema() throws IOException {
    JsonSchema waivers = schema(WaiversReport.SCHEMA_RESOURCE);
    int seen = 0;
    for (Cases one : Cases.all(20)) {
      Evaluation evaluation = one.evaluate();
      seen += evaluation.waivers().size();
      for (Baselined baselined :
          List.of(
              Baselined.none(evaluation),
              Baselined.of(
                  evaluation,
                  BaselineFile.parse(
                      "fingerprint,reason,expires\nCOUP-1:T1,Known,2024-01-01\n", "a.csv")))) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WaiversReport.writeJson(baselined, out);
        assertThat(waivers.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
            .as(one.name())
            .isEmpty();
      }
    }
    assertThat(seen).isPositive();
  }

  private static String json(Comparison comparison) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonJson.write(comparison, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void comparisons_of_many_portfolios_fit_the_schema() throws IOException {
    List<Cases> cases = Cases.all(20);
    for (int i = 0; i + 1 < cases.size(); i += 3) {
      Comparison comparison = Comparison.of(cases.get(i).evaluate(), cases.get(i + 1).evaluate());
      assertThat(SCHEMA.validate(json(comparison), InputFormat.JSON))
          .as(cases.get(i).name())
          .isEmpty();
    }
  }

  @Test
  void every_format_says_all_that_changed_and_the_same_in_the_same_bytes() throws IOException {
    Comparison comparison = sample();
    assertThat(json(comparison)).isEqualTo(json(sample()));
    StringWriter csv = new StringWriter();
    ComparisonCsv.write(comparison, csv);
    StringBuilder text = new StringBuilder();
    ComparisonText.write(comparison, new TextStyle(80, 0, false), text);
    for (Change change : comparison.changes()) {
      assertThat(csv.toString()).contains("\n" + change.id() + "," + change.status() + ",");
      if (change.status() != Change.Status.SAME) {
        assertThat(text).contains("  " + change.id());
      }
    }
    StringBuilder cut = new StringBuilder();
    ComparisonText.write(comparison, TextStyle.PLAIN, cut);
    Golden.assertSame("comparison.txt", cut.toString());
  }

  private static Comparison sample() {
    return Comparison.whatIf(
        ReportSample.evaluation(),
        List.of(
            new Edit.SetCell("deliveries", "D2", "item", "COMPLIANT"),
            new Edit.SetCell("deliveries", "D6", "item", "VIOLATION"),
            new Edit.SetParameter("vetting.validity", "500")));
  }
}
