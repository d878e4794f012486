package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsCommandTest {

  @TempDir private Path directory;

  @BeforeEach
  void write_portfolio() {
    SmallPortfolio.in(directory);
  }

  private Run rows(String target, Object... more) {
    return Run.tsctp(
        directory,
        Stream.concat(Stream.of("rows", target, "small", "--as-of", "2021-12-31"), Stream.of(more))
            .toArray());
  }

  @Test
  void rows_of_a_finding_are_whole() {
    assertThat(rows("LEAHY-4:D1").out())
        .startsWith("A LEAHY-4:D1  2021-11-18  XAA  612 000 USD\n")
        .contains("  deliveries D1, deliveries.csv line 2\n", "    * unit = U1\n")
        .contains("      outcome = APPROVED\n");
  }

  @Test
  void rows_of_a_rule_are_those_of_all_its_findings() {
    Run run = rows("LEAHY-3", "--format", "csv");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("finding,finding_outcome,table,row,file,line,")
        .contains("LEAHY-3:D2,VIOLATION,vettings,V2,vettings.csv,3,")
        .contains("LEAHY-3:D3,INDETERMINATE,deliveries,D3,deliveries.csv,4,")
        .doesNotContain("LEAHY-3:D1,");
  }

  @Test
  void rows_as_json_are_one_array() throws IOException {
    JsonNode json = new ObjectMapper().readTree(rows("LEAHY-4:D1", "--format", "json").out());

    assertThat(json).hasSize(2);
    assertThat(json.get(1).get("cells").get("decided").asText()).isEqualTo("2020-10-01");
  }

  @Test
  void a_format_for_evaluations_is_none_for_rows() {
    Run run = rows("LEAHY-4:D1", "--format", "sarif");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("--format does not know \"sarif\".\nThere are human, csv, json.\n");
  }

  @Test
  void an_unknown_rule_names_the_nearest() {
    assertThat(rows("LEAHI-3").err()).contains("Maybe LEAHY-3 is meant.");
  }
}
