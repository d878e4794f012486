package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.source.Limits;
import org.tsctp.source.PortfolioReader;

/**
 * Invented portfolios, some with bad rows, and what ten rules say of each of their subjects: in
 * {@code cases}, a line with the days, then one line for each finding with its outcome and what was
 * measured. The answers were worked out from the contract apart from this code.
 */
class GoldenCasesTest {

  private static final List<String> RULES =
      List.of(
          "LEAHY-1", "LEAHY-3", "LEAHY-4", "COUP-1", "COUP-5", "EUM-1", "ME-2", "FIN-1", "BAL-1",
          "DRIFT-3");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void findings_are_those_of_the_case(int number) throws IOException {
    String name = "cases/case-" + (number < 10 ? "0" : "") + number;
    List<String> expected =
        new String(bytes(name + ".tsv"), StandardCharsets.UTF_8).lines().toList();
    String[] days = expected.get(0).split("\t", -1);
    Loaded<Portfolio> loaded =
        PortfolioReader.parse(
            new ByteArrayInputStream(bytes(name + ".json")), name + ".json", Limits.FILES);
    Evaluation evaluation =
        Evaluator.of(RuleBooks.standard().select(RULES))
            .evaluate(
                loaded,
                EvaluationOptions.of(Policies.standard(), LocalDate.parse(days[1]))
                    .withKnownOn(day(days[2]))
                    .withIncludeAll(true));
    assertThat(
            evaluation.findings().stream()
                .map(
                    finding ->
                        finding.id()
                            + "\t"
                            + finding.outcome()
                            + "\t"
                            + (finding.verdict().measured() == null
                                ? ""
                                : finding.verdict().measured())))
        .containsExactlyElementsOf(expected.subList(1, expected.size()));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = GoldenCasesTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
