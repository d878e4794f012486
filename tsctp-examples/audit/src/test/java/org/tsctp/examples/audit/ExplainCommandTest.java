package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  @TempDir private Path directory;

  @BeforeEach
  void write_portfolio() {
    SmallPortfolio.in(directory);
  }

  private Run explain(String finding, Object... more) {
    return Run.tsctp(
        directory,
        Stream.concat(
                Stream.of("explain", finding, "small", "--as-of", "2021-12-31"), Stream.of(more))
            .toArray());
  }

  @Test
  void full_text_leads_from_the_finding_to_the_line_of_the_file() {
    Run run = explain("LEAHY-4:D1");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("A attention  LEAHY-4:D1\n")
        .contains("Measured          413, held against 365 days\n")
        .contains("  - deliveries.csv line 2: D1, unit = U1, date = 2021-11-18\n")
        .contains("  - vettings.csv line 2: V1, decided = 2020-10-01, to = (empty)\n")
        .contains("  - parameter vetting.validity = 365 days")
        .contains("parameter vetting.validity = 414 -> compliant\n");
  }

  @Test
  void line_is_one_line() {
    assertThat(explain("LEAHY-4:D1", "--depth", "line").out())
        .startsWith("A LEAHY-4:D1  2021-11-18  XAA  612 000 USD  ")
        .hasLineCount(1);
  }

  @Test
  void short_text_leaves_out_the_evidence() {
    assertThat(explain("LEAHY-4:D1", "--depth", "short").out())
        .contains("Would change it")
        .doesNotContain("deliveries.csv line");
  }

  @Test
  void what_is_compliant_is_explained_too() {
    assertThat(explain("LEAHY-3:D1").out()).startsWith(". compliant  LEAHY-3:D1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "LEAHY-4:D11,Maybe LEAHY-4:D1 is meant.",
    "LEAHY-4:nothing-like-it,'A finding is named RULE:SUBJECT, such as LEAHY-4:D1.'",
    "LEAHY-4,'A finding is named RULE:SUBJECT, such as LEAHY-4:D1.'",
    "LEHAY-4:D1,Maybe LEAHY-4 is meant.",
    "FIN-1:A9,Maybe FIN-1:A1 is meant.",
    "COUP-1:T1,Rule COUP-1 has no subject in this portfolio on that day."
  })
  void an_unknown_finding_names_the_nearest(String finding, String told) {
    Run run = explain(finding);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told);
    CheckCommandTest.assertNoInternals(run);
  }

  @Test
  void an_unknown_depth_is_refused() {
    assertThat(explain("LEAHY-4:D1", "--depth", "deep").err())
        .isEqualTo("--depth does not know \"deep\".\nThere are line, short, full.\n");
  }
}
