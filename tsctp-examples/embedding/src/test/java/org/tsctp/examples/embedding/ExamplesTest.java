package org.tsctp.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.rulebook.RuleBooks;
import org.tsctp.source.PortfolioWriter;

class ExamplesTest {

  @Test
  void a_portfolio_made_in_memory_is_judged() {
    assertThat(printedBy(() -> JudgeInMemory.main(new String[0])))
        .isEqualTo(
            "ATTENTION The approval of U1 of 2020-10-01 no longer covered the assistance of"
                + " 2021-11-18: 48 days after the first uncovered day, 2021-10-01.\n"
                + "INDETERMINATE It is not known when vetting V1 of U1, on which the assistance of"
                + " 2021-11-18 rests, was asked for.\n"
                + "INDETERMINATE No roster of XAA by 2022-02-16 is on record for the assistance of"
                + " 2021-11-18 to U1.\n");
  }

  @Test
  void a_folder_is_read_and_judged(@TempDir Path folder) throws Exception {
    PortfolioWriter.writeFolder(
        RuleBooks.standard().rules().get(0).examples().get(2).portfolio(), folder);

    assertThat(printedBy(() -> JudgeFolder.main(new String[] {folder.toString(), "2022-09-30"})))
        .startsWith("{VIOLATION=1, ");
  }

  @Test
  void a_rule_of_ones_own_is_judged_beside_the_built_in_ones() {
    assertThat(printedBy(() -> OwnRule.main(new String[0]))).contains("ORG-1:D1 INDETERMINATE\n");
  }

  @Test
  void a_test_fails_with_the_words_of_the_finding() {
    assertThat(printedBy(() -> JudgeInTest.main(new String[0])))
        .startsWith(
            "Expected nothing at or above HIGH as of 2022-09-30, found 1 finding.\n"
                + "VIOLATION ME-2:A1 (HIGH)\n");
  }

  private static String printedBy(Runnable example) {
    PrintStream original = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      example.run();
    } finally {
      System.setOut(original);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
