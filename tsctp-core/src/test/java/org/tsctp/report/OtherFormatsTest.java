package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Transaction;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rulebook.RuleBooks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** SARIF, JUnit XML, Markdown and HTML say the same as the evaluation they are made from. */
class OtherFormatsTest {

  private static final String NASTY = "A|<b>1</b>&*x*";

  @Test
  void sarif_calls_a_violation_fail_and_what_could_not_be_assessed_open() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.write(evaluation(), out);
    JsonNode run = new ObjectMapper().readTree(out.toByteArray()).get("runs").get(0);

    assertThat(run.get("tool").get("driver").get("rules"))
        .hasSize(RuleBooks.standard().rules().size());
    JsonNode result = result(run, "COUP-1:T1");
    assertThat(result.get("kind").asText()).isEqualTo("fail");
    assertThat(result.get("level").asText()).isEqualTo("error");
    assertThat(
            run.get("tool")
                .get("driver")
                .get("rules")
                .get(result.get("ruleIndex").asInt())
                .get("id")
                .asText())
        .isEqualTo("COUP-1");
    assertThat(result(run, "ME-2:" + NASTY).get("kind").asText()).isEqualTo("open");
    assertThat(result(run, "ME-2:" + NASTY).get("level").asText()).isEqualTo("none");
  }

  @Test
  void junit_counts_a_violation_as_failure_and_never_passes_what_could_not_be_assessed()
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JunitReport.write(evaluation(), out);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));

    Element coup = suite(xml, "COUP-1");
    assertThat(coup.getAttribute("failures")).isEqualTo("1");
    Element plan = suite(xml, "ME-2");
    assertThat(plan.getAttribute("skipped")).isEqualTo("1");
    assertThat(plan.getElementsByTagName("skipped").getLength()).isEqualTo(1);
  }

  @Test
  void markdown_writes_texts_of_the_input_as_text() throws Exception {
    StringBuilder out = new StringBuilder();
    MarkdownReport.write(evaluation(), out);

    assertThat(out).contains("A\\|&lt;b&gt;1&lt;/b&gt;&amp;\\*x\\*").doesNotContain("<b>");
    assertThat(out).contains("| COUP-1 | 1 | 1 | 1 | 0 | 0 | 0 |").contains(Engine.CAVEAT);
  }

  @Test
  void html_stands_alone_and_writes_texts_of_the_input_as_text() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(evaluation(), out);
    String page = out.toString(StandardCharsets.UTF_8);

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("default-src 'none'")
        .contains("V violation")
        .contains("? could not be assessed")
        .contains("A|&lt;b&gt;1&lt;/b&gt;&amp;*x*")
        .contains(Engine.CAVEAT)
        .doesNotContain("<b>", "<script", "http:", "https:");
  }

  private static JsonNode result(JsonNode run, String finding) {
    for (JsonNode result : run.get("results")) {
      if (result.get("partialFingerprints").get("finding/v1").asText().equals(finding)) {
        return result;
      }
    }
    throw new AssertionError("No result for " + finding);
  }

  private static Element suite(Document xml, String rule) {
    var suites = xml.getElementsByTagName("testsuite");
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      if (suite.getAttribute("name").equals(rule)) {
        return suite;
      }
    }
    throw new AssertionError("No suite for " + rule);
  }

  private static Evaluation evaluation() {
    Portfolio portfolio =
        Portfolio.builder("formats")
            .add(
                Activity.builder(NASTY)
                    .title("Patrols")
                    .country("XAA")
                    .authority(Authority.FAA)
                    .recipientKind(Activity.RecipientKind.GOVERNMENT)
                    .build())
            .add(
                Restriction.builder("C1")
                    .kind(Restriction.Kind.COUP)
                    .country("XAA")
                    .event(LocalDate.of(2023, 3, 1))
                    .determined(LocalDate.of(2023, 4, 1))
                    .build())
            .add(
                Transaction.builder("T1")
                    .activity(NASTY)
                    .type(Transaction.Type.OBLIGATION)
                    .date(LocalDate.of(2023, 6, 1))
                    .amount(BigDecimal.TEN)
                    .build())
            .build();
    return Evaluator.of(RuleBooks.standard())
        .evaluate(portfolio, EvaluationOptions.of(Policies.standard(), LocalDate.of(2023, 9, 30)));
  }
}
